// The fields of one record of a table as text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/mapped_text.h"

namespace amends {

/// A field: where it stands in the text of its record, without the quotes around it.
struct CsvField {
    TextSpan span;
    bool is_quoted = false;  ///< two quotes inside stand for one
};

/// Splits a record of RFC 4180 that arrives line by line. A quote that stands inside an unquoted field is a character like any other.
class CsvFields {
public:
    /// No spreadsheet has more columns.
    static constexpr std::size_t most = 16384;

    enum class State : std::uint8_t {
        open,     ///< a quoted field goes on in the next line
        whole,    ///< the record has ended
        stray,    ///< text follows a closing quote
        too_many  ///< more fields than `most`
    };

    explicit CsvFields(char delimiter) : m_delimiter(delimiter) {}

    /// Reads on in `text`, which is what was there before and one line more, with its line ending if it has one.
    [[nodiscard]] State read(std::string_view text);
    [[nodiscard]] const std::vector<CsvField>& fields() const { return m_fields; }

private:
    [[nodiscard]] bool read_quoted(std::string_view text);
    void read_plain(std::string_view text);
    void close(std::size_t end, bool is_quoted);

    char m_delimiter;
    std::vector<CsvField> m_fields;
    std::size_t m_at = 0, m_start = 0;
    bool m_is_open = false;  ///< inside quotes
};

/// The text of a field of the record `text`. Two quotes that stand for one belong to it.
[[nodiscard]] MappedText field_text(std::string_view text, const CsvField& field);

/// The delimiter that the header line shows: a comma, a semicolon or a tab, whichever stands outside quotes most often.
[[nodiscard]] char delimiter_of(std::string_view header);

}  // namespace amends
