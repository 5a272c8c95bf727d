// What the labels of encodings mean.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// The name that ICU takes for what writers mean by `label`, which need not be known to it; empty where `label` cannot be one.
[[nodiscard]] std::string meant_charset(std::string_view label);

}  // namespace amends
