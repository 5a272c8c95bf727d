// The style and the script that a page carries.
#pragma once

#include <string>
#include <string_view>

namespace amends {

[[nodiscard]] std::string_view page_style();
/// Sorts and filters tables. Without it the page shows all it has, in the order that matters most.
[[nodiscard]] std::string_view page_script();
/// "'sha256-…'", as a content security policy names an inline style or script.
[[nodiscard]] std::string policy_hash(std::string_view content);

}  // namespace amends
