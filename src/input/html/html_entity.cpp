// Turns the names and numbers that HTML writes for characters into these characters.
#include "input/html/html_entity.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "input/html/html_entity_names.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Name {
    std::string_view name, text;
};

std::vector<Name> read_names()
{
    std::vector<Name> names;
    const auto all = html_entity_names;
    for (std::size_t at = 0; at < all.size();) {
        const auto text = all.find('=', at) + 1;
        const auto end = all.find(';', text + 1);
        names.push_back({all.substr(at, text - 1 - at), all.substr(text, end - text)});
        at = end + 1;
    }
    return names;
}

std::vector<std::string_view> read_names_without_end()
{
    std::vector<std::string_view> names;
    const auto all = html_entity_names_without_end;
    for (std::size_t at = 0; at < all.size(); at += names.back().size() + 1)
        names.push_back(all.substr(at, all.find(';', at) - at));
    return names;
}

bool needs_no_end(std::string_view name)
{
    static const auto all = read_names_without_end();
    return std::binary_search(all.begin(), all.end(), name);
}

/// What `name` stands for; empty where nothing has this name.
std::string_view text_named(std::string_view name)
{
    if (name == "Tab" or name == "NewLine")
        return " ";
    static const auto all = read_names();
    const auto found = std::lower_bound(all.begin(), all.end(), name, [](const Name& a, std::string_view b) { return a.name < b; });
    return found != all.end() and found->name == name ? found->text : std::string_view{};
}

/// Numbers from 0x80 to 0x9F mean what windows-1252 has there.
constexpr auto windows_1252 = std::to_array<char32_t>({
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
});

char32_t character_numbered(char32_t number)
{
    if (number >= 0x80 and number < 0x80 + windows_1252.size())
        return windows_1252[number - 0x80];
    const bool is_none = number == 0 or (number >= 0xD800 and number < 0xE000) or number > 0x10FFFF;
    return is_none ? replacement : number < ' ' ? U' ' : number;
}

int digit_value(char byte)
{
    const auto small = std::tolower(static_cast<unsigned char>(byte));
    return small <= '9' ? small - '0' : small - 'a' + 10;
}

std::optional<HtmlEntity> numbered(std::string_view html, std::size_t at)
{
    constexpr char32_t beyond = 0x110000;
    const auto rest = html.substr(at);
    const bool is_hex = rest.size() > 2 and (rest[2] == 'x' or rest[2] == 'X');
    const std::size_t first = is_hex ? 3 : 2;
    const auto is_digit = [&](unsigned char byte) { return is_hex ? std::isxdigit(byte) != 0 : std::isdigit(byte) != 0; };
    std::size_t end = first;
    char32_t number = 0;
    for (; end < rest.size() and is_digit(static_cast<unsigned char>(rest[end])); ++end)
        number = std::min<char32_t>(number * (is_hex ? 16 : 10) + static_cast<char32_t>(digit_value(rest[end])), beyond);
    if (end == first)
        return std::nullopt;
    HtmlEntity entity{{}, end + (end < rest.size() and rest[end] == ';')};
    append_utf8(character_numbered(number), entity.text);
    return entity;
}

/// Bytes of the longest name without an end that `name` begins with.
std::size_t endless_size(std::string_view name)
{
    constexpr std::size_t longest_endless = 6;
    for (auto size = std::min(name.size(), longest_endless); size >= 2; --size)
        if (needs_no_end(name.substr(0, size)))
            return size;
    return 0;
}

std::optional<HtmlEntity> named(std::string_view html, std::size_t at, bool is_in_attribute)
{
    constexpr std::size_t longest_name = 32;
    auto name = html.substr(at + 1, longest_name);
    const auto is_name_byte = [](unsigned char byte) { return std::isalnum(byte) != 0; };
    name = name.substr(0, static_cast<std::size_t>(std::find_if_not(name.begin(), name.end(), is_name_byte) - name.begin()));
    const auto byte_after = [&](std::size_t size) { return at + 1 + size < html.size() ? html[at + 1 + size] : '\0'; };
    if (byte_after(name.size()) == ';')
        if (const auto text = text_named(name); not text.empty())
            return HtmlEntity{std::string(text), name.size() + 2};
    const auto size = endless_size(name);
    const bool goes_on = byte_after(size) == '=' or is_name_byte(static_cast<unsigned char>(byte_after(size)));
    if (size == 0 or (is_in_attribute and goes_on))
        return std::nullopt;
    return HtmlEntity{std::string(text_named(name.substr(0, size))), size + 1};
}

}  // namespace

std::optional<HtmlEntity> html_entity(std::string_view html, std::size_t at, bool is_in_attribute)
{
    return html.substr(at + 1).starts_with("#") ? numbered(html, at) : named(html, at, is_in_attribute);
}

}  // namespace amends
