// Writing to a descriptor to the end.
#pragma once

#include <string_view>

namespace amends {

/// Writes all of `text`, however many pieces the system takes it in. The errno of what stopped it, or 0.
[[nodiscard]] int write_all(int descriptor, std::string_view text);

}  // namespace amends
