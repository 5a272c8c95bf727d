// Blocks: which paragraphs are the letter, and which are its frame.
#pragma once

#include "letter/shape.h"

namespace amends {

/// Tells headers, titles and the greeting at the top, which are no part of the body. Quoted paragraphs are marked before.
/// Returns the index of the first paragraph of the body.
std::uint32_t mark_opening(Draft& draft);

/// Tells the closing, the signature and the footers at the end. `body` is the first paragraph of the body. In doubt a
/// paragraph stays body.
void mark_ending(Draft& draft, std::uint32_t body);

/// Marks paragraphs that the layout, or a header of earlier mail before them, shows to be somebody else's words.
void mark_quoted(Draft& draft);

/// Tells headings within the body: "處理方式：".
void mark_headings(Draft& draft);

}  // namespace amends
