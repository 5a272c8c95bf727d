// What every output format is given, and the table of formats.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "input/source.h"
#include "judgement/verdict.h"
#include "text/language.h"

namespace amends {

/// How a report is to look. Machine formats ignore width, colour and what belongs to people only.
struct ReportOptions {
    std::size_t width = 80;  ///< in terminal cells, at least narrowest_report
    bool colour = false;
    bool all = false;            ///< every finding instead of the weightiest five
    bool explain_score = false;  ///< the ledger and the points of each finding
    std::optional<Language> ui_language = {};  ///< of the report's own words; the letter's by default
    std::string_view tool_version = {}, rules_hash = {};
};

inline constexpr std::size_t narrowest_report = 40;

/// A letter with what was said of it; `ordinal` counts the letters of the report from 0. Borrows both.
struct Judged {
    const Source& source;
    const Verdict& verdict;
    std::size_t ordinal = 0;
};

/// A format appends to a buffer: once `begin`, for each letter `letter`, once `end` with what could not be read.
struct Format {
    std::string_view name;
    void (*begin)(const ReportOptions& options, std::string& out);
    void (*letter)(const Judged& judged, const ReportOptions& options, std::string& out);
    void (*end)(std::span<const InputError> errors, const ReportOptions& options, std::string& out);
};

/// All formats; the first is the default.
[[nodiscard]] std::span<const Format> formats();

/// The format called `name`, or null.
[[nodiscard]] const Format* format_named(std::string_view name);

}  // namespace amends
