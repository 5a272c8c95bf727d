// Text that is put together from pieces of an original, with the way back to its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "input/placed.h"
#include "input/source.h"
#include "text/span.h"

namespace amends {

/// Builds the text of a source piece by piece: what is copied keeps its place byte for byte, what stands for something else (an
/// entity, an encoded character, a tag that breaks a line) belongs to all the bytes it stands for.
class MappedText {
public:
    /// Appends valid UTF-8 that stands in the original from byte `at` on.
    void copy(std::string_view utf8, std::uint32_t at) { m_text.add(utf8, at); }
    /// Appends valid UTF-8 that stands for the bytes `original`, which may be none.
    void stand_for(std::string_view utf8, Span original) { m_text.add(utf8, original); }
    /// Appends the bytes [start, end) of `text`, whole characters of valid UTF-8, which stand for what they stand for there.
    void carry(const Placed& text, std::size_t start, std::size_t end) { m_text.add(text, start, end); }
    /// Sets the text from byte `start` on apart as a region.
    void set_apart(RegionKind kind, std::uint32_t start, SlotKind slot = SlotKind::other);

    [[nodiscard]] std::string_view text() const { return m_text.bytes; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.bytes.size()); }

    /// Moves text, map and regions into `source`.
    void move_into(Source& source);

private:
    Placed m_text;
    std::vector<Region> m_regions;
};

}  // namespace amends
