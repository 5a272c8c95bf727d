// Escapes text for XML by hand: reports are written piece by piece, and libraries for XML want the whole document in memory.
#include "render/xml.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::string_view replacement = "\uFFFD";

// U+FFFE and U+FFFF are no characters to XML.
bool is_allowed(char32_t character)
{
    return character >= 0x20 and character != 0xFFFE and character != 0xFFFF;
}

void append_escaped(char32_t character, std::string_view bytes, std::string& xml)
{
    switch (character) {
    case '&': xml += "&amp;"; break;
    case '<': xml += "&lt;"; break;
    case '>': xml += "&gt;"; break;
    case '"': xml += "&quot;"; break;
    case '\t': xml += "&#9;"; break;
    case '\n': xml += "&#10;"; break;
    case '\r': xml += "&#13;"; break;
    default: xml += is_allowed(character) ? bytes : replacement;
    }
}

void append_valid(std::string_view text, std::string& xml)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        append_escaped(point.value, text.substr(at, point.size), xml);
        at += point.size;
    }
}

}  // namespace

std::string xml_escaped(std::string_view text)
{
    std::string xml;
    while (const auto bad = first_invalid_utf8(text)) {
        append_valid(text.substr(0, *bad), xml);
        xml += replacement;
        text.remove_prefix(*bad + 1);
    }
    append_valid(text, xml);
    return xml;
}

}  // namespace amends
