// Turns the text of a source into its lines: where the words of each begin and end, what marks stand before them, and
// how wide it is.
#include "letter/line.h"

#include <algorithm>

#include "letter/line_marks.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Cells of one character in a terminal, near enough to tell where a writer's lines were wrapped.
std::uint32_t cells_of(char32_t character)
{
    const bool is_wide = (character >= 0x1100 and character < 0x1160) or (character >= 0x2E80 and character < 0xA4D0)
        or (character >= 0xAC00 and character < 0xD7A4) or (character >= 0xF900 and character < 0xFB00)
        or (character >= 0xFF01 and character < 0xFF61) or character >= 0x1F300;
    return is_wide ? 2 : 1;
}

std::uint32_t width(std::string_view line)
{
    std::uint32_t cells = 0;
    for (std::size_t at = 0; at < line.size() and cells < most_cells;) {
        if (static_cast<unsigned char>(line[at]) < 0x80) {
            const std::size_t end = ascii_run(line, at);
            cells += static_cast<std::uint32_t>(end - at);
            at = end;
        } else if (leads_han(line[at])) {
            for (; at < line.size() and leads_han(line[at]); at += 3)
                cells += 2;
        } else {
            const CodePoint character = code_point_at(line, at);
            cells += cells_of(character.value);
            at += character.size;
        }
    }
    return std::min(cells, most_cells);
}

/// Bytes of the white space that `text` begins with.
std::size_t space_size(std::string_view text)
{
    std::size_t size = 0;
    for (;;) {
        const auto rest = text.substr(size);
        if (rest.starts_with(" ") or rest.starts_with("\t") or rest.starts_with("\v") or rest.starts_with("\f"))
            size += 1;
        else if (rest.starts_with("\u00A0"))
            size += 2;
        else if (rest.starts_with("\u3000") or rest.starts_with("\u200B") or rest.starts_with("\uFEFF"))
            size += 3;
        else
            return size;
    }
}

std::size_t trimmed_size(std::string_view text)
{
    for (;;) {
        if (not text.empty() and static_cast<unsigned char>(text.back()) <= ' ')
            text.remove_suffix(1);
        else if (text.ends_with("\u00A0"))
            text.remove_suffix(2);
        else if (text.ends_with("\u3000") or text.ends_with("\u200B") or text.ends_with("\uFEFF"))
            text.remove_suffix(3);
        else
            return text.size();
    }
}

/// A walk over the lines of a source, with the regions that begin before their ends.
class Walk {
public:
    explicit Walk(const Source& source) : m_source(source), m_text(source.text) {}

    std::vector<Line> run()
    {
        std::vector<Line> lines;
        for (std::size_t at = 0; at < m_text.size();) {
            const auto end = line_end(at);
            m_has_directive = false;
            const Line found = line(at, end);
            if (not m_has_directive or not found.is_blank)
                lines.push_back(found);
            const bool is_pair = m_text.substr(end, 2) == "\r\n";
            at = end + (is_pair ? 2 : 1);
        }
        return lines;
    }

private:
    [[nodiscard]] std::size_t line_end(std::size_t start) const
    {
        const auto end = std::min(m_text.find('\n', start), m_text.size());
        return std::min(m_text.substr(0, end).find('\r', start), end);
    }

    Line line(std::size_t start, std::size_t end)
    {
        const auto whole = m_text.substr(start, end - start);
        Line line;
        line.cells = width(whole);
        line.is_delimiter = whole == "-- " or whole == "--";
        line.is_quoted = is_in_quote(start);
        start = past_hidden(start, end);
        end = start + trimmed_size(m_text.substr(start, end - start));
        line.is_rule = is_drawn_line(m_text.substr(start, end - start));
        if (not line.is_rule)
            start = take_marks(start, end, line);
        line.span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(std::max(start, end))};
        line.is_blank = not line.is_rule and line.span.empty();
        return line;
    }

    std::size_t take_marks(std::size_t start, std::size_t end, Line& line)
    {
        const auto rest = [&] { return m_text.substr(start, std::max(start, end) - start); };
        if (const auto size = quote_mark_size(rest())) {
            line.is_quoted = true;
            start += size;
        }
        if (const auto size = heading_mark_size(rest())) {
            line.is_heading = true;
            start += size;
        } else if (const auto item = item_mark_size(rest())) {
            line.is_item = true;
            start += item;
        }
        return past_hidden(start, end);
    }

    bool is_in_quote(std::size_t at)
    {
        const auto& regions = m_source.regions;
        while (m_region < regions.size() and regions[m_region].span.end <= at)
            ++m_region;
        return m_region < regions.size() and regions[m_region].kind == RegionKind::quoted and regions[m_region].span.start <= at;
    }

    /// The first byte from `at` that is neither white space nor hidden.
    std::size_t past_hidden(std::size_t at, std::size_t end)
    {
        const auto& regions = m_source.regions;
        for (;;) {
            at += space_size(m_text.substr(at, end - at));
            while (m_region < regions.size() and regions[m_region].span.end <= at)
                ++m_region;
            const bool is_hidden = m_region < regions.size() and regions[m_region].span.contains(static_cast<std::uint32_t>(at))
                and is_left_out(regions[m_region].kind);
            if (at >= end or not is_hidden)
                return std::min(at, end);
            m_has_directive |= regions[m_region].kind == RegionKind::directive;
            at = std::min<std::size_t>(regions[m_region].span.end, end);
        }
    }

    const Source& m_source;
    std::string_view m_text;
    std::size_t m_region = 0;
    bool m_has_directive = false;  ///< among what is hidden in the line
};

}  // namespace

std::vector<Line> lines_of(const Source& source)
{
    return Walk(source).run();
}

}  // namespace amends
