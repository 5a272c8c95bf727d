// Markup: what stands in plain text but is not read as part of the letter.
#pragma once

#include <vector>

#include "input/source.h"

namespace amends {

/// What the markup of a text says.
struct Markup {
    std::vector<Region> regions;  ///< hidden text and directives, in order
    bool is_template = false;     ///< a front line declares the file a template
};

/// Finds comments, directives and a front line. Linear in the text.
[[nodiscard]] Markup find_markup(std::string_view text);

}  // namespace amends
