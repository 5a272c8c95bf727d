// Turns bytes and what a mail says of their charset into text with places.
#include "input/mail/charset_text.h"

#include <utility>
#include <variant>

#include "text/charset.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::string_view utf8 = "UTF-8", western = "windows-1252";

std::optional<Decoded> whole(const Placed& bytes, std::string_view charset)
{
    auto decoded = decode_charset(bytes.bytes, charset);
    if (auto* text = std::get_if<Decoded>(&decoded))
        return std::move(*text);
    return std::nullopt;
}

/// A charset that the bytes are in, other than `declared`. Every text is one of windows-1252, so that is no answer for a label that
/// means more.
std::optional<std::string> found_charset(std::string_view bytes, const std::optional<std::string>& declared)
{
    const auto found = detect_charset(bytes);
    if (not found or (declared and (*found == *declared or (*found == western and *declared != utf8))))
        return std::nullopt;
    return std::string(*found);
}

}  // namespace

CharsetText charset_text(const Placed& bytes, std::string_view label)
{
    const auto declared = charset_named(label);
    const bool is_trusted = declared and *declared != western;
    if (is_trusted)
        if (auto text = whole(bytes, *declared))
            return {placed(std::move(*text), bytes), *declared};
    if (const auto found = found_charset(bytes.bytes, declared))
        if (auto text = whole(bytes, *found))
            return {placed(std::move(*text), bytes), *found, not declared};
    const std::string last = declared ? *declared : std::string(first_invalid_utf8(bytes.bytes) ? western : utf8);
    auto text = decode_charset(bytes.bytes, last, Undecodable::replaced);
    return std::holds_alternative<Decoded>(text) ? CharsetText{placed(std::get<Decoded>(std::move(text)), bytes), last} : CharsetText{{}, last};
}

}  // namespace amends
