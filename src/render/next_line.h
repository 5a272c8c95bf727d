// Reading a page line by line.
#pragma once

#include <string_view>

namespace amends {

/// Cuts the next line, without its ending, off `rest`; a view of the same text.
[[nodiscard]] std::string_view next_line(std::string_view& rest);

}  // namespace amends
