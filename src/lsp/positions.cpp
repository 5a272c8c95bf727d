// Turns bytes into positions and back: the starts of all lines, and the number of units before each kilobyte.
#include "lsp/positions.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::uint32_t block = 1024;

/// Units of the character whose first byte is `lead`.
std::uint32_t units_of(char lead, PositionEncoding encoding)
{
    switch (encoding) {
    case PositionEncoding::utf8: return utf8_size(lead);
    case PositionEncoding::utf16: return utf8_size(lead) == 4 ? 2 : 1;
    case PositionEncoding::utf32: break;
    }
    return 1;
}

/// Units in a part of a text; a character counts where it begins.
std::uint32_t units_in(std::string_view text, PositionEncoding encoding)
{
    std::uint32_t units = 0;
    for (const char byte : text)
        units += is_continuation_byte(byte) ? 0 : units_of(byte, encoding);
    return units;
}

}  // namespace

Positions::Positions(std::string_view text, PositionEncoding encoding) : m_text(text), m_encoding(encoding)
{
    m_starts.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_pair = text[at] == '\r' and at + 1 < text.size() and text[at + 1] == '\n';
        if (text[at] == '\n' or (text[at] == '\r' and not is_pair))
            m_starts.push_back(static_cast<std::uint32_t>(at + 1));
    }
    std::uint32_t units = 0;
    for (std::size_t at = 0; at <= text.size(); at += block) {
        m_units.push_back(units);
        units += units_in(text.substr(at, block), encoding);
    }
}

Position Positions::position(std::uint32_t at) const
{
    at = std::min(at, static_cast<std::uint32_t>(m_text.size()));
    while (at > 0 and at < m_text.size() and is_continuation_byte(m_text[at]))
        --at;
    const std::uint32_t line = line_of(at);
    return {line, units_before(at) - units_before(m_starts[line])};
}

std::uint32_t Positions::byte(Position position) const
{
    if (position.line >= m_starts.size())
        return static_cast<std::uint32_t>(m_text.size());
    const std::uint32_t start = m_starts[position.line], end = line_end(position.line);
    const std::uint64_t wanted = std::uint64_t{units_before(start)} + position.character;
    const auto after = std::upper_bound(m_units.begin(), m_units.end(), wanted);
    std::uint32_t at = std::max(start, static_cast<std::uint32_t>(after - m_units.begin() - 1) * block);
    while (at < m_text.size() and is_continuation_byte(m_text[at]))
        ++at;
    std::uint64_t units = units_before(at);
    while (at < end and units + units_of(m_text[at], m_encoding) <= wanted) {
        units += units_of(m_text[at], m_encoding);
        at += utf8_size(m_text[at]);
    }
    return std::min(at, end);
}

std::uint32_t Positions::line_of(std::uint32_t at) const
{
    return static_cast<std::uint32_t>(std::upper_bound(m_starts.begin(), m_starts.end(), at) - m_starts.begin() - 1);
}

std::uint32_t Positions::line_end(std::uint32_t line) const
{
    if (line + 1 == m_starts.size())
        return static_cast<std::uint32_t>(m_text.size());
    std::uint32_t end = m_starts[line + 1];
    while (end > m_starts[line] and (m_text[end - 1] == '\n' or m_text[end - 1] == '\r'))
        --end;
    return end;
}

std::uint32_t Positions::units_before(std::uint32_t at) const
{
    const std::uint32_t start = at / block * block;
    return m_units[at / block] + units_in(m_text.substr(start, at - start), m_encoding);
}

}  // namespace amends
