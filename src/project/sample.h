// The configuration that a project begins with.
#pragma once

#include <string>

namespace amends {

/// A configuration in which every key stands with its explanation, commented out: descriptions behind "# ", settings behind "#" alone.
[[nodiscard]] std::string sample_configuration();

}  // namespace amends
