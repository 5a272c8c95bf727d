// Finds the first line of what a letter says, for findings that have no place of their own.
#include "render/places.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
namespace {

bool is_own(const Region& region)
{
    return not is_left_out(region.kind) and region.kind != RegionKind::quoted;
}

bool is_blank(char32_t character)
{
    return character <= U' ' or character == U'\u00A0' or character == U'\u200B' or character == U'\u3000' or character == U'\uFEFF';
}

bool ends_line(char byte)
{
    return byte == '\n' or byte == '\r';
}

/// The first stretch of `text` within `span` that neither begins nor ends with blanks and stays on one line; empty where all is blank.
TextSpan first_line_in(std::string_view text, TextSpan span)
{
    TextSpan line{span.end, span.end};
    for (std::uint32_t at = span.start; at < span.end; at += utf8_size(text[at])) {
        if (ends_line(text[at]) and not line.empty())
            break;
        if (is_blank(code_point_at(text, at).value))
            continue;
        const std::uint32_t end = at + utf8_size(text[at]);
        line = {line.empty() ? at : line.start, end};
    }
    return line;
}

TextSpan first_own_line(const Source& source)
{
    std::uint32_t start = 0;
    for (const Region& region : source.regions) {
        if (is_own(region))
            continue;
        if (const TextSpan line = first_line_in(source.text, {start, std::max(start, region.span.start)}); not line.empty())
            return line;
        start = region.span.end;
    }
    return first_line_in(source.text, {start, static_cast<std::uint32_t>(source.text.size())});
}

}  // namespace

SpanPlace Places::anchor() const
{
    TextSpan line = first_own_line(m_source);
    if (line.empty())
        line = {0, 0};
    SpanPlace place = of(m_source.offsets.original(line));
    if (place.end_line != place.line) {
        place.end_line = place.line;
        place.end_column = place.column + 1;
    }
    return place;
}

}  // namespace amends
