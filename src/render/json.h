// The json format; see Format.
#pragma once

#include "render/report.h"

namespace amends {

/// How the parts of a record follow one another: each entry of its lists in a row of its own, or all on one line.
struct RecordLayout {
    std::string_view before_list, before_entry;
    bool has_place = true;        ///< says which file the letter is in, and which letter of it
    std::string_view stamp = {};  ///< members that stand first, written as JSON
};
inline constexpr RecordLayout in_rows = {",\n   ", "\n    "};
inline constexpr RecordLayout on_one_line = {", ", ""};

/// Appends the object of one letter, the same in every format.
void append_record(const Judged& judged, const RecordLayout& layout, std::string& out);
/// Appends the object of what could not be read.
void append_record(const InputError& error, std::string& out);

void begin_json(const ReportOptions& options, std::string& out);
void append_json(const Judged& judged, const ReportOptions& options, std::string& out);
void end_json(std::span<const InputError> errors, const ReportOptions& options, std::string& out);

}  // namespace amends
