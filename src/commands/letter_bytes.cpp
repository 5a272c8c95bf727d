// Finds where lines end and how paragraphs are parted in a letter, and puts text between its bytes.
#include "commands/letter_bytes.h"

#include <algorithm>

#include "text/encode.h"

namespace amends {
namespace {

constexpr std::string_view line_ends = "\r\n";

std::string_view line_end_of(std::string_view text)
{
    const std::size_t at = text.find_first_of(line_ends);
    if (at == text.npos)
        return "\n";
    return text.substr(at).starts_with("\r\n") ? "\r\n" : text.substr(at, 1);
}

/// Whether an empty line stands between two others.
bool parts_by_empty_lines(std::string_view text, std::string_view line_end)
{
    const std::string two = std::string(line_end) + std::string(line_end);
    const std::size_t at = text.find(two);
    return at != text.npos and text.find_first_not_of("\r\n \t", at) != text.npos;
}

/// Whether there are words in it: marks of Markdown and blanks are none.
bool has_words(std::string_view text)
{
    constexpr std::string_view wide_space = "　";
    while (not text.empty()) {
        if (text.starts_with(wide_space)) {
            text.remove_prefix(wide_space.size());
            continue;
        }
        const auto byte = static_cast<unsigned char>(text.front());
        if (byte >= 0x80 or (byte >= 'a' and byte <= 'z') or (byte >= 'A' and byte <= 'Z'))
            return true;
        text.remove_prefix(1);
    }
    return false;
}

}  // namespace

LetterBytes::LetterBytes(std::string bytes, Decoded decoded, bool is_markdown) : m_bytes(std::move(bytes)), m_decoded(std::move(decoded))
{
    m_break = line_end_of(m_decoded.text);
    if (is_markdown or parts_by_empty_lines(m_decoded.text, m_break))
        m_break += m_break;
}

void LetterBytes::put(const SlotPlace& place, std::string_view words, std::string_view between)
{
    const std::uint32_t start = in_text(place.paragraph.start);
    std::string text(words);
    if (place.side == SlotSide::before) {
        const std::uint32_t line = line_start(start);
        const bool shares_line = has_words(std::string_view(m_decoded.text).substr(line, start - line));  // with the greeting
        text += shares_line ? std::string(between) : m_break;
        return m_insertions.push_back({shares_line ? start : line, std::move(text)});
    }
    text.insert(0, place.side == SlotSide::in_line ? std::string(between) : m_break);
    m_insertions.push_back({end_of_words(in_text(place.paragraph.end)), std::move(text)});
}

std::optional<std::string> LetterBytes::written() const
{
    std::vector<Insertion> insertions = m_insertions;
    std::stable_sort(insertions.begin(), insertions.end(), [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
    std::string out;
    std::uint32_t copied = 0;
    for (const Insertion& insertion : insertions) {
        const auto bytes = encoded(insertion.text, m_decoded.charset);
        if (not bytes)
            return std::nullopt;
        const std::uint32_t at = in_bytes(insertion.at);
        out.append(m_bytes, copied, at - copied).append(*bytes);
        copied = at;
    }
    return out.append(m_bytes, copied);
}

std::uint32_t LetterBytes::in_text(std::uint32_t byte) const
{
    const std::vector<std::uint32_t>& table = m_decoded.table;
    const auto size = static_cast<std::uint32_t>(m_decoded.text.size());
    if (table.empty())
        return std::min(size, byte - std::min(byte, m_decoded.shift));
    return std::min(size, static_cast<std::uint32_t>(std::lower_bound(table.begin(), table.end(), byte) - table.begin()));
}

std::uint32_t LetterBytes::in_bytes(std::uint32_t at) const
{
    return m_decoded.table.empty() ? at + m_decoded.shift : m_decoded.table[at];
}

std::uint32_t LetterBytes::line_start(std::uint32_t at) const
{
    const std::size_t end = at == 0 ? std::string::npos : m_decoded.text.find_last_of(line_ends, at - 1);
    return end == std::string::npos ? 0 : static_cast<std::uint32_t>(end + 1);
}

/// The end of the line that holds `at`, before the blanks there.
std::uint32_t LetterBytes::end_of_words(std::uint32_t at) const
{
    std::string_view line = std::string_view(m_decoded.text).substr(at);
    line = line.substr(0, line.find_first_of(line_ends));
    const std::size_t last = line.find_last_not_of(" \t");
    return at + static_cast<std::uint32_t>(last == line.npos ? 0 : last + 1);
}

}  // namespace amends
