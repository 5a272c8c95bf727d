// Finds the nearest name by edit distance.
#include "text/nearest.h"

#include <algorithm>
#include <numeric>

namespace amends {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = a[i] == b[j] ? diagonal : 1 + std::min({diagonal, above, row[j]});
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view name, const std::vector<std::string_view>& candidates)
{
    const std::size_t limit = name.size() <= 4 ? 1 : 2;
    std::optional<std::string_view> best;
    std::size_t least = limit + 1;
    for (const std::string_view candidate : candidates) {
        if (const std::size_t distance = edit_distance(name, candidate); distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace amends
