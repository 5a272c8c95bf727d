// What a house knows of its letters and demands of them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/vocabulary.h"

namespace amends {

/// Which part of a letter a text is, where letters are put together from parts.
enum class Fragment : std::uint8_t { opening, remedy, closing };
inline constexpr std::array<std::string_view, 3> fragment_names = {"opening", "remedy", "closing"};

/// What must stand in a letter, and why; without a reason it is empty.
struct RequiredPhrase {
    std::string phrase, reason;
};

struct House {
    std::optional<HouseRegion> region;
    std::optional<Channel> channel;
    std::optional<Fragment> fragment;
    std::vector<RequiredPhrase> required;
    std::vector<std::string> forbidden;  ///< phrases
    std::vector<std::string> contacts;   ///< numbers and other ways to reach the house, as it writes them
};

/// Whether a rule speaks in letters to where, and by what, a house sends them.
[[nodiscard]] constexpr bool speaks_for(std::uint32_t regions, std::uint32_t channels, std::uint32_t not_on, const House& house)
{
    const auto has = [](std::uint32_t bits, auto value) { return value and (bits >> static_cast<std::uint32_t>(*value) & 1) != 0; };
    return (regions == 0 or has(regions, house.region)) and (channels == 0 or has(channels, house.channel)) and not has(not_on, house.channel);
}

}  // namespace amends
