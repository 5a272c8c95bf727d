// The language that a letter is written in.
#pragma once

#include <optional>

#include "letter/letter.h"

namespace amends {

/// The language of the letter's own paragraphs. Chinese with some English in it is Chinese; a letter in both, paragraph by
/// paragraph, is mixed. Cantonese is zh-Hant.
[[nodiscard]] Language language_of(const Letter& letter);

/// Whether a paragraph has more Chinese in it than English; nothing where it has no words.
[[nodiscard]] std::optional<bool> is_in_chinese(const Letter& letter, const Paragraph& paragraph);

}  // namespace amends
