// Turns the rows of a table into letters, one at a time.
#include "input/export/csv.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "input/export/csv_columns.h"
#include "input/export/csv_rows.h"
#include "input/export/export_notes.h"
#include "input/plain_text.h"

namespace amends {
namespace {

std::vector<std::string> cells_of(std::string_view text, const std::vector<CsvField>& fields)
{
    std::vector<std::string> cells;
    for (const auto& field : fields)
        cells.emplace_back(field_text(text, field).text());
    return cells;
}

class Table {
public:
    Table(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
        : m_path(std::move(path)), m_rows(bytes, options.encoding), m_options(options), m_into(into)
    {}

    void run()
    {
        if (not read_header())
            return;
        while (auto row = m_rows.next()) {
            if (const auto* bad = std::get_if<BadLine>(&*row))
                refuse(bad->number, bad->message);
            else
                take(std::move(std::get<CsvRow>(*row)));
        }
        m_notes.tell(m_path, m_rows.guessed(), m_into);
    }

private:
    /// Whether the table can be read on.
    bool read_header()
    {
        const auto row = m_rows.next();
        if (not row) {
            m_into.note(fmt::format("{}: empty, nothing to read", m_path));
            return false;
        }
        if (const auto* bad = std::get_if<BadLine>(&*row)) {
            m_into.error({m_path, bad->number, {}, bad->message});
            return false;
        }
        const auto& header = std::get<CsvRow>(*row);
        auto columns = columns_of(cells_of(header.record.text, header.fields), m_options.fields);
        if (const auto* message = std::get_if<std::string>(&columns)) {
            m_into.error({m_path, header.record.first_line, {}, *message});
            return false;
        }
        m_columns = std::get<CsvColumns>(columns);
        m_width = header.fields.size();
        return true;
    }

    void refuse(std::uint32_t line, std::string message)
    {
        ++m_index;
        m_into.error({m_path, line, {}, std::move(message)});
    }

    void take(CsvRow row)
    {
        const auto line = row.record.first_line;
        if (not has_width(row))
            return refuse(
                line,
                fmt::format(
                    "not read: this row has {} columns, the header {}; check its delimiters, and quote fields that hold one",
                    row.fields.size(), m_width));
        LetterField field;
        find_letter(row, field);
        if (is_blank(field.letter.text)) {
            ++m_index;
            return m_notes.add_empty(line);
        }
        field.id = word(row, m_columns.id);
        field.date = word(row, m_columns.date);
        field.from = word(row, m_columns.from);
        field.macro = word(row, m_columns.macro);
        field.answers = word(row, m_columns.answers);
        hand_on_letter(m_path, m_index++, std::move(row.record), std::move(field), m_options, m_into);
    }

    /// Spreadsheets may leave empty cells behind the last column.
    [[nodiscard]] bool has_width(const CsvRow& row) const
    {
        if (row.fields.size() < m_width)
            return false;
        return std::all_of(row.fields.begin() + static_cast<std::ptrdiff_t>(m_width), row.fields.end(),
                           [](const CsvField& field) { return field.span.empty(); });
    }

    void find_letter(const CsvRow& row, LetterField& into) const
    {
        if (m_columns.text)
            into.take_text(field_text(row.record.text, row.fields[*m_columns.text]));
        if (m_columns.html and is_blank(into.letter.text))
            into.take_html(field_text(row.record.text, row.fields[*m_columns.html]));
    }

    static std::optional<std::string> word(const CsvRow& row, std::optional<std::size_t> column)
    {
        if (not column)
            return std::nullopt;
        const auto cell = field_text(row.record.text, row.fields[*column]);
        return is_blank(cell.text()) ? std::nullopt : std::optional<std::string>(cell.text());
    }

    std::string m_path;
    CsvRows m_rows;
    const InputOptions& m_options;
    const Receiver& m_into;
    CsvColumns m_columns;
    std::size_t m_width = 0;
    ExportNotes m_notes;
    std::uint32_t m_index = 0;
};

}  // namespace

void read_csv(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
{
    Table(std::move(path), bytes, options, into).run();
}

bool is_likely_csv(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const auto end = head.find_first_of("\r\n");
    if (end == std::string_view::npos)
        return false;
    const auto line = head.substr(0, end);
    CsvFields fields(delimiter_of(line));
    if (fields.read(line) != CsvFields::State::whole or fields.fields().size() < 2)
        return false;
    const auto is_prose = [&](const CsvField& field) { return field.span.empty() or line[field.span.start] == ' '; };
    if (std::any_of(fields.fields().begin(), fields.fields().end(), is_prose))
        return false;
    return std::holds_alternative<CsvColumns>(columns_of(cells_of(line, fields.fields()), {}));
}

}  // namespace amends
