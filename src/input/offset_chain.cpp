// Turns two maps into one by sending each byte through both.
#include "input/offset_chain.h"

#include <utility>

namespace amends {

OffsetMap chained(const OffsetMap& first, std::uint32_t size, const OffsetMap& second)
{
    std::vector<std::uint32_t> starts, ends;
    starts.reserve(size + 1);
    ends.reserve(size);
    for (std::uint32_t at = 0; at < size; ++at) {
        const Span between = first.original(TextSpan{at, at + 1});
        const Span original = second.original(TextSpan{between.start, between.end});
        starts.push_back(original.start);
        ends.push_back(original.end);
    }
    starts.push_back(ends.empty() ? 0 : ends.back());
    return OffsetMap(std::move(starts), std::move(ends));
}

}  // namespace amends
