// Turns the text of a record into the places of its fields, and those into what they say.
#include "input/export/csv_fields.h"

#include <algorithm>
#include <array>

namespace amends {
namespace {

constexpr char quote = '"';

bool is_line_end(char byte) { return byte == '\n' or byte == '\r'; }

}  // namespace

CsvFields::State CsvFields::read(std::string_view text)
{
    for (;;) {
        if (not m_is_open and m_at == m_start and m_at < text.size() and text[m_at] == quote) {
            m_is_open = true;
            m_start = ++m_at;
        }
        if (not m_is_open)
            read_plain(text);
        else if (not read_quoted(text))
            return State::open;
        if (m_at == text.size() or is_line_end(text[m_at]))
            return State::whole;
        if (text[m_at] != m_delimiter)
            return State::stray;
        if (m_fields.size() == most)
            return State::too_many;
        m_start = ++m_at;
    }
}

/// Reads to the closing quote and past it; false where the text ends before.
bool CsvFields::read_quoted(std::string_view text)
{
    for (;;) {
        m_at = std::min(text.find(quote, m_at), text.size());
        if (m_at == text.size())
            return false;
        if (m_at + 1 == text.size() or text[m_at + 1] != quote)
            break;
        m_at += 2;
    }
    close(m_at, true);
    ++m_at;
    m_is_open = false;
    return true;
}

void CsvFields::read_plain(std::string_view text)
{
    while (m_at < text.size() and text[m_at] != m_delimiter and not is_line_end(text[m_at]))
        ++m_at;
    close(m_at, false);
}

void CsvFields::close(std::size_t end, bool is_quoted)
{
    m_fields.push_back({{static_cast<std::uint32_t>(m_start), static_cast<std::uint32_t>(end)}, is_quoted});
}

MappedText field_text(std::string_view text, const CsvField& field)
{
    MappedText result;
    for (auto at = field.span.start; at < field.span.end;) {
        const auto next = field.is_quoted ? text.find(quote, at) : std::string_view::npos;
        const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(next, field.span.end));
        result.copy(text.substr(at, end - at), at);
        at = end;
        if (at < field.span.end) {
            result.stand_for("\"", {at, at + 2});
            at += 2;
        }
    }
    return result;
}

char delimiter_of(std::string_view header)
{
    constexpr std::array<char, 3> candidates = {',', ';', '\t'};
    std::array<std::size_t, candidates.size()> counts{};
    bool is_quoted = false;
    for (const char byte : header) {
        is_quoted = is_quoted != (byte == quote);
        const auto found = std::find(candidates.begin(), candidates.end(), byte);
        if (not is_quoted and found != candidates.end())
            ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

}  // namespace amends
