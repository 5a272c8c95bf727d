// Markup: what stands in a file but is not read as part of the letter.
#pragma once

#include <vector>

#include "input/source.h"

namespace amends {

/// What the markup of a text says.
struct Markup {
    std::vector<Region> regions;  ///< hidden text and directives, in order
    bool is_template = false;     ///< a front line declares the file a template
};

/// Finds comments, directives, front matter and, where `is_markdown`, fenced code, link targets and the marks of bold text.
/// Linear in the text.
[[nodiscard]] Markup find_markup(std::string_view text, bool is_markdown);

}  // namespace amends
