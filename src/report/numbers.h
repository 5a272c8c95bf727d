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
/// A figure, and the stretch where it may lie, "59.8–62.8", or nothing of a single score.
struct Estimate {
    std::string figure, stretch;

    /// "61.3 (59.8–62.8)"
    [[nodiscard]] std::string in_one_line() const;
};

/// Of scores, of which there is at least one.
[[nodiscard]] Estimate estimated_mean(const Scores& scores);
/// `all` is above 0.
[[nodiscard]] Estimate estimated_share(std::uint64_t held, std::uint64_t all);

}  // namespace amends
