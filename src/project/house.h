// What a house knows of its letters and demands of them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace amends {

enum class HouseRegion : std::uint8_t { tw, hk, cn, sg, my, uk, us, in };
inline constexpr std::array<std::string_view, 8> region_names = {"tw", "hk", "cn", "sg", "my", "uk", "us", "in"};

enum class Channel : std::uint8_t { letter, mail, chat, review, sms, notice };
inline constexpr std::array<std::string_view, 6> channel_names = {"letter", "mail", "chat", "review", "sms", "notice"};

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
    std::vector<std::string> forbidden;            ///< phrases
    std::vector<std::string> compensation;         ///< words
};

}  // namespace amends
