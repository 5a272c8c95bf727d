// Cuts a line of source, often a whole paragraph of a letter, to the sentence around the places that a frame points at.
#include "render/window.h"

#include <algorithm>
#include <optional>

#include "render/cells.h"
#include "render/wrap.h"
#include "text/utf8.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::uint32_t bytes_per_cell = 4;  // more than the scripts of letters take
constexpr std::u32string_view stops = U"。！？!?；";
constexpr std::u32string_view pauses = U"，、：,:;—";
constexpr std::u32string_view closers = U"”’」』）)\"'";

/// A range of glyphs.
struct Cut {
    std::size_t from = 0, to = 0;
};

/// The part of `line` near `hull` that a window could show at all.
TextSpan neighbourhood(std::string_view text, TextSpan line, TextSpan hull, std::size_t width)
{
    const auto reach = static_cast<std::uint32_t>(width) * bytes_per_cell;
    TextSpan near{hull.start - std::min(reach, hull.start - line.start), hull.start + std::min(hull.size(), reach)};
    near.end += std::min(reach, line.end - near.end);
    while (near.start > line.start and is_continuation_byte(text[near.start]))
        --near.start;
    while (near.end < line.end and is_continuation_byte(text[near.end]))
        ++near.end;
    return near;
}

class Cutter {
public:
    Cutter(const std::vector<Glyph>& glyphs, std::size_t budget) : m_glyphs(glyphs), m_budget(budget) {}

    /// What to show around the glyphs of `core`.
    [[nodiscard]] Cut around(Cut core) const
    {
        const std::size_t needed = cells(core.from, core.to);
        if (needed >= m_budget)
            return {core.from, furthest(core.from, m_budget)};
        const std::size_t slack = m_budget - needed;
        const std::size_t from = start_before(core.from, slack);
        return {from, end_after(core.to, slack - cells(from, core.from))};
    }

    [[nodiscard]] std::size_t cells(std::size_t from, std::size_t to) const
    {
        std::size_t sum = 0;
        for (; from < to; ++from)
            sum += m_glyphs[from].cells;
        return sum;
    }

private:
    [[nodiscard]] std::size_t furthest(std::size_t from, std::size_t room) const
    {
        for (std::size_t used = 0; from < m_glyphs.size() and used + m_glyphs[from].cells <= room; ++from)
            used += m_glyphs[from].cells;
        return from;
    }

    [[nodiscard]] bool ends_sentence(std::size_t at) const
    {
        const char32_t base = m_glyphs[at].base;
        const bool is_full_stop = base == U'.' and (at + 1 == m_glyphs.size() or m_glyphs[at + 1].is_blank);
        return is_full_stop or stops.find(base) != std::u32string_view::npos;
    }

    [[nodiscard]] bool is_pause(std::size_t at) const { return pauses.find(m_glyphs[at].base) != std::u32string_view::npos; }

    /// The start of the sentence or else of a clause, where the room allows, or of a word no further back than half of it.
    [[nodiscard]] std::size_t start_before(std::size_t core, std::size_t room) const
    {
        std::size_t word = core;
        std::optional<std::size_t> clause;
        std::size_t used = 0;
        for (std::size_t at = core; at > 0; --at) {
            if (ends_sentence(at - 1))
                return after_closers(at, core);
            if (is_pause(at - 1))
                clause = after_closers(at, core);
            if (used <= room / 2 and at < m_glyphs.size() and may_break(m_glyphs[at - 1], m_glyphs[at]))
                word = at;
            used += m_glyphs[at - 1].cells;
            if (used > room)
                return clause.value_or(word);
        }
        return 0;
    }

    [[nodiscard]] std::size_t after_closers(std::size_t at, std::size_t limit) const
    {
        while (at < limit and (m_glyphs[at].is_blank or closers.find(m_glyphs[at].base) != std::u32string_view::npos))
            ++at;
        return at;
    }

    /// The end of the sentence or else of a clause, where the room allows, or of the last word that fits.
    [[nodiscard]] std::size_t end_after(std::size_t core, std::size_t room) const
    {
        std::size_t word = core;
        std::optional<std::size_t> clause;
        std::size_t used = 0;
        for (std::size_t at = std::max<std::size_t>(core, 1); at < m_glyphs.size(); ++at) {
            const bool is_closer = closers.find(m_glyphs[at].base) != std::u32string_view::npos;
            if (ends_sentence(at - 1) and not is_closer)
                return at;
            if (is_pause(at - 1))
                clause = at;
            if (may_break(m_glyphs[at - 1], m_glyphs[at]))
                word = at;
            used += m_glyphs[at].cells;
            if (used > room)
                return clause.value_or(word);
        }
        return m_glyphs.size();
    }

    const std::vector<Glyph>& m_glyphs;
    std::size_t m_budget;
};

TextSpan hull_of(const std::vector<TextSpan>& places)
{
    TextSpan hull = places.front();
    for (const TextSpan place : places)
        hull = hull.hull(place);
    return hull;
}

/// The part of a line that may be shown, as glyphs.
struct Strip {
    TextSpan bytes;
    std::string_view text;
    std::vector<Glyph> glyphs;

    [[nodiscard]] Cut glyphs_in(TextSpan span) const
    {
        const TextSpan local{span.start - bytes.start, span.end - bytes.start};
        const auto ends_before = [&](const Glyph& glyph) { return glyph.end <= local.start; };
        const auto starts_inside = [&](const Glyph& glyph) { return glyph.start < local.end; };
        const auto from = std::partition_point(glyphs.begin(), glyphs.end(), ends_before);
        const auto to = std::partition_point(from, glyphs.end(), starts_inside);
        return {static_cast<std::size_t>(from - glyphs.begin()), static_cast<std::size_t>(to - glyphs.begin())};
    }
};

Strip strip_of(std::string_view text, TextSpan line, TextSpan hull, std::size_t width)
{
    const TextSpan near = neighbourhood(text, line, hull, width);
    const std::string_view part = text.substr(near.start, near.size());
    return {near, part, glyphs_of(part)};
}

/// The glyphs to show: all where they fit, else those around `core`, without blanks at the end.
Cut cut_to_fit(const Strip& strip, TextSpan line, Cut core, std::size_t width)
{
    const std::size_t count = strip.glyphs.size();
    Cut cut{0, count};
    if (strip.bytes != line or Cutter(strip.glyphs, width).cells(0, count) > width)
        cut = Cutter(strip.glyphs, width - 2).around(core);
    while (cut.to > cut.from + 1 and strip.glyphs[cut.to - 1].is_blank)
        --cut.to;
    return cut;
}

}  // namespace

Window window(std::string_view text, TextSpan line, const std::vector<TextSpan>& places, std::size_t width)
{
    const TextSpan hull = hull_of(places);
    const Strip strip = strip_of(text, line, hull, width);
    const std::vector<Glyph>& glyphs = strip.glyphs;
    const Cut cut = cut_to_fit(strip, line, strip.glyphs_in(hull), width);
    const bool is_cut_before = cut.from > 0 or strip.bytes.start > line.start;
    const bool is_cut_after = strip.bytes.end < line.end
                              or std::any_of(glyphs.begin() + static_cast<std::ptrdiff_t>(cut.to), glyphs.end(),
                                             [](const Glyph& glyph) { return not glyph.is_blank; });
    Window result{is_cut_before ? std::string(ellipsis) : "", {}};
    for (std::size_t at = cut.from; at < cut.to; ++at)
        result.row += drawn(glyphs[at], strip.text);
    result.row += is_cut_after ? ellipsis : "";

    const Cutter measure(glyphs, width);
    for (const TextSpan place : places) {
        const Cut part = strip.glyphs_in(place);
        const std::size_t from = std::clamp(part.from, cut.from, cut.to);
        const std::size_t to = std::clamp(part.to, from, cut.to);
        const std::size_t start = measure.cells(cut.from, from) + (is_cut_before ? 1 : 0);
        const std::size_t size = std::max<std::size_t>(1, measure.cells(from, to));
        result.cells.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(start + size)});
    }
    return result;
}

bool fit_one_window(std::string_view text, TextSpan line, TextSpan places, std::size_t width)
{
    const auto fit = [&](TextSpan span, std::size_t cells) {
        return span.size() <= cells * bytes_per_cell and display_width(text.substr(span.start, span.size())) <= cells;
    };
    return fit(line, width) or fit(places, width * 3 / 4);
}

}  // namespace amends
