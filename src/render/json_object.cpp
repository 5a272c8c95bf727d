// Turns text into JSON strings: what JSON does not allow in them is escaped, all else stands as it is.
#include "render/json_object.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace amends {
namespace {

struct Escape {
    char byte;
    std::string_view written;
};

constexpr auto escapes = std::to_array<Escape>({{'"', "\\\""}, {'\\', "\\\\"}, {'\b', "\\b"}, {'\f', "\\f"}, {'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}});

bool needs_escape(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 or byte == '"' or byte == '\\';
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
        const auto* const special = std::find_if(text.begin(), text.end(), needs_escape);
        const auto plain = static_cast<std::size_t>(special - text.begin());
        out += text.substr(0, plain);
        if (plain == text.size())
            return;
        append_escaped(text[plain], out);
        text.remove_prefix(plain + 1);
    }
}

}  // namespace

void append_json_value(std::string_view text, std::string& out)
{
    out += '"';
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
