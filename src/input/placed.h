// Bytes that were decoded from others, each with the place it came from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/mapped_text.h"
#include "input/source.h"
#include "text/encoding.h"
#include "text/span.h"

namespace amends {

/// Decoded bytes; byte i stands for the bytes [starts[i], ends[i]) of the original, and both grow with i.
struct Placed {
    std::string bytes;
    std::vector<std::uint32_t> starts, ends;

    void add(char byte, Span original);
    /// Adds bytes that stand in the original as they are, from byte `at` on.
    void add(std::string_view same, std::uint32_t at);
    void reserve(std::size_t size);
    /// The original of the bytes [start, end), which are not empty.
    [[nodiscard]] Span original(std::size_t start, std::size_t end) const { return {starts[start], ends[end - 1]}; }
};

/// `decoded` was made from `bytes`: its text with the places that those came from. A character belongs to all bytes that encode it.
[[nodiscard]] Placed placed(const Decoded& decoded, const Placed& bytes);

/// Appends the bytes [start, end) of `text`, which are whole characters of valid UTF-8.
void append(const Placed& text, std::size_t start, std::size_t end, MappedText& into);

/// Appends the text and the regions of `inner`, whose original is the text of `outer`.
void append(const Source& inner, const Placed& outer, MappedText& into);

}  // namespace amends
