// What a scan keeps of a letter and its verdict.
#pragma once

#include <cstdint>
#include <string_view>

#include "archive/record.h"
#include "input/source.h"
#include "judgement/verdict.h"

namespace amends {

/// The record of a judged letter, with the words of its findings, but for its group. `rules` is the hash of the rules that judged it.
[[nodiscard]] LetterRecord record_of(const Source& source, const Verdict& verdict, std::string_view rules);

/// The hash that names the text of a letter.
[[nodiscard]] std::uint64_t key_of_letter(const Source& source);

[[nodiscard]] UnreadRecord record_of(const InputError& error);

}  // namespace amends
