// Measures texts and finds their densest stretch.
#include "rule/learning/stretch.h"

#include <algorithm>
#include <numeric>

#include "text/classes.h"

namespace amends {

std::size_t breadth(std::u16string_view text)
{
    return text.size() + 2 * static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char16_t unit) { return unit_class(unit) == UnitClass::han; }));
}

// Kadane's method.
UnitSpan densest_stretch(std::span<const float> values)
{
    const float average = std::accumulate(values.begin(), values.end(), 0.0f) / static_cast<float>(std::max<std::size_t>(values.size(), 1));
    UnitSpan best{0, static_cast<std::uint32_t>(values.size())};
    float most = 0, sum = 0;
    std::uint32_t start = 0;
    for (std::uint32_t at = 0; at < values.size(); ++at) {
        if (sum <= 0) {
            sum = 0;
            start = at;
        }
        sum += values[at] - average;
        if (sum > most) {
            most = sum;
            best = {start, at + 1};
        }
    }
    return best;
}

}  // namespace amends
