// Writes numbers for people.
#include "report/numbers.h"

#include <fmt/format.h>

namespace amends {

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

std::string percent(double share) { return fmt::format("{:.0f} %", share * 100); }

std::string share_with_interval(std::uint64_t held, std::uint64_t all)
{
    const Interval interval = interval_of_share(held, all);
    return fmt::format("{} ({:.0f}–{:.0f})", percent(static_cast<double>(held) / static_cast<double>(all)), interval.low * 100, interval.high * 100);
}

std::string mean_with_interval(const Scores& scores)
{
    if (scores.count < 2)
        return fmt::format("{:.1f}", scores.mean());
    const Interval interval = scores.interval();
    return fmt::format("{:.1f} ({:.1f}–{:.1f})", scores.mean(), interval.low, interval.high);
}

}  // namespace amends
