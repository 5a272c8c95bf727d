// Figures as a page writes them.
#pragma once

#include <cstdint>
#include <string>

#include "archive/share.h"

namespace amends {

/// "1,234,567"
[[nodiscard]] std::string grouped(std::uint64_t number);
/// "37 %"
[[nodiscard]] std::string percent(double share);
/// "37 % (35–39)"; `all` is above 0.
[[nodiscard]] std::string share_with_interval(std::uint64_t held, std::uint64_t all);
/// "61.3 (59.8–62.8)", or the mean alone of a single score; there is at least one.
[[nodiscard]] std::string mean_with_interval(const Scores& scores);

}  // namespace amends
