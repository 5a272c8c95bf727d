// Turns a plain text into the stretches of it that no reader of the letter sees: a line that speaks to this tool, and comments.
#include "input/markup.h"

#include <algorithm>

#include "input/ahead.h"
#include "input/front.h"

namespace amends {
namespace {

Region region(RegionKind kind, std::size_t start, std::size_t end)
{
    return {kind, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}};
}

/// The comment between the places of its marks.
Region comment(std::string_view text, std::size_t open, std::size_t close)
{
    auto inside = text.substr(open + 4, close - open - 4);
    inside.remove_prefix(std::min(inside.find_first_not_of(" \t\r\n"), inside.size()));
    return region(inside.starts_with("amends:") ? RegionKind::directive : RegionKind::hidden, open, close + 3);
}

}  // namespace

Markup find_markup(std::string_view text)
{
    Markup markup;
    const auto front = front_of(text, false);
    markup.is_template = front.is_template;
    if (front.is_template)
        markup.regions.push_back(region(RegionKind::directive, 0, front.line));
    Ahead opens{"<!--"}, closes{"-->"};
    constexpr auto none = std::string_view::npos;
    for (auto at = opens.in(text, front.line); at != none and closes.in(text, at + 4) != none; at = opens.in(text, markup.regions.back().span.end))
        markup.regions.push_back(comment(text, at, closes.in(text, at + 4)));
    return markup;
}

}  // namespace amends
