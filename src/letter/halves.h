// The two halves of a letter that is written in Chinese and in English.
#pragma once

#include <array>
#include <optional>

#include "letter/letter.h"

namespace amends {

/// The Chinese and the English half of a letter in both languages, in the order in which they begin: each is the letter with the other
/// half's paragraphs set apart as somebody else's words. Nothing for a letter in one language. Borrows as the letter does.
[[nodiscard]] std::optional<std::array<Letter, 2>> halves_of(const Letter& letter);

}  // namespace amends
