// How the image of a rule set refers to its parts: a table is an offset and a count, a text an offset and a size, from the start of the block.
#pragma once

#include <cstdint>

namespace amends::image {

template <class T>
struct Table {
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
};

/// UTF-8 text.
struct Text {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
};

inline constexpr std::uint32_t none = 0xFFFF'FFFF;

}  // namespace amends::image
