// The way from bytes of the original back to a text that was made from them.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/source.h"
#include "text/span.h"

namespace amends {

/// Finds where spans of original bytes stand in a text, by steps from where the last one was found: spans are asked for mostly in order, and texts have stretches
/// that follow their original byte for byte. The text and its map must outlive it.
class SpanFinder {
public:
    SpanFinder(std::string_view text, const OffsetMap& offsets) : m_text(text), m_offsets(offsets) {}

    [[nodiscard]] TextSpan span_of(Span original);

private:
    [[nodiscard]] std::uint32_t byte_of(std::uint32_t original) const;
    [[nodiscard]] std::uint32_t end_of(std::uint32_t start, std::uint32_t end) const;

    std::string_view m_text;
    const OffsetMap& m_offsets;
    std::uint32_t m_near = 0, m_near_original = 0;  ///< where the last span began, in the text and in the original
};

}  // namespace amends
