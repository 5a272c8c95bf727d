// Turns blocks, which come as the other side writes them, into lines.
#include "commands/filter/lines.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace amends {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 16;

}  // namespace

FilterLines::FilterLines(ByteStream stream, std::size_t longest) : m_stream(std::move(stream)), m_longest(longest), m_block(block_size, '\0') {}

bool FilterLines::next(FilterLine& line)
{
    line.text.clear();
    line.is_too_long = false;
    bool has_begun = false;
    while (m_at < m_end or fill()) {
        has_begun = true;
        const auto left = std::string_view(m_block).substr(m_at, m_end - m_at);
        const std::size_t size = std::min(left.find('\n'), left.size());
        take(size, line);
        if (size == left.size())
            continue;
        ++m_at;
        return true;
    }
    return has_begun;
}

bool FilterLines::has_next() const
{
    return std::string_view(m_block).substr(m_at, m_end - m_at).find('\n') != std::string_view::npos;
}

bool FilterLines::fill()
{
    m_at = 0;
    m_end = m_stream(std::span{m_block});
    return m_end > 0;
}

void FilterLines::take(std::size_t size, FilterLine& line)
{
    if (line.is_too_long or line.text.size() + size > m_longest) {
        line.is_too_long = true;
        line.text = {};
    } else {
        line.text.append(m_block, m_at, size);
    }
    m_at += size;
}

}  // namespace amends
