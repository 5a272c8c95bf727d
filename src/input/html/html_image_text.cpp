// Turns the attributes of an image into the words that a reader has instead of it.
#include "input/html/html_image_text.h"

#include <algorithm>

#include "input/html/html_entity.h"
#include "text/utf8.h"

namespace amends {
namespace {

bool is_letter(char32_t character)
{
    const auto is_in = [&](char32_t first, char32_t last) { return character >= first and character <= last; };
    return is_in('0', '9') or is_in('A', 'Z') or is_in('a', 'z') or is_in(0xC0, 0x1FFF) or is_in(0x3040, 0xDFFF) or is_in(0xF900, 0xFAFF)
        or is_in(0x20000, 0x3FFFF);
}

bool has_letters(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += utf8_size(text[at]))
        if (is_letter(code_point_at(text, at).value))
            return true;
    return false;
}

/// Hands the value of an attribute on, with the characters that its entities stand for.
void value_text(std::string_view value, std::uint32_t place, TextFlow& flow)
{
    TagScanner templates(value, false);
    for (std::size_t at = 0; at < value.size();) {
        const auto next = std::min(value.find_first_of("&{<$*", at), value.size());
        flow.words(value.substr(at, next - at), place + static_cast<std::uint32_t>(at));
        at = next;
        if (at == value.size())
            return;
        const auto start = place + static_cast<std::uint32_t>(at);
        const auto entity = value[at] == '&' ? html_entity(value, at, true) : std::nullopt;
        const auto tag = entity ? std::nullopt : templates.tag_at(at);
        const std::size_t size = entity ? entity->size : std::max<std::size_t>(tag ? tag->span.size() : 0, 1);
        if (entity)
            flow.character(entity->text, {start, start + static_cast<std::uint32_t>(size)});
        else
            flow.words(value.substr(at, size), start);
        at += size;
    }
}

}  // namespace

void image_text(const HtmlTag& image, std::string_view html, std::uint32_t offset, TextFlow& flow)
{
    auto first = image.alt.value_or(""), second = image.title.value_or("");
    if (not second.empty() and first == second)
        second = {};
    if (not first.empty() and not second.empty() and second.data() < first.data())
        std::swap(first, second);
    for (const auto value : {first, second}) {
        if (value.empty())
            continue;
        const bool is_apart = has_letters(value);
        if (is_apart)
            flow.end_lines(1);
        value_text(value, offset + static_cast<std::uint32_t>(value.data() - html.data()), flow);
        if (is_apart)
            flow.end_lines(1);
    }
}

}  // namespace amends
