// Turns findings and the lines they stand in into framed source rows with carets, marks and what is to be said.
#include "render/frames.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "render/window.h"

namespace amends {
namespace {

/// The part of a finding that stands in one line.
struct Slice {
    std::size_t finding = 0;
    std::uint32_t line = 0;
    TextSpan bytes;
};

/// Findings that share their drawing, and their slices in the order of the text.
struct Frame {
    std::vector<const Finding*> findings;
    std::vector<Slice> slices;
};

constexpr std::array<std::string_view, 20> circled = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                                      "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};

std::string mark_of(std::size_t finding)
{
    return finding < circled.size() ? std::string(circled[finding]) : fmt::format("({})", finding + 1);
}

TextSpan without_blank_edges(std::string_view text, TextSpan span)
{
    const auto is_blank = [&](std::uint32_t at) { return text[at] == ' ' or text[at] == '\t'; };
    while (not span.empty() and is_blank(span.start))
        ++span.start;
    while (not span.empty() and is_blank(span.end - 1))
        --span.end;
    return span;
}

/// The lines of a finding; of one that runs over more than three, the first and the last.
std::vector<Slice> slices_of(const Finding& finding, std::size_t number, std::string_view text, const Places& places)
{
    const TextSpan span = places.in_text(*finding.span);
    const std::uint32_t first = places.line_of(span.start);
    const std::uint32_t last = places.line_of(span.empty() ? span.start : span.end - 1);
    std::vector<Slice> slices;
    for (std::uint32_t line = first; line <= last; ++line) {
        if (last - first > 2 and line == first + 1)
            line = last;
        const TextSpan whole = places.line(line);
        const TextSpan part{std::clamp(span.start, whole.start, whole.end), std::clamp(span.end, whole.start, whole.end)};
        const TextSpan bytes = without_blank_edges(text, part);
        if (not bytes.empty() or first == last)
            slices.push_back({number, line, bytes});
    }
    return slices;
}

/// Whether `next` shares a line with the frame, and wherever it does stands near or inside what is there.
bool joins(const Frame& frame, const std::vector<Slice>& next, std::string_view text, const Places& places, std::size_t room)
{
    bool is_shared = false;
    for (const Slice& slice : next) {
        for (const Slice& other : frame.slices) {
            if (other.line != slice.line)
                continue;
            is_shared = true;
            const TextSpan hull = slice.bytes.hull(other.bytes);
            if (hull != other.bytes and not fit_one_window(text, places.line(slice.line), hull, room))
                return false;
        }
    }
    return is_shared;
}

std::vector<Frame> frames_of(const std::vector<const Finding*>& findings, std::string_view text, const Places& places,
                             std::size_t room)
{
    std::vector<Frame> frames;
    for (const Finding* finding : findings) {
        std::vector<Slice> slices = slices_of(*finding, 0, text, places);
        if (frames.empty() or not joins(frames.back(), slices, text, places, room))
            frames.emplace_back();
        Frame& frame = frames.back();
        for (Slice& slice : slices)
            slice.finding = frame.findings.size();
        frame.findings.push_back(finding);
        frame.slices.insert(frame.slices.end(), slices.begin(), slices.end());
    }
    for (Frame& frame : frames)
        std::stable_sort(frame.slices.begin(), frame.slices.end(),
                         [](const Slice& a, const Slice& b) { return a.line < b.line; });
    return frames;
}

/// One row of carets that do not touch: slices and their cells.
struct CaretRow {
    std::vector<std::pair<const Slice*, CellSpan>> carets;
};

std::vector<CaretRow> caret_rows(const std::vector<Slice>& slices, const std::vector<CellSpan>& cells)
{
    std::vector<CaretRow> rows;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const auto free = std::find_if(rows.begin(), rows.end(), [&](const CaretRow& row) {
            return row.carets.back().second.end < cells[i].start;
        });
        CaretRow& row = free == rows.end() ? rows.emplace_back() : *free;
        row.carets.emplace_back(&slices[i], cells[i]);
    }
    return rows;
}

class Drawing {
public:
    Drawing(const Frame& frame, std::string_view text, const Places& places, const Sheet& sheet, std::string& out)
        : m_frame(frame), m_text(text), m_places(places), m_sheet(sheet), m_out(out)
    {
    }

    void draw() const
    {
        draw_place();
        for (auto slice = m_frame.slices.begin(); slice != m_frame.slices.end();) {
            const auto end = std::find_if(slice, m_frame.slices.end(),
                                          [&](const Slice& other) { return other.line != slice->line; });
            draw_line({slice, end});
            slice = end;
        }
        for (std::size_t i = 0; i < m_frame.findings.size(); ++i)
            say(*m_frame.findings[i], is_marked() ? mark_of(i) : "", "", m_sheet, m_out);
    }

private:
    [[nodiscard]] bool is_marked() const { return m_frame.findings.size() > 1; }

    /// Where to open the file, where its line does not look like the one that is drawn. Never broken, so that a terminal can follow it.
    void draw_place() const
    {
        const auto place = m_places.elsewhere(m_frame.slices.front().bytes);
        if (place and m_places.path() != "-")
            m_out += m_sheet.paint(Ink::faint, fmt::format("{:>{}} ┌ {}:{}:{}", "", m_sheet.number_width, m_places.path(), place->line, place->column)) + "\n";
    }

    void draw_line(std::vector<Slice> slices) const
    {
        std::stable_sort(slices.begin(), slices.end(),
                         [](const Slice& a, const Slice& b) { return a.bytes.start < b.bytes.start; });
        std::vector<TextSpan> spans;
        for (const Slice& slice : slices)
            spans.push_back(slice.bytes);
        const std::uint32_t number = slices.front().line;
        const Window view = window(m_text, m_places.line(number), spans, m_sheet.room());
        m_out.append(m_sheet.gutter(std::to_string(m_places.line_in_file(spans.front().start)))).append(view.row).append("\n");
        for (const CaretRow& row : caret_rows(slices, view.cells)) {
            append_row(row, [](const Slice&, CellSpan cells) { return std::string(cells.size(), '^'); });
            if (is_marked())
                append_row(row, [](const Slice& slice, CellSpan) { return mark_of(slice.finding); });
        }
    }

    template <class Sign>
    void append_row(const CaretRow& row, Sign sign) const
    {
        m_out += m_sheet.gutter();
        std::size_t column = 0;
        for (const auto& [slice, cells] : row.carets) {
            const std::string drawing = sign(*slice, cells);
            m_out.append(cells.start > column ? cells.start - column : 0, ' ');
            m_out += m_sheet.paint(ink_of(m_frame.findings[slice->finding]->severity), drawing);
            column = cells.start + (drawing.front() == '^' ? cells.size() : 1);
        }
        m_out += '\n';
    }

    const Frame& m_frame;
    std::string_view m_text;
    const Places& m_places;
    const Sheet& m_sheet;
    std::string& m_out;
};

}  // namespace

void draw_frames(const std::vector<const Finding*>& findings, std::string_view text, const Places& places,
                 const Sheet& sheet, std::string& out)
{
    for (const Frame& frame : frames_of(findings, text, places, sheet.room()))
        Drawing(frame, text, places, sheet, out).draw();
}

}  // namespace amends
