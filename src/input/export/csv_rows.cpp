// Turns lines into rows: a quoted field may run over many, and a quote that is never closed must not swallow what follows.
#include "input/export/csv_rows.h"

#include <utility>

namespace amends {
namespace {

bool is_empty(std::string_view line) { return line.find_first_not_of("\r\n") == std::string_view::npos; }

}  // namespace

std::optional<std::variant<CsvRow, BadLine>> CsvRows::next()
{
    auto first = first_line();
    if (not first)
        return std::nullopt;
    if (auto* bad = std::get_if<BadLine>(&*first))
        return std::move(*bad);
    return row(std::get<InputLine>(*first));
}

std::optional<CsvRows::Line> CsvRows::next_line()
{
    if (m_again.empty())
        return m_lines.next();
    Line line = std::move(m_again.front());
    m_again.pop_front();
    return line;
}

/// The next line that is not empty; before the first of a table, what it says of the delimiter is taken in.
std::optional<CsvRows::Line> CsvRows::first_line()
{
    while (auto line = next_line()) {
        const auto* text = std::get_if<InputLine>(&*line);
        if (text == nullptr)
            return line;
        if (is_empty(text->text) or names_delimiter(text->text))
            continue;
        if (not m_delimiter)
            m_delimiter = delimiter_of(text->text);
        return line;
    }
    return std::nullopt;
}

/// Excel may name the delimiter in a line before the header: sep=;
bool CsvRows::names_delimiter(std::string_view line)
{
    const bool is_named = not m_delimiter and line.starts_with("sep=") and line.size() > 5 and is_empty(line.substr(5));
    if (is_named)
        m_delimiter = line[4];
    return is_named;
}

std::variant<CsvRow, BadLine> CsvRows::row(const InputLine& first)
{
    CsvRow row;
    CsvFields fields(*m_delimiter);
    m_behind.clear();
    row.record.append(first);
    auto state = fields.read(row.record.text);
    while (state == CsvFields::State::open) {
        if (m_behind.size() >= most_lines or row.record.size >= InputLines::longest)
            return broken(first.number, "not read: a quote that opens here is not closed within a letter's length; close it, or "
                                        "double it where it is a quotation mark inside a quoted field");
        auto line = next_line();
        if (not line)
            return broken(first.number, "not read: a quote that opens here is never closed; close it, or double it where it is a "
                                        "quotation mark inside a quoted field");
        if (auto* bad = std::get_if<BadLine>(&*line))
            return std::move(*bad);
        m_behind.push_back(std::move(std::get<InputLine>(*line)));
        row.record.append(m_behind.back());
        state = fields.read(row.record.text);
    }
    if (state == CsvFields::State::stray)
        return broken(first.number,
                      "not read: text follows a quote that closes a field; double the quotation marks inside quoted fields");
    if (state == CsvFields::State::too_many)
        return broken(first.number,
                      "not read: it has more columns than any table; leave it out, or check its quotes and delimiters");
    row.fields = fields.fields();
    return row;
}

/// Gives up the row and has the lines behind its first read again.
BadLine CsvRows::broken(std::uint32_t line, std::string message)
{
    m_again.insert(m_again.begin(), std::make_move_iterator(m_behind.begin()), std::make_move_iterator(m_behind.end()));
    m_behind.clear();
    return {line, std::move(message)};
}

}  // namespace amends
