// Where the bytes of a text came from, stretch by stretch.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/span.h"

namespace amends {

/// A stretch of text whose bytes came from one place.
struct OffsetRun {
    std::uint32_t start = 0;  ///< in the text
    Span original;            ///< of its first byte
    bool is_copy = false;     ///< it stands there byte for byte; otherwise every byte of it stands for all of `original`
};

/// The originals of all bytes of a text, which is put together from front to back. Texts are mostly copied in long stretches, so that runs are few.
class OffsetRuns {
public:
    /// The next `size` bytes stand in the original as they are, from byte `at` on.
    void copy(std::uint32_t size, std::uint32_t at);
    /// Each of the next `size` bytes stands for all of `original`, which may be empty.
    void stand_for(std::uint32_t size, Span original);

    [[nodiscard]] bool empty() const { return m_runs.empty(); }

    /// What byte `at` stands for; past the last byte the end of what that stands for. There must be a byte.
    [[nodiscard]] Span original(std::uint32_t at) const { return at < m_size ? part(*run_of(at), at) : end(); }

    /// Calls `visit(run, size)` for each stretch of the bytes `span`, cut where they begin and end.
    template <class Visit>
    void for_each(TextSpan span, Visit visit) const
    {
        for (std::uint32_t at = span.start; at < span.end;) {
            const OffsetRun* const run = run_of(at);
            const std::uint32_t next = std::min(run == &m_runs.back() ? m_size : (run + 1)->start, span.end);
            visit(OffsetRun{at, part(*run, at), run->is_copy}, next - at);
            at = next;
        }
    }

private:
    void begin(OffsetRun run);
    [[nodiscard]] const OffsetRun* run_of(std::uint32_t at) const
    {
        const OffsetRun* run = m_runs.data();  // a search by halves whose steps need no branch
        for (std::size_t left = m_runs.size(); left > 1;) {
            const std::size_t half = left / 2;
            run = run[half].start <= at ? run + half : run;
            left -= half;
        }
        return run;
    }
    [[nodiscard]] static Span part(const OffsetRun& run, std::uint32_t at)
    {
        const std::uint32_t after = run.is_copy ? at - run.start : 0;
        return {run.original.start + after, run.original.end + after};
    }
    [[nodiscard]] Span end() const
    {
        const std::uint32_t last = part(m_runs.back(), m_size - 1).end;
        return {last, last};
    }

    std::vector<OffsetRun> m_runs;
    std::uint32_t m_size = 0;  ///< of the text
};

}  // namespace amends
