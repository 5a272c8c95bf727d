// A set of bytes that a text is looked through for.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace amends {

/// Says of a byte by one look into a table whether it is one of few. std::string_view::find_first_of calls a function for every byte instead.
class ByteSet {
public:
    constexpr explicit ByteSet(std::string_view bytes)
    {
        for (const char byte : bytes)
            add(byte);
    }

    constexpr void add(char byte) { m_holds[static_cast<unsigned char>(byte)] = true; }

    [[nodiscard]] constexpr bool holds(char byte) const { return m_holds[static_cast<unsigned char>(byte)]; }

    /// Where the first of them stands in `text` from byte `at` on, or its size.
    [[nodiscard]] constexpr std::size_t find(std::string_view text, std::size_t at = 0) const
    {
        while (at < text.size() and not holds(text[at]))
            ++at;
        return at;
    }

private:
    std::array<bool, 256> m_holds = {};
};

}  // namespace amends
