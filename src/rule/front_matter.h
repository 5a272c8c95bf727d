// The facts of a rule page that stand between its dashes.
#pragma once

#include "rule/image.h"
#include "rule/page.h"

namespace amends {

/// Reads the front matter of `page` into `row`. Keys and values that are not known are told in `errors`, with what was meant.
void read_fields(const MarkdownPage& page, image::Rule& row, PageErrors& errors);

}  // namespace amends
