// Turns a plain text into the stretches of it that no reader of the letter sees: a line that speaks to this tool, and comments.
#include "input/markup.h"

#include <algorithm>

#include "input/ahead.h"
#include "input/directive.h"
#include "input/front.h"
#include "input/scan.h"

namespace amends {
namespace {

Region region(RegionKind kind, std::size_t start, std::size_t end)
{
    return {kind, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}};
}

/// The comment between the places of its marks.
Region comment(std::string_view text, std::size_t open, std::size_t close)
{
    const auto inside = text.substr(open + 4, close - open - 4);
    return region(is_directive(inside) ? RegionKind::directive : RegionKind::hidden, open, close + 3);
}

/// The lines `# amends: …` from byte `start` on that lie outside of `regions`, put in among them.
void add_lines(std::string_view text, std::size_t start, std::vector<Region>& regions)
{
    std::vector<Region> all;
    auto next = regions.begin();
    for (auto at = start; at < text.size(); at = next_line(text, at)) {
        for (; next != regions.end() and next->span.start < at; ++next)
            all.push_back(*next);
        const auto line = rest_of_line(text, at);
        const bool is_in_comment = not all.empty() and at < all.back().span.end;
        if (is_in_comment or not line.starts_with('#') or not is_directive(line.substr(1)))
            continue;
        const auto end = std::min(text.find_first_of("\r\n", at), text.size());
        all.push_back(region(RegionKind::directive, at, end));
        while (next != regions.end() and next->span.start < end)
            ++next;
    }
    all.insert(all.end(), next, regions.end());
    regions = std::move(all);
}

}  // namespace

Markup find_markup(std::string_view text, bool is_template)
{
    Markup markup;
    const auto front = front_of(text, false);
    markup.is_template = is_template or front.is_template;
    if (front.is_template)
        markup.regions.push_back(region(RegionKind::directive, 0, front.line));
    Ahead opens{"<!--"}, closes{"-->"};
    constexpr auto none = std::string_view::npos;
    for (auto at = opens.in(text, front.line); at != none and closes.in(text, at + 4) != none; at = opens.in(text, markup.regions.back().span.end))
        markup.regions.push_back(comment(text, at, closes.in(text, at + 4)));
    if (markup.is_template)
        add_lines(text, front.line, markup.regions);
    return markup;
}

}  // namespace amends
