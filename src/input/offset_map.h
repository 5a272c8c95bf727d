// The way from the bytes of a text to those of the input.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "input/offset_runs.h"
#include "text/span.h"

namespace amends {

/// Maps bytes of a decoded text to bytes of the original input. Identity with a shift (UTF-8 with or without a byte
/// order mark) needs no table. Where text was put together from pieces (see mapped_text.h), what comes between two pieces belongs to
/// neither: runs tell where each byte's own original ends.
class OffsetMap {
public:
    OffsetMap() = default;
    /// Every byte of the text lies `shift` bytes later in the original.
    explicit OffsetMap(std::uint32_t shift) : m_shift(shift) {}
    /// `table[i]` is the original byte of text byte i; one entry more than the text has bytes.
    explicit OffsetMap(std::vector<std::uint32_t> table) : m_table(std::move(table)) {}
    explicit OffsetMap(OffsetRuns runs) : m_runs(std::move(runs)) {}

    [[nodiscard]] std::uint32_t original(std::uint32_t at) const
    {
        if (not m_runs.empty())
            return m_runs.original(at).start;
        return m_table.empty() ? at + m_shift : m_table[at];
    }
    [[nodiscard]] Span original(TextSpan span) const
    {
        if (m_runs.empty() or span.empty())
            return {original(span.start), original(span.end)};
        const Span first = m_runs.original(span.start);
        return {first.start, span.size() == 1 ? first.end : m_runs.original(span.end - 1).end};
    }

    /// Appends what the bytes `span` stand for to `into`.
    void carry(TextSpan span, OffsetRuns& into) const;

private:
    std::uint32_t m_shift = 0;
    std::vector<std::uint32_t> m_table;
    OffsetRuns m_runs;
};

}  // namespace amends
