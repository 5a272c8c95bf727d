// Turns the counts of a run into rows.
#include "render/statistics.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace amends {

void append_statistics(const RuleCounts& counts, std::string& out)
{
    std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(), counts.end());
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    const std::size_t width = rows.empty() ? 0 : std::to_string(rows.front().second).size();
    for (const auto& [rule, count] : rows)
        out += fmt::format("{:>{}}  {}\n", count, width, rule);
}

}  // namespace amends
