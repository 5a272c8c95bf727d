// Turns the header of a table and what the user says of its columns into their numbers.
#include "input/export/csv_columns.h"

#include <algorithm>
#include <cctype>

namespace amends {
namespace {

std::string plain(std::string_view name)
{
    const auto first = std::min(name.find_first_not_of(" \t\r\n"), name.size());
    const auto last = name.find_last_not_of(" \t\r\n");
    std::string small(name.substr(first, last == std::string_view::npos ? 0 : last + 1 - first));
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return small;
}

std::optional<std::size_t> column(const std::vector<std::string>& header, FieldUse use, const FieldNames& given)
{
    for (const auto name : names_of(use, given)) {
        const auto is_it = [&](const std::string& cell) { return plain(cell) == plain(name); };
        const auto found = std::find_if(header.begin(), header.end(), is_it);
        if (found != header.end())
            return static_cast<std::size_t>(found - header.begin());
    }
    return std::nullopt;
}

}  // namespace

std::variant<CsvColumns, std::string> columns_of(const std::vector<std::string>& header, const FieldNames& given)
{
    const auto find = [&](FieldUse use) { return column(header, use, given); };
    const CsvColumns columns{find(FieldUse::text), find(FieldUse::html), find(FieldUse::id), find(FieldUse::date),
                             find(FieldUse::from), find(FieldUse::macro), find(FieldUse::answers)};
    if (not columns.text and not columns.html)
        return no_letter_message(given, header);
    for (const auto use : {FieldUse::id, FieldUse::date, FieldUse::from, FieldUse::macro, FieldUse::answers})
        if (is_given(use, given) and not column(header, use, given))
            return no_column_message(*names_of(use, given).begin(), header);
    return columns;
}

}  // namespace amends
