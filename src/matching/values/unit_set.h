// A set of UTF-16 units, made at compile time, asked at the cost of one look-up.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace amends {

/// One bit for each unit: eight kilobytes, of which a text touches a few.
class UnitSet {
public:
    constexpr UnitSet() = default;
    constexpr explicit UnitSet(std::u16string_view units) { add(units); }

    constexpr void add(std::u16string_view units)
    {
        for (const char16_t unit : units)
            m_bits[unit / 64] |= std::uint64_t{1} << (unit % 64);
    }
    [[nodiscard]] constexpr bool contains(char16_t unit) const { return (m_bits[unit / 64] >> (unit % 64) & 1) != 0; }

private:
    std::array<std::uint64_t, 1024> m_bits{};
};

}  // namespace amends
