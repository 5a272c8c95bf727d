// Turns the attributes of an element into what they do to its text, as far as its style is written at the element itself.
#include "input/html/html_style.h"

#include <algorithm>
#include <array>

#include "input/html/html_element.h"

namespace amends {
namespace {

constexpr std::string_view spaces = " \t\n\r\f";

constexpr auto preview_classes = std::to_array<std::string_view>({"preheader", "preview-text", "preview_text", "previewtext", "mcnPreviewText"});

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
    return text.substr(0, text.find_last_not_of(spaces) + 1);
}

/// What the last declaration of the property says; empty where there is none.
std::string_view style_value(const HtmlTag& tag, std::string_view property)
{
    std::string_view value;
    for (auto rest = tag.style.value_or(""); not rest.empty();) {
        const auto declaration = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(declaration.size() + 1, rest.size()));
        const auto colon = declaration.find(':');
        if (colon != std::string_view::npos and is_same_name(trimmed(declaration.substr(0, colon)), property))
            value = trimmed(declaration.substr(colon + 1));
    }
    return value;
}

/// 0, 0px, 0.0em, and not 0.5em.
bool is_nothing(std::string_view size)
{
    const auto figures = size.substr(0, size.find_first_not_of("0123456789."));
    return not figures.empty() and figures.find_first_not_of("0.") == std::string_view::npos;
}

}  // namespace

std::string_view own_name(std::string_view name)
{
    while (name.starts_with("x_"))
        name.remove_prefix(2);
    if (not name.starts_with("ydp"))
        return name;
    const auto mark = name.find_first_not_of("0123456789abcdef", 3);
    return mark == std::string_view::npos ? name : name.substr(mark);
}

bool has_class(const HtmlTag& tag, std::string_view word)
{
    for (auto rest = tag.classes.value_or(""); not rest.empty();) {
        const auto name = rest.substr(0, rest.find_first_of(spaces));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        if (own_name(name) == word)
            return true;
    }
    return false;
}

bool has_style(const HtmlTag& tag, std::string_view property, std::string_view value)
{
    return is_same_name(style_value(tag, property).substr(0, value.size()), value);
}

bool is_unseen(const HtmlTag& tag)
{
    if (tag.is_hidden)
        return true;
    if (tag.style) {
        const bool has_no_room = is_nothing(style_value(tag, "max-height")) and has_style(tag, "overflow", "hidden");
        if (has_no_room or has_style(tag, "display", "none") or has_style(tag, "visibility", "hidden") or is_nothing(style_value(tag, "opacity")))
            return true;
    }
    const bool may_be_preview = is_same_name(tag.name, "span") or is_same_name(tag.name, "div");
    return may_be_preview and tag.classes
        and std::any_of(preview_classes.begin(), preview_classes.end(), [&](std::string_view word) { return has_class(tag, word); });
}

std::optional<bool> keeps_space(const HtmlTag& tag)
{
    if (has_style(tag, "white-space", "pre") or has_style(tag, "white-space", "break-spaces"))
        return true;
    if (has_style(tag, "white-space", "normal") or has_style(tag, "white-space", "nowrap"))
        return false;
    return is_same_name(tag.name, "pre") ? std::optional(true) : std::nullopt;
}

}  // namespace amends
