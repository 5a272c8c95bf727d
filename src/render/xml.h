// Text for XML 1.0.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// `text` for the value of an attribute in double quotes, or between tags. Line breaks and tabs are kept in both; what XML does not allow,
/// control characters and bytes that are no UTF-8, is replaced.
[[nodiscard]] std::string xml_escaped(std::string_view text);

}  // namespace amends
