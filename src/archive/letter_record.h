// What a scan keeps of a letter and its verdict.
#pragma once

#include <cstdint>
#include <string_view>

#include "archive/record.h"
#include "input/source.h"
#include "judgement/verdict.h"

namespace amends {

/// The record of a judged letter, with its body in place of the words of its findings, and without its group. `rules` is the hash of the rules that judged it.
[[nodiscard]] LetterRecord record_of(Source source, const Verdict& verdict, std::string_view rules);

/// Writes the words of each finding down, with their sentence, and lets go of the body.
void write_words(LetterRecord& letter);

/// The sentence of a finding: the one that is written down, or what stands round it in the body. Few are ever asked for, so they are looked for then.
[[nodiscard]] std::string said_of(const LetterRecord& letter, const FindingRecord& finding);

/// The hash that names the text of a letter.
[[nodiscard]] std::uint64_t key_of_letter(const Source& source);

[[nodiscard]] UnreadRecord record_of(const InputError& error);

}  // namespace amends
