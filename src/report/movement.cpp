// Joins the intervals of two figures into that of their difference (Newcombe 1998, the tenth method).
#include "report/movement.h"

#include <cmath>

namespace amends {
namespace {

Movement difference(double before, Interval around_before, double after, Interval around_after)
{
    const double moved = after - before;
    return {before,
            after,
            {moved - std::hypot(after - around_after.low, around_before.high - before),
             moved + std::hypot(around_after.high - after, before - around_before.low)}};
}

double share(std::uint64_t held, std::uint64_t all) { return static_cast<double>(held) / static_cast<double>(all); }

}  // namespace

Movement difference_of_shares(std::uint64_t held_before, std::uint64_t all_before, std::uint64_t held_after,
                                std::uint64_t all_after)
{
    return difference(share(held_before, all_before), interval_of_share(held_before, all_before), share(held_after, all_after),
                      interval_of_share(held_after, all_after));
}

Movement difference_of_means(const Scores& before, const Scores& after)
{
    return difference(before.mean(), before.interval(), after.mean(), after.interval());
}

}  // namespace amends
