// Quotes cells where they need it, and takes the sting out of formulas.
#include "archive/csv_row.h"

namespace amends {
namespace {

bool looks_like_formula(std::string_view text)
{
    constexpr std::string_view beginnings = "=+-@\t\r";
    return not text.empty() and beginnings.find(text.front()) != std::string_view::npos;
}

}  // namespace

CsvRowWriter& CsvRowWriter::add(std::string_view text)
{
    const std::string guarded = looks_like_formula(text) ? std::string("'").append(text) : std::string(text);
    if (guarded.find_first_of(",\"\r\n;\t") == std::string::npos)
        return plain(guarded);
    std::string quoted = "\"";
    for (const char byte : guarded) {
        quoted += byte;
        if (byte == '"')
            quoted += '"';
    }
    return plain(quoted += '"');
}

CsvRowWriter& CsvRowWriter::plain(std::string_view cell)
{
    if (not m_is_empty)
        m_out += ',';
    m_is_empty = false;
    m_out += cell;
    return *this;
}

void append_header(std::initializer_list<std::string_view> names, std::string& out)
{
    out += byte_order_mark;
    CsvRowWriter row(out);
    for (const std::string_view name : names)
        row.add(name);
    row.end();
}

}  // namespace amends
