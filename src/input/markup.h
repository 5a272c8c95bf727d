// Markup: what stands in plain text but is not read as part of the letter.
#pragma once

#include <vector>

#include "input/source.h"

namespace amends {

/// What the markup of a text says.
struct Markup {
    std::vector<Region> regions;  ///< hidden text and directives, in order
    bool is_template = false;     ///< it was said to be a template, or a front line declares it one
};

/// Finds comments, directives and a front line; in a template a line "# amends: …" is a directive too. Linear in the text.
[[nodiscard]] Markup find_markup(std::string_view text, bool is_template = false);

}  // namespace amends
