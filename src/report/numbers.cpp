// Writes numbers for people.
#include "report/numbers.h"

#include <fmt/format.h>

namespace amends {

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

std::string percent(double share) { return fmt::format("{:.0f} %", share * 100); }

std::string Estimate::in_one_line() const { return stretch.empty() ? figure : fmt::format("{} ({})", figure, stretch); }

Estimate estimated_mean(const Scores& scores)
{
    std::string mean = fmt::format("{:.1f}", scores.mean());
    if (scores.count < 2)
        return {std::move(mean), {}};
    const Interval interval = scores.interval();
    return {std::move(mean), fmt::format("{:.1f}–{:.1f}", interval.low, interval.high)};
}

Estimate estimated_share(std::uint64_t held, std::uint64_t all)
{
    const Interval interval = interval_of_share(held, all);
    return {percent(static_cast<double>(held) / static_cast<double>(all)),
            fmt::format("{:.0f}–{:.0f}", interval.low * 100, interval.high * 100)};
}

}  // namespace amends
