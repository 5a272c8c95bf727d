// The language that a letter is written in, and its script.
#pragma once

#include <optional>

#include "letter/letter.h"

namespace amends {

/// Sets the language of a letter by its own paragraphs, and how many characters are strays. Chinese with some English in it is Chinese; a letter in
/// both, paragraph by paragraph, is mixed. Cantonese is zh-Hant.
void tell_language(Letter& letter);

/// Whether a paragraph has more Chinese in it than English; nothing where it has no words.
[[nodiscard]] std::optional<bool> is_in_chinese(const Letter& letter, const Paragraph& paragraph);

}  // namespace amends
