// How far a figure of one archive lies from that of another.
#pragma once

#include <cstdint>

#include "archive/share.h"

namespace amends {

/// A figure before and after, and how far it has moved.
struct Movement {
    double before = 0, after = 0;
    Interval moved;  ///< at 95 %

    /// Whether chance alone would hardly have moved it in this direction.
    [[nodiscard]] bool is_clear() const { return moved.low > 0 or moved.high < 0; }
};

/// Of two shares; both `all` are above 0. After Newcombe, from the intervals of both.
[[nodiscard]] Movement difference_of_shares(std::uint64_t held_before, std::uint64_t all_before, std::uint64_t held_after,
                                              std::uint64_t all_after);
/// Of two means, each of at least two scores; in the same way.
[[nodiscard]] Movement difference_of_means(const Scores& before, const Scores& after);

}  // namespace amends
