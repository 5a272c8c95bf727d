// The languages that letters are written in and that the tool speaks.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace amends {

enum class Language : std::uint8_t { en, zh_hant, zh_hans, mixed };
inline constexpr std::array<std::string_view, 4> language_names = {"en", "zh-Hant", "zh-Hans", "mixed"};

}  // namespace amends
