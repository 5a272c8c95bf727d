// The part of a source line that is shown, with what it points at.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

/// Cells of a drawn row, from 0.
using CellSpan = Range<struct Cells>;

/// A line, or as much of it around some places as fits, and the cells of these places in it.
struct Window {
    std::string row;
    std::vector<CellSpan> cells;  ///< one for each place, at least one cell wide
};

/// Draws `line`, which stands in `text`, in at most `width` cells. `places`, at least one, lie in the line. A longer line is
/// cut around them, at a sentence or clause where one fits, and an ellipsis stands for what is left out. Time does not depend
/// on the line's length.
[[nodiscard]] Window window(std::string_view text, TextSpan line, const std::vector<TextSpan>& places, std::size_t width);

/// Whether what lies between `places` of one line fits into a window of `width` cells with room for what surrounds it.
[[nodiscard]] bool fit_one_window(std::string_view text, TextSpan line, TextSpan places, std::size_t width);

}  // namespace amends
