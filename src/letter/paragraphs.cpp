// Turns lines into paragraphs of folded text: wrapped lines are joined, hidden text is left out.
#include "letter/paragraphs.h"

#include <algorithm>

namespace amends {
namespace {

/// The building of one letter's paragraphs, from front to back.
class Builder {
public:
    Builder(const Source& source, Draft& draft) : m_source(source), m_text(source.text), m_draft(draft), m_folded(draft.letter.folded)
    {
        m_gap.is_after_blank = true;
    }

    void run(const std::vector<Line>& lines)
    {
        for (std::size_t first = 0; first < lines.size();) {
            if (lines[first].is_blank or lines[first].is_rule) {
                note_gap(lines[first++]);
                continue;
            }
            auto end = first + 1;
            while (end < lines.size() and lines[end - 1].joins_next)
                ++end;
            add(lines, first, end);
            first = end;
        }
    }

private:
    void note_gap(const Line& line)
    {
        m_gap.is_after_blank = true;
        m_gap.is_after_rule |= line.is_rule;
        m_gap.is_after_delimiter |= line.is_delimiter;
    }

    void add(const std::vector<Line>& lines, std::size_t first, std::size_t end)
    {
        const auto start = static_cast<std::uint32_t>(m_folded.units.size());
        for (auto i = first; i < end; ++i)
            fold_visible({lines[i].span.start, i + 1 < end ? lines[i + 1].span.start : lines[i].span.end}, lines[i].span.end);
        if (m_folded.units.size() == start)
            return;
        end_line(lines[end - 1].span.end);
        Paragraph paragraph;
        paragraph.span = {start, static_cast<std::uint32_t>(m_folded.units.size())};
        paragraph.is_item = lines[first].is_item;
        m_draft.letter.paragraphs.push_back(paragraph);
        m_draft.shapes.push_back(shape(lines, first, end));
        m_gap = Shape{};
    }

    Shape shape(const std::vector<Line>& lines, std::size_t first, std::size_t end) const
    {
        auto shape = m_gap;
        shape.text = {lines[first].span.start, lines[end - 1].span.end};
        for (auto i = first; i < end; ++i)
            shape.cells = std::max(shape.cells, lines[i].cells);
        shape.is_quoted = lines[first].is_quoted;
        shape.is_marked_heading = lines[first].is_heading;
        shape.is_turn = not lines[first].speaker.empty();
        return shape;
    }

    /// Folds what can be read of `span`: the words of a line up to `words_end`, and the line break after them. The marks
    /// before the next line's words are left out.
    void fold_visible(TextSpan span, std::uint32_t words_end)
    {
        const auto line_break = m_text.substr(words_end, span.end - words_end).find_first_of("\r\n");
        const auto end = line_break == std::string_view::npos ? words_end : words_end + static_cast<std::uint32_t>(line_break) + 1;
        auto at = span.start;
        const auto& regions = m_source.regions;
        for (; m_region < regions.size() and regions[m_region].span.start < end; ++m_region) {
            const auto& region = regions[m_region];
            if (not is_left_out(region.kind) or region.span.end <= at)
                continue;
            fold_piece(at, std::max(at, region.span.start));
            if (region.kind == RegionKind::parting)
                fold(" ", std::max(at, region.span.start), m_folded);
            at = region.span.end;
            if (at >= end)
                return;
        }
        fold_piece(at, end);
    }

    void fold_piece(std::uint32_t start, std::uint32_t end)
    {
        if (start < end)
            fold(m_text.substr(start, end - start), start, m_folded);
    }

    void end_line(std::uint32_t at)
    {
        if (m_folded.units.back() == u' ') {
            m_folded.units.pop_back();
            m_folded.capital.pop_back();
            m_folded.origin.pop_back();
        }
        m_folded.units.push_back(u'\n');
        m_folded.capital.push_back(0);
        m_folded.origin.back() = at;
        m_folded.origin.push_back(at);
    }

    const Source& m_source;
    std::string_view m_text;
    Draft& m_draft;
    FoldedText& m_folded;
    Shape m_gap;  ///< what stood before the next paragraph
    std::size_t m_region = 0;
};

}  // namespace

void build_paragraphs(const Source& source, const std::vector<Line>& lines, Draft& draft)
{
    Builder(source, draft).run(lines);
}

}  // namespace amends
