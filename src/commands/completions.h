// What shells and manuals are told of the commands and their options.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace amends {

enum class Shell : std::uint8_t { bash, zsh, fish, man };
inline constexpr std::array<std::string_view, 4> shell_names = {"bash", "zsh", "fish", "man"};

/// A script that completes commands, options, values and names of rules; or the manual page in the language of man.
[[nodiscard]] std::string completions_for(Shell shell);

[[nodiscard]] std::string manual_page();

}  // namespace amends
