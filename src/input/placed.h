// Bytes that came from others, each with its place there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

/// Bytes made of an original; byte i stands for the bytes [starts[i], ends[i]) of it, and both grow with i.
struct Placed {
    std::string bytes;
    std::vector<std::uint32_t> starts, ends;

    /// Adds bytes that stand in the original as they are, from byte `at` on.
    void add(std::string_view same, std::uint32_t at);
    /// Adds bytes each of which stands for all of `original`.
    void add(std::string_view other, Span original);
    void add(char other, Span original)
    {
        bytes.push_back(other);
        starts.push_back(original.start);
        ends.push_back(original.end);
    }
    /// Adds the bytes [start, end) of `text` with their places.
    void add(const Placed& text, std::size_t start, std::size_t end);
    void reserve(std::size_t size);
    /// The original of the bytes [start, end), which are not empty.
    [[nodiscard]] Span original(std::size_t start, std::size_t end) const { return {starts[start], ends[end - 1]}; }
};

}  // namespace amends
