// Hands on a text that was put together, with its map and its regions.
#include "input/mapped_text.h"

#include <utility>

namespace amends {

void MappedText::set_apart(RegionKind kind, std::uint32_t start, SlotKind slot)
{
    if (start < size())
        m_regions.push_back({kind, {start, size()}, slot});
}

void MappedText::move_into(Source& source)
{
    auto [bytes, starts, ends] = std::exchange(m_text, {});
    starts.push_back(ends.empty() ? 0 : ends.back());
    source.text = std::move(bytes);
    source.offsets = OffsetMap(std::move(starts), std::move(ends));
    source.regions = std::exchange(m_regions, {});
}

}  // namespace amends
