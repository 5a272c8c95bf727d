// Turns the escapes of four kinds of file into the characters that they stand for.
#include "input/locale/escapes.h"

#include <charconv>

#include "text/utf8.h"

namespace amends {
namespace {

/// The number that `count` digits of `base` at byte `at` write.
std::optional<char32_t> digits(std::string_view text, std::size_t at, std::size_t count, int base)
{
    const auto written = text.substr(std::min(at, text.size()), count);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value, base);
    if (written.size() < count or error != std::errc() or end != written.data() + count)
        return std::nullopt;
    return static_cast<char32_t>(value);
}

std::optional<Escape> character(char32_t value, std::uint32_t size)
{
    if (value > 0x10FFFF or (value >= 0xD800 and value < 0xE000))
        return std::nullopt;
    Escape escape{{}, size};
    if (value >= U' ' or value == U'\n' or value == U'\t' or value == U'\r')
        append_utf8(value, escape.text);
    return escape;
}

std::optional<Escape> numbered(std::string_view text, std::size_t at, std::uint32_t count)
{
    const auto value = digits(text, at + 2, count, 16);
    return value ? character(*value, count + 2) : std::nullopt;
}

/// \uXXXX, or two of them that make one character.
std::optional<Escape> utf16(std::string_view text, std::size_t at)
{
    const auto high = digits(text, at + 2, 4, 16);
    if (not high or *high < 0xD800 or *high >= 0xDC00)
        return numbered(text, at, 4);
    const auto low = text.substr(std::min(at + 6, text.size()), 2) == "\\u" ? digits(text, at + 8, 4, 16) : std::nullopt;
    if (not low or *low < 0xDC00 or *low >= 0xE000)
        return std::nullopt;
    return character(0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00), 12);
}

/// The escapes of one letter that all kinds of file know; signs stand for themselves.
std::optional<Escape> common(std::string_view text, std::size_t at, std::string_view signs)
{
    if (at + 1 >= text.size())
        return std::nullopt;
    const char letter = text[at + 1];
    if (signs.find(letter) != std::string_view::npos)
        return Escape{std::string(1, letter), 2};
    switch (letter) {
    case 'n': return Escape{"\n", 2};
    case 't': return Escape{"\t", 2};
    case 'r': return Escape{"\r", 2};
    case 'b':
    case 'f': return Escape{{}, 2};
    default: return std::nullopt;
    }
}

char letter_of(std::string_view text, std::size_t at)
{
    return at + 1 < text.size() ? text[at + 1] : '\0';
}

/// \101: one to three octal digits.
std::optional<Escape> octal(std::string_view text, std::size_t at)
{
    std::uint32_t count = 0;
    while (count < 3 and letter_of(text, at + count) >= '0' and letter_of(text, at + count) <= '7')
        ++count;
    const auto value = digits(text, at + 1, count, 8);
    return value and *value < 0x80 ? character(*value, count + 1) : std::nullopt;
}

}  // namespace

std::optional<Escape> json_escape(std::string_view text, std::size_t at)
{
    return letter_of(text, at) == 'u' ? utf16(text, at) : common(text, at, "\"\\/");
}

std::optional<Escape> po_escape(std::string_view text, std::size_t at)
{
    const char letter = letter_of(text, at);
    if (letter == 'x')
        return numbered(text, at, 2);
    if (letter >= '0' and letter <= '7')
        return octal(text, at);
    return letter == 'a' or letter == 'v' ? Escape{{}, 2} : common(text, at, "\"\\'?");
}

std::optional<Escape> java_escape(std::string_view text, std::size_t at)
{
    const char letter = letter_of(text, at);
    if (letter == 'u')
        return utf16(text, at);
    if (auto known = common(text, at, {}))
        return known;
    if (at + 1 >= text.size())
        return std::nullopt;
    const auto size = utf8_size(letter);
    return Escape{std::string(text.substr(at + 1, size)), size + 1};
}

std::optional<Escape> yaml_escape(std::string_view text, std::size_t at)
{
    switch (letter_of(text, at)) {
    case 'x': return numbered(text, at, 2);
    case 'u': return utf16(text, at);
    case 'U': return numbered(text, at, 8);
    case 'N': return Escape{"\xC2\x85", 2};
    case '_': return Escape{"\xC2\xA0", 2};
    case 'L': return Escape{"\xE2\x80\xA8", 2};
    case 'P': return Escape{"\xE2\x80\xA9", 2};
    case '0':
    case 'a':
    case 'v':
    case 'e': return Escape{{}, 2};
    default: return common(text, at, "\"\\/ \t");
    }
}

}  // namespace amends
