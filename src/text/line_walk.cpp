// Counts lines and characters from one place to the next.
#include "text/line_walk.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
LineWalk::LineWalk(std::string_view text, ColumnUnit unit)
    : m_text(text), m_unit(unit), m_at(text.starts_with("\xEF\xBB\xBF") ? 3 : 0), m_line_feed(std::min(text.find('\n'), text.size()))
{
    find_next_line();
}

LineColumn LineWalk::to(std::uint32_t at)
{
    at = std::clamp(at, m_at, static_cast<std::uint32_t>(m_text.size()));
    while (at > m_at and at < m_text.size() and is_continuation_byte(m_text[at]))
        --at;
    while (m_next_line <= at) {
        m_at = static_cast<std::uint32_t>(m_next_line);
        m_place = {m_place.line + 1, 1};
        find_next_line();
    }
    m_place.column += columns_of(m_text.substr(m_at, at - m_at), m_unit);
    m_at = at;
    return m_place;
}

/// Lines end at \n, \r\n or a lone \r.
void LineWalk::find_next_line()
{
    if (m_line_feed < m_at)
        m_line_feed = std::min(m_text.find('\n', m_at), m_text.size());
    const std::size_t end = std::min(m_text.substr(0, m_line_feed).find('\r', m_at), m_line_feed);
    const bool is_pair = end + 1 == m_line_feed and m_line_feed < m_text.size();
    m_next_line = (is_pair ? m_line_feed : end) + 1;
}

}  // namespace amends
