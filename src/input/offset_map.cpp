// Tells stretch by stretch where text leads to.
#include "input/offset_map.h"

namespace amends {

void OffsetMap::carry(TextSpan span, OffsetRuns& into) const
{
    if (not m_runs.empty()) {
        m_runs.for_each(span, [&](const OffsetRun& run, std::uint32_t size) {
            run.is_copy ? into.copy(size, run.original.start) : into.stand_for(size, run.original);
        });
    } else if (not m_table.empty()) {
        for (std::uint32_t at = span.start; at < span.end; ++at)
            into.stand_for(1, {m_table[at], m_table[at + 1]});
    } else {
        into.copy(span.size(), span.start + m_shift);
    }
}

}  // namespace amends
