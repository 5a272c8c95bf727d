// UTF-8: is it valid, which character stands here, how many are there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// A character with the number of bytes that encode it.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t size = 0;
};

/// Whether no byte of `text` is beyond ASCII.
[[nodiscard]] bool is_ascii(std::string_view text);

/// The byte of `text` where it stops being well-formed UTF-8 (overlong forms, surrogates and truncated characters are
/// not), or nothing. The byte is the first of the bad character.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Where the bytes of ASCII from `at` on end.
[[nodiscard]] std::size_t ascii_run(std::string_view text, std::size_t at);

/// The first NUL byte of `text`: letters have none, binary files do.
[[nodiscard]] std::optional<std::size_t> first_nul(std::string_view text);

/// Characters in `text`, which is valid UTF-8 but may begin or end inside a character: one counts where it begins.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Units of UTF-16 that such a `text` takes: characters beyond the basic plane (𠀀, 📦) are two.
[[nodiscard]] std::size_t count_utf16_units(std::string_view text);

/// Appends `character`, which is no surrogate, to `text`.
void append_utf8(char32_t character, std::string& text);

[[nodiscard]] constexpr bool is_continuation_byte(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Whether a character of U+4000 to U+9FFF begins with this byte: they are all Han, and take three bytes.
[[nodiscard]] constexpr bool leads_han(char byte) { return static_cast<unsigned char>(byte) >= 0xE4 and static_cast<unsigned char>(byte) <= 0xE9; }

/// Bytes of the character whose first byte is `lead`, in valid UTF-8.
[[nodiscard]] constexpr std::uint32_t utf8_size(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The character of the valid `text` that begins at byte `at`.
[[nodiscard]] constexpr CodePoint code_point_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i])); };
    const auto low = [&](std::size_t i) { return byte(i) & 0x3F; };
    switch (utf8_size(text[at])) {
    case 1: return {byte(0), 1};
    case 2: return {(byte(0) & 0x1F) << 6 | low(1), 2};
    case 3: return {(byte(0) & 0x0F) << 12 | low(1) << 6 | low(2), 3};
    default: return {(byte(0) & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4};
    }
}

}  // namespace amends
