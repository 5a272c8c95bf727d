// What a report says under a source line, or where a finding has no place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "judgement/verdict.h"
#include "render/paint.h"
#include "render/words.h"

namespace amends {

/// Everything the parts of the text report share.
struct Sheet {
    const Words& words;
    Paint paint;
    std::size_t width = 80;         ///< cells of a row
    std::size_t number_width = 3;   ///< digits of the line numbers
    bool shows_points = false;

    /// Cells to the right of the gutter.
    [[nodiscard]] std::size_t room() const { return width - number_width - 3; }
    /// The gutter with `label` (a line number, or nothing) at its edge.
    [[nodiscard]] std::string gutter(std::string_view label = {}) const;
};

/// Appends what the reader hears, with the rule at the right edge, and the rewriting. `mark`, such as ①, tells findings of
/// one line apart; `label` stands in the gutter of the first row.
void say(const Finding& finding, std::string_view mark, std::string_view label, const Sheet& sheet, std::string& out);

}  // namespace amends
