// The interval of a share after Wilson, that of a mean from its standard error.
#include "archive/share.h"

#include <algorithm>
#include <cmath>

namespace amends {
namespace {

constexpr double z = 1.959964;  // of the normal distribution, at 95 %

}  // namespace

Interval interval_of_share(std::uint64_t held, std::uint64_t all)
{
    const auto n = static_cast<double>(all);
    const double share = static_cast<double>(held) / n;
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

void Scores::add(int score)
{
    const auto value = static_cast<std::uint64_t>(score);
    ++count;
    sum += value;
    squares += value * value;
}

Scores& Scores::operator+=(const Scores& other)
{
    count += other.count;
    sum += other.sum;
    squares += other.squares;
    return *this;
}

double Scores::mean() const
{
    return count == 0 ? 0 : static_cast<double>(sum) / static_cast<double>(count);
}

Interval Scores::interval() const
{
    const auto n = static_cast<double>(count);
    const double variance = std::max(0.0, (static_cast<double>(squares) - n * mean() * mean()) / (n - 1));
    const double half = z * std::sqrt(variance / n);
    return {std::max(0.0, mean() - half), std::min(100.0, mean() + half)};
}

}  // namespace amends
