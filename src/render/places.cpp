// Turns spans of original bytes into text, lines and columns of the decoded source.
#include "render/places.h"

#include <algorithm>

namespace amends {
namespace {

/// A span that ends so far behind its start has its end looked up in an index, so that whoever asks for many such spans goes through none of them.
constexpr std::uint32_t far = 1024;

}  // namespace

const LineIndex& Places::lines() const
{
    if (m_source.original.empty())
        return counted_lines();
    if (not m_lines)
        m_lines.emplace(m_source.text);
    return *m_lines;
}

const LineIndex& Places::counted_lines() const
{
    if (not m_counted_lines)
        m_counted_lines.emplace(counted(), m_unit);
    return *m_counted_lines;
}

TextSpan Places::in_text(Span span) const
{
    return m_in_text.span_of(span);
}

SpanPlace Places::of(Span span) const
{
    const auto [start, end] = ends(m_source.original.empty() ? in_text(span) : m_in_original.span_of(span));
    const std::uint32_t before = m_source.first_line - 1;
    const std::uint32_t first_column = m_source.first_columns[static_cast<std::size_t>(m_unit)];
    const auto column = [&](LineColumn place) { return place.line == 1 ? place.column + first_column - 1 : place.column; };
    return {start.line + before, column(start), end.line + before, column(end)};
}

std::pair<LineColumn, LineColumn> Places::ends(TextSpan span) const
{
    if (span.start < m_walk.at() or span.end < span.start or span.size() > far)
        return {counted_lines().place(span.start), counted_lines().place(span.end)};
    const LineColumn start = m_walk.to(span.start);
    LineWalk ahead = m_walk;
    return {start, ahead.to(span.end)};
}

std::string_view Places::text(Span span) const
{
    const TextSpan bytes = in_text(span);
    return std::string_view(m_source.text).substr(bytes.start, bytes.size());
}

std::uint32_t Places::line_of(std::uint32_t at) const
{
    return lines().place(at).line;
}

std::uint32_t Places::line_in_file(std::uint32_t at) const
{
    if (m_source.original.empty() or m_source.text.empty())
        return line_of(at) + m_source.first_line - 1;
    at = std::min(at, static_cast<std::uint32_t>(m_source.text.size() - 1));
    return of(m_source.offsets.original(TextSpan{at, at + 1})).line;
}

std::optional<SpanPlace> Places::elsewhere(TextSpan bytes) const
{
    if (m_source.original.empty() or bytes.empty())
        return std::nullopt;
    const SpanPlace place = of(m_source.offsets.original(bytes));
    const TextSpan shown = line(line_of(bytes.start));
    const bool is_same = counted_lines().line_text(place.line - m_source.first_line + 1) == std::string_view(m_source.text).substr(shown.start, shown.size());
    return is_same ? std::nullopt : std::optional(place);
}

SpanPlace Places::beginning() const
{
    return m_source.text.empty() ? SpanPlace{} : of(m_source.offsets.original(TextSpan{0, 1}));
}

TextSpan Places::line(std::uint32_t number) const
{
    const std::string_view text = m_source.text;
    const std::uint32_t start = lines().line_start(number);
    std::uint32_t end = number < lines().lines() ? lines().line_start(number + 1) : static_cast<std::uint32_t>(text.size());
    while (end > start and (text[end - 1] == '\n' or text[end - 1] == '\r'))
        --end;
    return {start, end};
}

}  // namespace amends
