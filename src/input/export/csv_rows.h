// The records of a table as text, one at a time.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "input/export/csv_fields.h"
#include "input/export/input_lines.h"
#include "input/export/record.h"

namespace amends {

/// A record with the places of its fields.
struct CsvRow {
    Record record;
    std::vector<CsvField> fields;
};

/// Reads the rows of a stream and leaves out blank lines. Where quotes do not fit, the first line of the row is a bad one and reading goes on
/// behind it. Holds at most one row, twice. A stream that breaks off throws StreamError.
class CsvRows {
public:
    /// A row that runs over more lines is a bad one: its last quote is missing.
    static constexpr std::size_t most_lines = 100000;

    CsvRows(ByteStream stream, const std::optional<std::string>& encoding) : m_lines(std::move(stream), encoding) {}

    /// The next row, or nothing at the end.
    [[nodiscard]] std::optional<std::variant<CsvRow, BadLine>> next();

    /// See InputLines.
    [[nodiscard]] const std::optional<std::string>& guessed() const { return m_lines.guessed(); }

private:
    using Line = std::variant<InputLine, BadLine>;

    [[nodiscard]] std::optional<Line> next_line();
    [[nodiscard]] std::optional<Line> first_line();
    [[nodiscard]] bool names_delimiter(std::string_view line);
    [[nodiscard]] std::variant<CsvRow, BadLine> row(const InputLine& first);
    [[nodiscard]] BadLine broken(std::uint32_t line, std::string message);

    InputLines m_lines;
    std::deque<InputLine> m_again;    ///< lines to be read again
    std::vector<InputLine> m_behind;  ///< lines of the row behind its first
    std::optional<char> m_delimiter;
};

}  // namespace amends
