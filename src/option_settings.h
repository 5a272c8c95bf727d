// The options of the command line that say what a configuration may say as well.
#pragma once

#include <string>
#include <vector>

#include "arguments.h"
#include "project/setting.h"

namespace amends {

/// The names of those that take a value.
[[nodiscard]] std::vector<std::string> setting_options();

/// What they set, by the keys of the configuration. What makes no sense is thrown as a Mistake. "--template" is a flag.
[[nodiscard]] Setting given_settings(const Arguments& arguments);

}  // namespace amends
