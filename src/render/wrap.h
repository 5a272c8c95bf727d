// Breaking text into lines that fit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/cells.h"

namespace amends {

/// `text` in lines of at most `width` cells: broken at spaces, between Han characters, never before a closing mark nor after
/// an opening one, and inside a word only where it is wider than a line. Line breaks in `text` count as spaces. At least one
/// line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Whether a line may end between two glyphs that stand side by side.
[[nodiscard]] bool may_break(const Glyph& before, const Glyph& after);

}  // namespace amends
