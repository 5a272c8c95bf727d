// Sentences and clauses of folded paragraphs.
#pragma once

#include <string_view>

#include "letter/letter.h"

namespace amends {

/// Appends the sentences and clauses of paragraph `index` of `letter`, whose folded text is there; `text` is the unfolded
/// text. Together they cover the paragraph. Linear in it.
void split_paragraph(std::string_view text, std::uint32_t index, Letter& letter);

}  // namespace amends
