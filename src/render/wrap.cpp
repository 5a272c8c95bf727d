// Turns running text into lines of a given width, with the manners of Chinese and English typesetting.
#include "render/wrap.h"

#include <algorithm>

namespace amends {
namespace {

constexpr std::u32string_view closing = U"，。、；：！？）〕］】」』》〉”’…,.;:!?)]}%％～";
constexpr std::u32string_view opening = U"（〔［【「『《〈“‘([{";

bool holds(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

/// Where the line that begins at glyph `from` ends: the last place to break that fits, or the last glyph that does.
std::size_t line_end(const std::vector<Glyph>& glyphs, std::size_t from, std::size_t width)
{
    std::size_t cells = 0;
    std::size_t best = from;
    for (std::size_t i = from; i < glyphs.size(); ++i) {
        if (i > from and may_break(glyphs[i - 1], glyphs[i]))
            best = i;
        cells += glyphs[i].cells;
        if (cells > width and not glyphs[i].is_blank)
            return best > from ? best : std::max(i, from + 1);
    }
    return glyphs.size();
}

std::string joined(const std::vector<Glyph>& glyphs, std::size_t from, std::size_t to, std::string_view text)
{
    while (to > from and glyphs[to - 1].is_blank)
        --to;
    std::string out;
    for (; from < to; ++from)
        out += drawn(glyphs[from], text);
    return out;
}

}  // namespace

bool may_break(const Glyph& before, const Glyph& after)
{
    if (holds(closing, after.base) or holds(opening, before.base))
        return false;
    return before.is_blank or before.cells == 2 or after.cells == 2;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::string flat(text);
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    const std::vector<Glyph> glyphs = glyphs_of(flat);
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < glyphs.size();) {
        const std::size_t to = line_end(glyphs, from, width);
        lines.push_back(joined(glyphs, from, to, flat));
        for (from = to; from < glyphs.size() and glyphs[from].is_blank;)
            ++from;
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

}  // namespace amends
