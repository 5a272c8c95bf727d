// A set of Han characters that a text is looked through for.
#pragma once

#include <array>
#include <string_view>

namespace amends {

/// Says of a character by one look into a table whether it is one of many. Holds those of the first block, U+4E00 to U+9FFF, where nearly all are.
class HanSet {
public:
    constexpr explicit HanSet(std::u16string_view characters)
    {
        for (const char16_t character : characters)
            m_holds[character - first] = true;
    }

    /// Whether a character is of the block.
    [[nodiscard]] static constexpr bool may_hold(char32_t character) { return character - first < end - first; }  // those before it wrap to large ones
    [[nodiscard]] constexpr bool holds(char32_t character) const { return may_hold(character) and m_holds[character - first]; }

private:
    static constexpr char32_t first = 0x4E00, end = 0xA000;
    std::array<bool, end - first> m_holds = {};
};

}  // namespace amends
