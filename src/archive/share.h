// Shares and means, with how far chance alone may have moved them.
#pragma once

#include <cstdint>

namespace amends {

/// From where to where a figure may lie.
struct Interval {
    double low = 0, high = 0;
};

/// Wilson's interval, at 95 %, for a share of `held` in `all`, which is above 0.
[[nodiscard]] Interval interval_of_share(std::uint64_t held, std::uint64_t all);

/// Scores of letters, summed.
struct Scores {
    std::uint64_t count = 0, sum = 0, squares = 0;

    void add(int score);
    Scores& operator+=(const Scores& other);
    /// 0 where there are none.
    [[nodiscard]] double mean() const;
    /// At 95 %, from the spread of the scores; there are at least two.
    [[nodiscard]] Interval interval() const;
};

}  // namespace amends
