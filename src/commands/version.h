// Which amends this is.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// "0.1.0"
[[nodiscard]] std::string_view version_number();

/// Two lines: the version, and the hash of the shipped rules; the compiler, and the ICU that the program runs with.
[[nodiscard]] std::string version_text();

}  // namespace amends
