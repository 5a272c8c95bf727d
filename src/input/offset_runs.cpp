// Joins stretches of text that follow one another in the original as well.
#include "input/offset_runs.h"

namespace amends {

void OffsetRuns::copy(std::uint32_t size, std::uint32_t at)
{
    if (size == 0)
        return;
    const bool goes_on = not m_runs.empty() and m_runs.back().is_copy and m_runs.back().original.start + (m_size - m_runs.back().start) == at;
    if (not goes_on)
        begin({m_size, {at, at + 1}, true});
    m_size += size;
}

void OffsetRuns::stand_for(std::uint32_t size, Span original)
{
    if (size == 0)
        return;
    if (size == 1 and original.start + 1 == original.end)
        return copy(1, original.start);
    const bool goes_on = not m_runs.empty() and not m_runs.back().is_copy and m_runs.back().original == original;
    if (not goes_on)
        begin({m_size, original, false});
    m_size += size;
}

void OffsetRuns::begin(OffsetRun run)
{
    constexpr std::size_t few = 32;  // as many as the line ends of a letter make
    if (m_runs.empty())
        m_runs.reserve(few);
    m_runs.push_back(run);
}

}  // namespace amends
