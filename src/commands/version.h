// Which amends this is.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// "0.1.0"
[[nodiscard]] std::string_view version_number();

/// One line: the version, and the hash of the shipped rules.
[[nodiscard]] std::string version_line();

}  // namespace amends
