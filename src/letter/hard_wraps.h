// Hard wraps: line breaks that stand where a line was full, not where a thought ended.
#pragma once

#include <string_view>
#include <vector>

#include "letter/line.h"

namespace amends {

/// Sets `joins_next` of the lines of `text` that were wrapped. In doubt a line break stays one. Quoted lines are left alone.
void find_hard_wraps(std::string_view text, std::vector<Line>& lines);

}  // namespace amends
