// amends check: letters in, reports out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "commands/outcome.h"
#include "commands/outputs.h"
#include "input/source.h"
#include "lint.h"
#include "render/report.h"

namespace amends {

struct CheckOptions {
    std::vector<std::string> paths;
    LintOptions lint;
    InputOptions input;
    ReportOptions report;
    const Format* format = nullptr;   ///< of the report on standard output; null: there is none
    std::vector<FileOutput> files;    ///< further reports
    ReportOptions file_report;        ///< how those look
    std::optional<std::filesystem::path> rules;     ///< a folder that replaces the shipped rules
    Bar bar;
    bool exit_zero = false;  ///< findings and scores never fail a run
    bool quiet = false;      ///< letters that pass are not reported, notes not told
};

/// Judges the letters of all paths and reports them one by one.
[[nodiscard]] Outcome check(const CheckOptions& options, const Sinks& sinks);

}  // namespace amends
