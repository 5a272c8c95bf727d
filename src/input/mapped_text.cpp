// Keeps for each byte of a text which bytes of the original it came from.
#include "input/mapped_text.h"

#include <numeric>
#include <utility>

namespace amends {

void MappedText::copy(std::string_view utf8, std::uint32_t at)
{
    const std::size_t before = m_text.size();
    m_text += utf8;
    m_starts.resize(m_text.size());
    m_ends.resize(m_text.size());
    std::iota(m_starts.begin() + static_cast<std::ptrdiff_t>(before), m_starts.end(), at);
    std::iota(m_ends.begin() + static_cast<std::ptrdiff_t>(before), m_ends.end(), at + 1);
}

void MappedText::stand_for(std::string_view utf8, Span original)
{
    m_text += utf8;
    m_starts.resize(m_text.size(), original.start);
    m_ends.resize(m_text.size(), original.end);
}

void MappedText::set_apart(RegionKind kind, std::uint32_t start, SlotKind slot)
{
    if (start < size())
        m_regions.push_back({kind, {start, size()}, slot});
}

void MappedText::move_into(Source& source)
{
    m_starts.push_back(m_ends.empty() ? 0 : m_ends.back());
    source.text = std::exchange(m_text, {});
    source.offsets = OffsetMap(std::exchange(m_starts, {}), std::exchange(m_ends, {}));
    source.regions = std::exchange(m_regions, {});
}

}  // namespace amends
