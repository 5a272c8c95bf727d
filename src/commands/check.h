// amends check: letters in, reports out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "commands/accepted.h"
#include "commands/letter_files.h"
#include "commands/outcome.h"
#include "commands/outputs.h"
#include "project/configurations.h"
#include "project/setting.h"
#include "render/report.h"

namespace amends {

struct CheckOptions {
    FileChoice files;
    Setting given;         ///< settings of the command line, by the keys of the configuration; they go before those of any file
    ConfigChoice config;
    Surroundings around = surroundings_of_process();
    std::optional<std::string> stdin_name;       ///< the path that standard input is taken to come from
    std::optional<std::filesystem::path> rules;  ///< a folder that replaces all other rules
    ReportOptions report;
    const Format* format = nullptr;   ///< of the report on standard output; null: there is none
    std::vector<FileOutput> outputs;  ///< further reports
    ReportOptions file_report;        ///< how those look
    BaselineChoice baseline;
    bool statistics = false; ///< how often each rule spoke, on standard output behind the reports
    bool exit_zero = false;  ///< findings and scores never fail a run
    bool quiet = false;      ///< letters that pass are not reported, notes not told
};

/// Judges the letters of all paths, each by the settings of its own place, and reports them one by one.
[[nodiscard]] Outcome check(const CheckOptions& options, const Sinks& sinks);

/// Prints the settings that hold for the paths, and where each comes from, as configurations.
[[nodiscard]] Outcome show_settings(const CheckOptions& options, const Sinks& sinks);

/// Prints the paths of the files that would be judged.
[[nodiscard]] Outcome show_files(const CheckOptions& options, const Sinks& sinks);

}  // namespace amends
