// Turns spans of original bytes into text, lines and columns of the decoded source.
#include "render/places.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
namespace {

/// The first byte of `text` that comes from the byte `original` or one after it.
std::uint32_t byte_of(std::string_view text, const OffsetMap& offsets, std::uint32_t original)
{
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(text.size());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (offsets.original(middle) < original)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// The end of the last character of `text` that comes from bytes before `end` alone. Characters may share bytes, as in base64.
std::uint32_t end_of(std::string_view text, const OffsetMap& offsets, std::uint32_t start, std::uint32_t end)
{
    std::uint32_t low = start;
    std::uint32_t high = std::max(start, byte_of(text, offsets, end));
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (offsets.original(TextSpan{middle, middle + 1}).end <= end)
            low = middle + 1;
        else
            high = middle;
    }
    while (low < text.size() and is_continuation_byte(text[low]))
        ++low;
    return low;
}

TextSpan span_of(std::string_view text, const OffsetMap& offsets, Span original)
{
    const std::uint32_t start = byte_of(text, offsets, original.start);
    return {start, end_of(text, offsets, start, original.end)};
}

}  // namespace

const LineIndex& Places::lines() const
{
    if (not m_lines)
        m_lines.emplace(m_source.text);
    return *m_lines;
}

TextSpan Places::in_text(Span span) const
{
    return span_of(m_source.text, m_source.offsets, span);
}

SpanPlace Places::of(Span span) const
{
    const bool is_in_original = not m_source.original.empty();
    const TextSpan at = is_in_original ? span_of(m_source.original, m_source.original_offsets, span) : in_text(span);
    const LineColumn start = m_original_lines.place(at.start), end = m_original_lines.place(at.end);
    const std::uint32_t before = m_source.first_line - 1;
    const std::uint32_t first_column = m_source.first_columns[static_cast<std::size_t>(m_unit)];
    const auto column = [&](LineColumn place) { return place.line == 1 ? place.column + first_column - 1 : place.column; };
    return {start.line + before, column(start), end.line + before, column(end)};
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
    const bool is_same = m_original_lines.line_text(place.line - m_source.first_line + 1) == std::string_view(m_source.text).substr(shown.start, shown.size());
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
