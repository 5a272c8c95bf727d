// Turns two maps into one by sending each stretch of text through both.
#include "input/offset_chain.h"

#include <utility>

namespace amends {

OffsetMap chained(const OffsetMap& first, std::uint32_t size, const OffsetMap& second)
{
    OffsetRuns between, whole;
    first.carry({0, size}, between);
    between.for_each({0, size}, [&](const OffsetRun& run, std::uint32_t count) {
        const TextSpan there{run.original.start, run.is_copy ? run.original.start + count : run.original.end};
        if (run.is_copy)
            second.carry(there, whole);
        else
            whole.stand_for(count, second.original(there));
    });
    return OffsetMap(std::move(whole));
}

}  // namespace amends
