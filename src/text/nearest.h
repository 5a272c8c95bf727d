// "Did you mean": the known name that is spelled most like an unknown one.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace amends {

/// The candidate within two edits of `name` (one, for names of up to four bytes), or nothing.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace amends
