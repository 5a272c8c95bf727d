// Which ICU reads the characters.
#pragma once

#include <string>

namespace amends {

/// The version of the ICU that the program runs with, such as "72.1".
[[nodiscard]] std::string icu_version();

}  // namespace amends
