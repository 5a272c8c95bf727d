// The keys of a configuration.
#pragma once

#include <string_view>
#include <vector>

#include "project/type.h"

namespace amends {

/// The whole configuration, an object of all keys in the order in which they are shown. Lives as long as the program.
[[nodiscard]] const Type& configuration_type();

/// The key called `name`, or null.
[[nodiscard]] const Key* key_named(std::string_view name);

/// The names of all keys of an object.
[[nodiscard]] std::vector<std::string_view> names_of(const std::vector<Key>& keys);

}  // namespace amends
