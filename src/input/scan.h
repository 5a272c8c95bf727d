// Small looks around a place of a text, each bounded so that a scan stays linear.
#pragma once

#include <cctype>
#include <cstddef>
#include <string_view>

#include "text/utf8.h"

namespace amends {

/// No look along a line goes further than this many bytes.
inline constexpr std::size_t longest_look = 240;

[[nodiscard]] inline bool is_latin_byte(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) != 0;
}

[[nodiscard]] inline bool is_digit_byte(char byte)
{
    return byte >= '0' and byte <= '9';
}

/// The byte before `at`, or a line break where the text begins.
[[nodiscard]] inline char byte_before(std::string_view text, std::size_t at)
{
    return at > 0 ? text[at - 1] : '\n';
}

/// The byte at `at`, or a line break past the end.
[[nodiscard]] inline char byte_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? text[at] : '\n';
}

/// Where the line that holds `at` begins; `at` less `longest_look` if it is further away.
[[nodiscard]] inline std::size_t line_start(std::string_view text, std::size_t at)
{
    const std::size_t least = at > longest_look ? at - longest_look : 0;
    while (at > least and text[at - 1] != '\n')
        --at;
    return at;
}

/// The text from `at` to the end of its line, cut short after `longest_look` bytes.
[[nodiscard]] inline std::string_view rest_of_line(std::string_view text, std::size_t at)
{
    auto rest = text.substr(at, longest_look);
    rest = rest.substr(0, rest.find('\n'));  // find_first_of would look byte by byte
    return rest.substr(0, rest.find('\r'));
}

/// The first byte from `at` that is no space; full-width spaces count as spaces.
[[nodiscard]] inline std::size_t past_spaces(std::string_view text, std::size_t at)
{
    for (const std::size_t end = at + longest_look; at < end;) {
        if (byte_at(text, at) == ' ' or byte_at(text, at) == '\t')
            ++at;
        else if (text.substr(at).starts_with("　"))
            at += 3;
        else
            break;
    }
    return at;
}

}  // namespace amends
