// Escapes: characters that are written in locale files as a backslash and more.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// What an escape stands for, in UTF-8, and how many bytes it takes with its backslash.
struct Escape {
    std::string text;
    std::uint32_t size = 0;
};

/// The escape whose backslash is byte `at` of `text`, or nothing where there is no such escape: an unknown letter, too few digits,
/// half of a pair, the end of the text. A control character that no reader sees stands for nothing.
[[nodiscard]] std::optional<Escape> json_escape(std::string_view text, std::size_t at);
[[nodiscard]] std::optional<Escape> po_escape(std::string_view text, std::size_t at);
/// Of .properties, where a letter that means nothing stands for itself.
[[nodiscard]] std::optional<Escape> java_escape(std::string_view text, std::size_t at);
[[nodiscard]] std::optional<Escape> yaml_escape(std::string_view text, std::size_t at);

}  // namespace amends
