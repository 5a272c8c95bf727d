// Settings written down as a configuration.
#pragma once

#include <string>

#include "project/setting.h"

namespace amends {

/// The keys of `settings` in the order of the table of keys, as YAML that reads back as the same: paths from the root, behind each key where it comes
/// from, as a comment. What is not set and has a value all the same stands there with "by default".
[[nodiscard]] std::string written(const Setting& settings);

/// "file.yml:3", "--stage".
[[nodiscard]] std::string told(const Origin& origin);

}  // namespace amends
