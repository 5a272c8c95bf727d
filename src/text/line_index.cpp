// Turns byte offsets into lines and columns: the starts of all lines, and the number of units before each kilobyte.
#include "text/line_index.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::uint32_t block = 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::uint32_t columns_of(std::string_view text, ColumnUnit unit)
{
    switch (unit) {
    case ColumnUnit::utf16: return static_cast<std::uint32_t>(count_utf16_units(text));
    case ColumnUnit::utf8: return static_cast<std::uint32_t>(text.size());
    default: return static_cast<std::uint32_t>(count_code_points(text));
    }
}

LineIndex::LineIndex(std::string_view text, ColumnUnit unit) : m_text(text), m_unit(unit)
{
    m_starts.push_back(text.substr(0, byte_order_mark.size()) == byte_order_mark ? byte_order_mark.size() : 0);
    add_starts();
    std::size_t count = 0;
    for (std::size_t at = 0; at <= text.size(); at += block) {
        m_counts.push_back(static_cast<std::uint32_t>(count));
        count += columns_of(text.substr(at, block), unit);
    }
}

/// Each kind of line end is looked for by itself, which passes by what is between faster than to look at every byte.
void LineIndex::add_starts()
{
    std::size_t feed = m_text.find('\n'), carriage = m_text.find('\r');
    while (feed != m_text.npos or carriage != m_text.npos) {
        const std::size_t end = std::min(feed, carriage);
        const bool is_pair = end == carriage and feed == end + 1;
        if (not is_pair)
            m_starts.push_back(static_cast<std::uint32_t>(end + 1));
        (end == feed ? feed : carriage) = m_text.find(end == feed ? '\n' : '\r', end + 1);
    }
}

LineColumn LineIndex::place(std::uint32_t at) const
{
    at = std::clamp(at, m_starts.front(), static_cast<std::uint32_t>(m_text.size()));
    while (at > 0 and at < m_text.size() and is_continuation_byte(m_text[at]))
        --at;
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), at);
    const auto line = static_cast<std::uint32_t>(after - m_starts.begin());
    const std::uint32_t start = line_start(line);
    if (at - start < block)
        return {line, 1 + columns_of(m_text.substr(start, at - start), m_unit)};
    return {line, 1 + units_before(at) - units_before(start)};
}

std::string_view LineIndex::line_text(std::uint32_t line) const
{
    const std::string_view rest = m_text.substr(line_start(line));
    return rest.substr(0, std::min(rest.find_first_of("\r\n"), rest.size()));
}

std::uint32_t LineIndex::units_before(std::uint32_t at) const
{
    const std::uint32_t start = at / block * block;
    return m_counts[at / block] + columns_of(m_text.substr(start, at - start), m_unit);
}

}  // namespace amends
