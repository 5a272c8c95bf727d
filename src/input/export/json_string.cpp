// Turns the token of a JSON string into its text, in which every character keeps the bytes that wrote it.
#include <algorithm>
#include <charconv>

#include "input/export/json_value.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// A character with the bytes of the escape that writes it.
struct Escaped {
    char32_t character;
    std::size_t size;
};

/// The four hexadecimal digits after \u at `at`, or nothing.
std::optional<char32_t> unit_at(std::string_view json, std::size_t at)
{
    if (json.substr(at, 2) != "\\u" or at + 6 > json.size())
        return std::nullopt;
    std::uint32_t unit = 0;
    const char* end = json.data() + at + 6;
    const auto [stop, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
    return error == std::errc() and stop == end ? std::optional<char32_t>(unit) : std::nullopt;
}

Escaped unicode_escape(std::string_view json, std::size_t at)
{
    const char32_t unit = unit_at(json, at).value_or(replacement);
    if (unit < 0xD800 or unit > 0xDFFF)
        return {unit == 0 ? replacement : unit, 6};
    const auto trail = unit_at(json, at + 6);
    if (unit > 0xDBFF or not trail or *trail < 0xDC00 or *trail > 0xDFFF)
        return {replacement, 6};
    return {0x10000 + ((unit & 0x3FF) << 10 | (*trail & 0x3FF)), 12};
}

/// What the escape at `at` writes.
Escaped escape_at(std::string_view json, std::size_t at)
{
    const char letter = at + 1 < json.size() ? json[at + 1] : '\\';
    switch (letter) {
    case 'n': return {'\n', 2};
    case 'r': return {'\r', 2};
    case 't': return {'\t', 2};
    case 'b': return {'\b', 2};
    case 'f': return {'\f', 2};
    case 'u': return unicode_escape(json, at);
    default: return {static_cast<unsigned char>(letter), 2};
    }
}

/// Appends the character that the escape at `at` writes, and returns where the escape ends.
std::size_t add_escaped(std::string_view json, std::size_t at, MappedText& text)
{
    const auto escaped = escape_at(json, at);
    const auto past = std::min(at + escaped.size, json.size());
    std::string character;
    append_utf8(escaped.character, character);
    text.stand_for(character, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(past)});
    return past;
}

}  // namespace

MappedText string_at(std::string_view json, std::size_t at)
{
    json = json.substr(0, end_of_string(json, at));
    MappedText text;
    text.reserve(json.size() - at);
    for (++at; at < json.size();) {
        if (json[at] == '\\') {
            at = add_escaped(json, at, text);
            continue;
        }
        const auto end = std::min(json.find('\\', at), json.size());
        text.copy(json.substr(at, end - at), static_cast<std::uint32_t>(at));
        at = end;
    }
    return text;
}

}  // namespace amends
