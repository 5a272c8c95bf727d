// Which columns of a table hold what.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "input/export/field_names.h"

namespace amends {

/// Columns by their numbers, from 0. One of text and HTML is there.
struct CsvColumns {
    std::optional<std::size_t> text, html, id, date, from, macro, answers;
};

/// Finds the columns by the names in the header. Capitals and blanks around a name do not matter. Otherwise a message for the user.
[[nodiscard]] std::variant<CsvColumns, std::string> columns_of(const std::vector<std::string>& header, const FieldNames& given);

}  // namespace amends
