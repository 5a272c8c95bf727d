// Rows of tables for spreadsheets.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// What a table begins with, so that spreadsheets take it for UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Appends the cells of a row as RFC 4180 has them. A text that a spreadsheet would take for a formula gets an apostrophe before it.
class CsvRowWriter {
public:
    explicit CsvRowWriter(std::string& out) : m_out(out) {}

    CsvRowWriter& add(std::string_view text);
    CsvRowWriter& add(const std::string& text) { return add(std::string_view(text)); }
    CsvRowWriter& add(const char* text) { return add(std::string_view(text)); }
    template <std::integral Number>
    CsvRowWriter& add(Number number)
    {
        return plain(std::to_string(number));
    }
    /// Nothing is an empty cell.
    template <class Value>
    CsvRowWriter& add(const std::optional<Value>& value)
    {
        return value ? add(*value) : plain({});
    }
    void end() { m_out += "\r\n"; }

private:
    CsvRowWriter& plain(std::string_view cell);

    std::string& m_out;
    bool m_is_empty = true;
};

/// The first row of a table.
void append_header(std::initializer_list<std::string_view> names, std::string& out);

}  // namespace amends
