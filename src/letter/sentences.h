// Sentences and clauses of folded paragraphs.
#pragma once

#include <string_view>

#include "letter/letter.h"

namespace amends {

/// Appends the sentences and clauses of the paragraphs of `letter`, whose folded text is there; `text` is the unfolded
/// text. Together they cover the paragraphs. Linear in the text.
void split_paragraphs(std::string_view text, Letter& letter);

}  // namespace amends
