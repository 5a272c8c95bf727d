// Paragraphs: lines joined to what their writer meant to be one piece, folded.
#pragma once

#include <vector>

#include "letter/line.h"
#include "letter/shape.h"

namespace amends {

/// Folds the lines of `source` into paragraphs of `draft`, leaving out what is hidden. Each ends with the unit '\n', which
/// comes from the byte where its text ends.
void build_paragraphs(const Source& source, const std::vector<Line>& lines, Draft& draft);

}  // namespace amends
