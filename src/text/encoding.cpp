// Turns the bytes of a file into UTF-8 with a map back to the bytes, in the encoding they declare or are most likely in, or says where and why
// they are no text.
#include "text/encoding.h"

#include <array>

#include "text/charset.h"
#include "text/utf8.h"

namespace amends {
namespace {

struct Mark {
    std::string_view bytes, charset;
};

/// The longer mark comes before the one that it begins with.
constexpr std::array<Mark, 5> marks = {{
    {{"\xEF\xBB\xBF", 3}, "UTF-8"},
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
}};

/// Why bytes of no likely encoding are no text: where the encoding breaks down that goes on for longest before.
DecodeError damage(std::string_view bytes)
{
    const std::size_t whole = first_invalid_utf8(bytes).value_or(0);
    DecodeError worst{static_cast<std::uint32_t>(whole), "this is no text in UTF-8, GB18030, Big5 or windows-1252",
                      "name its encoding with --encoding, or leave the file out if it is no letter",
                      is_ascii(bytes.substr(0, whole)) ? "" : "UTF-8"};
    for (const char* charset : {"UTF-8", "GB18030", "Big5-HKSCS"}) {
        const auto decoded = decode_charset(bytes, charset);
        const auto* error = std::get_if<DecodeError>(&decoded);
        if (error == nullptr or error->at < worst.at)
            continue;
        const auto before = bytes.substr(0, error->at);
        if (not is_ascii(before) and detect_charset(before) == charset)
            worst = *error;
    }
    return worst;
}

}  // namespace

std::optional<std::string_view> marked_charset(std::string_view bytes)
{
    for (const Mark& mark : marks)
        if (bytes.starts_with(mark.bytes))
            return mark.charset;
    return std::nullopt;
}

std::variant<Decoded, DecodeError> decode(std::string_view bytes, const std::optional<std::string>& charset)
{
    if (const auto marked = marked_charset(bytes))
        return decode_charset(bytes, *marked);
    if (charset)
        return decode_charset(bytes, *charset);
    if (first_nul(bytes))
        return decode_charset(bytes, "UTF-8");
    const auto detected = detect_charset(bytes);
    if (not detected)
        return damage(bytes);
    return decode_charset(bytes, *detected);
}

}  // namespace amends
