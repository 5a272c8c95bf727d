// Turns text into JSON strings: what JSON does not allow in them is escaped, all else stands as it is.
#include "render/json_object.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace amends {
namespace {

struct Escape {
    char byte;
    std::string_view written;
};

constexpr auto escapes = std::to_array<Escape>({{'"', "\\\""}, {'\\', "\\\\"}, {'\b', "\\b"}, {'\f', "\\f"}, {'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}});

/// All bytes but those of ASCII that stand for themselves.
constexpr ByteSet none_of_plain = [] {
    ByteSet set("\"\\");
    for (int byte = 0; byte < 256; ++byte)
        if (byte < 0x20 or byte >= 0x80)
            set.add(static_cast<char>(byte));
    return set;
}();
constexpr ByteSet escaped_bytes = [] {
    ByteSet set("\"\\");
    for (char byte = 0; byte < 0x20; ++byte)
        set.add(byte);
    return set;
}();

/// Whether the eight bytes from `at` on are plain: otherwise one of these differences has the highest bit of a byte.
bool are_plain(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    const std::uint64_t found = eight | (eight - ones * 0x20) | ((eight ^ ones * '"') - ones) | ((eight ^ ones * '\\') - ones);
    return (found & ones * 0x80) == 0;
}

void append_escaped(char byte, std::string& out)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const auto* const known = std::find_if(escapes.begin(), escapes.end(), [&](const Escape& escape) { return escape.byte == byte; });
    if (known != escapes.end())
        out += known->written;
    else
        out.append("\\u00").append({hex[static_cast<unsigned char>(byte) >> 4], hex[byte & 15]});
}

/// `text` is valid.
void append_text(std::string_view text, std::string& out)
{
    while (not text.empty()) {
        const std::size_t plain = escaped_bytes.find(text);
        out += text.substr(0, plain);
        if (plain == text.size())
            return;
        append_escaped(text[plain], out);
        text.remove_prefix(plain + 1);
    }
}

}  // namespace

bool is_plain_json(std::string_view text)
{
    constexpr std::size_t size = sizeof(std::uint64_t);
    if (text.size() < size)
        return none_of_plain.find(text) == text.size();
    std::size_t at = 0;
    while (at + size < text.size() and are_plain(text, at))
        at += size;
    return at + size >= text.size() and are_plain(text, text.size() - size);
}

void append_json_value(std::string_view text, std::string& out)
{
    out += '"';
    if (is_plain_json(text)) {
        out.append(text) += '"';
        return;
    }
    for (auto bad = first_invalid_utf8(text); bad; bad = first_invalid_utf8(text)) {
        append_text(text.substr(0, *bad), out);
        out += "\xEF\xBF\xBD";
        text.remove_prefix(*bad + 1);
    }
    append_text(text, out);
    out += '"';
}

void append_json_value(bool value, std::string& out)
{
    out += value ? "true" : "false";
}

}  // namespace amends
