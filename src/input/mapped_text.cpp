// Hands on a text that was put together, with its map and its regions.
#include "input/mapped_text.h"

#include <utility>

namespace amends {

void MappedText::set_apart(RegionKind kind, std::uint32_t start, SlotKind slot)
{
    if (start < size())
        m_regions.push_back({kind, {start, size()}, slot});
}

void MappedText::carry(const Placed& text, std::size_t start, std::size_t end)
{
    m_text.append(text.bytes, start, end - start);
    for (std::size_t at = start; at < end; ++at)
        m_origins.stand_for(1, text.original(at, at + 1));
}

void MappedText::move_into(Source& source)
{
    source.text = std::exchange(m_text, {});
    source.offsets = OffsetMap(std::exchange(m_origins, {}));
    source.regions = std::exchange(m_regions, {});
}

}  // namespace amends
