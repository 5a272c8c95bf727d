// The help of every command.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace amends {

enum class Topic : std::uint8_t { amends, check, scan, report, promises, sample, agree, suggest, diff, filter, explain, rules, init, lsp, completions, version };

/// The commands as typed, in the order of Topic; the first is the program itself.
inline constexpr std::array<std::string_view, 16> topic_names = {"amends", "check", "scan", "report", "promises", "sample", "agree", "suggest", "diff", "filter", "explain", "rules", "init", "lsp", "completions", "version"};

[[nodiscard]] std::string help_on(Topic topic);

}  // namespace amends
