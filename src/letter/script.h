// The language that a letter is written in.
#pragma once

#include "letter/letter.h"

namespace amends {

/// The language of the letter's own paragraphs. Chinese with some English in it is Chinese; a letter in both, paragraph by
/// paragraph, is mixed. Cantonese is zh-Hant.
[[nodiscard]] Language language_of(const Letter& letter, std::string_view text);

}  // namespace amends
