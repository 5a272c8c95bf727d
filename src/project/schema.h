// The JSON Schema of the configuration, for editors.
#pragma once

#include <string>

namespace amends {

/// A schema by draft-07 that allows what the reader takes, with the description of each key. Ends in a line feed.
[[nodiscard]] std::string configuration_schema();

}  // namespace amends
