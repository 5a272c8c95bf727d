// Turns spans of original bytes into text, lines and columns of the decoded source.
#include "render/places.h"

#include <algorithm>

namespace amends {

std::uint32_t Places::in_text(std::uint32_t original) const
{
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(m_source.text.size());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (m_source.offsets.original(middle) < original)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

TextSpan Places::in_text(Span span) const
{
    const std::uint32_t start = in_text(span.start);
    return {start, std::max(start, in_text(span.end))};
}

Place Places::of(Span span) const
{
    const TextSpan text = in_text(span);
    const bool is_in_original = not m_source.original.empty();
    const LineColumn start = m_original_lines.place(is_in_original ? span.start : text.start);
    const LineColumn end = m_original_lines.place(is_in_original ? span.end : text.end);
    const std::uint32_t before = m_source.first_line - 1;
    const auto column = [&](LineColumn place) { return place.line == 1 ? place.column + m_source.first_column - 1 : place.column; };
    return {start.line + before, column(start), end.line + before, column(end)};
}

std::string_view Places::text(Span span) const
{
    const TextSpan bytes = in_text(span);
    return std::string_view(m_source.text).substr(bytes.start, bytes.size());
}

std::uint32_t Places::line_of(std::uint32_t at) const
{
    return m_lines.place(at).line;
}

TextSpan Places::line(std::uint32_t number) const
{
    const std::string_view text = m_source.text;
    const std::uint32_t start = m_lines.line_start(number);
    std::uint32_t end = number < m_lines.lines() ? m_lines.line_start(number + 1) : static_cast<std::uint32_t>(text.size());
    while (end > start and (text[end - 1] == '\n' or text[end - 1] == '\r'))
        --end;
    return {start, end};
}

}  // namespace amends
