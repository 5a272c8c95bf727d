// The help of every command.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace amends {

enum class Topic : std::uint8_t { amends, check, diff, explain, rules, init, lsp, version };

/// The commands as typed, in the order of Topic; the first is the program itself.
inline constexpr std::array<std::string_view, 8> topic_names = {"amends", "check", "diff", "explain", "rules", "init", "lsp", "version"};

[[nodiscard]] std::string_view help_on(Topic topic);

}  // namespace amends
