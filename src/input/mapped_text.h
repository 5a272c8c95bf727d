// Text that is put together from pieces of an original, with the way back to its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/offset_runs.h"
#include "input/placed.h"
#include "input/source.h"
#include "text/span.h"

namespace amends {

/// Builds the text of a source piece by piece: what is copied keeps its place byte for byte, what stands for something else (an
/// entity, an encoded character, a tag that breaks a line) belongs to all the bytes it stands for.
class MappedText {
public:
    /// Makes room for so many bytes of text.
    void reserve(std::size_t size) { m_text.reserve(size); }
    /// Appends valid UTF-8 that stands in the original from byte `at` on.
    void copy(std::string_view utf8, std::uint32_t at)
    {
        m_text += utf8;
        m_origins.copy(static_cast<std::uint32_t>(utf8.size()), at);
    }
    /// Appends valid UTF-8 that stands for the bytes `original`, which may be none.
    void stand_for(std::string_view utf8, Span original)
    {
        m_text += utf8;
        m_origins.stand_for(static_cast<std::uint32_t>(utf8.size()), original);
    }
    /// Appends the bytes [start, end) of `text`, whole characters of valid UTF-8, which stand for what they stand for there.
    void carry(const Placed& text, std::size_t start, std::size_t end);
    /// Sets the text from byte `start` on apart as a region.
    void set_apart(RegionKind kind, std::uint32_t start, SlotKind slot = SlotKind::other);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }

    /// Moves text, map and regions into `source`.
    void move_into(Source& source);

private:
    std::string m_text;
    OffsetRuns m_origins;
    std::vector<Region> m_regions;
};

}  // namespace amends
