// Turns the blocks of a stream into lines, in encodings whose line ends are one byte and in UTF-16.
#include "input/raw_lines.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <span>
#include <utility>

namespace amends {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 16;

std::optional<LineUnit> marked_unit(std::string_view head)
{
    if (head.starts_with("\xFF\xFE"))
        return LineUnit::utf16_little;
    return head.starts_with("\xFE\xFF") ? std::optional(LineUnit::utf16_big) : std::nullopt;
}

/// Where the first line break of one-byte units stands from `at` on, or the size.
std::size_t byte_break(std::string_view text, std::size_t at)
{
    constexpr std::size_t window = 512;  // so that lines which end otherwise than the one sign looked for cost little
    for (; at < text.size(); at += window) {
        const auto part = text.substr(at, window);
        const auto before_feed = part.substr(0, part.find('\n'));
        const auto end = std::min(before_feed.find('\r'), before_feed.size());
        if (end < part.size())
            return at + end;
    }
    return text.size();
}

}  // namespace

RawLines::RawLines(ByteStream stream, std::size_t longest, LineUnit unit)
    : m_stream(std::move(stream)), m_longest(longest), m_unit(unit)
{
    while (m_filled < 2) {
        const std::size_t before = m_filled;
        read_block(before);
        if (m_filled == before)
            break;
    }
    const auto marked = marked_unit(block());
    m_unit = marked.value_or(m_unit);
    m_is_marked = marked.has_value();
}

bool RawLines::next(RawLine& line)
{
    line = {{}, m_base + m_at, m_lines + 1, false};
    while (fill(width())) {
        const std::size_t end = find_break();
        const bool is_found = end < m_filled;
        const bool is_return = is_found and is_at(end, '\r');
        take(is_found ? end + width() - m_at : whole_units(), line);
        if (not is_found)
            continue;
        if (is_return and fill(width()) and is_at(m_at, '\n'))
            take(width(), line);
        ++m_lines;
        return true;
    }
    m_lines += line.is_too_long or not line.bytes.empty() ? 1 : 0;
    return line.is_too_long or not line.bytes.empty();
}

std::string_view RawLines::ahead(std::size_t size)
{
    static_cast<void>(fill(size));
    return block().substr(m_at);
}

/// Sees to it that so many bytes can be read, or what is left at the end of the stream; false where nothing is left.
bool RawLines::fill(std::size_t size)
{
    while (m_filled - m_at < size) {
        const std::size_t kept = m_filled - m_at;
        m_base += m_at;
        std::memmove(m_storage.data(), m_storage.data() + m_at, kept);
        m_at = 0;
        read_block(kept);
        if (m_filled == kept)
            return kept > 0;
    }
    return true;
}

void RawLines::read_block(std::size_t kept)
{
    m_storage.resize(std::max(m_storage.size(), kept + block_size));
    const std::size_t count = m_stream(std::span{m_storage}.subspan(kept, block_size));
    m_filled = kept + count;
}

bool RawLines::is_at(std::size_t at, char character) const
{
    if (m_unit == LineUnit::byte)
        return m_storage[at] == character;
    if (at + 1 >= m_filled)
        return false;
    const bool is_little = m_unit == LineUnit::utf16_little;
    return m_storage[at] == (is_little ? character : '\0') and m_storage[at + 1] == (is_little ? '\0' : character);
}

/// Where the next line break stands in the block, or its size.
std::size_t RawLines::find_break() const
{
    if (m_unit == LineUnit::byte)
        return byte_break(block(), m_at);
    for (std::size_t at = m_at; at + 1 < m_filled; at += 2)
        if (is_at(at, '\n') or is_at(at, '\r'))
            return at;
    return m_filled;
}

/// Bytes that are left in the block without a unit that is cut at its end; at the end of the stream such a unit is all that is left.
std::size_t RawLines::whole_units() const
{
    const std::size_t left = m_filled - m_at;
    return left < width() ? left : left - left % width();
}

void RawLines::take(std::size_t size, RawLine& line)
{
    if (line.is_too_long or line.bytes.size() + size > m_longest) {
        line.is_too_long = true;
        line.bytes = {};
    } else {
        line.bytes.append(m_storage, m_at, size);
    }
    m_at += size;
}

}  // namespace amends
