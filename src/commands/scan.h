// amends scan: an archive in, a line of results for each letter and a summary out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "archive/judging.h"
#include "archive/selection.h"
#include "commands/letter_files.h"
#include "commands/outcome.h"
#include "commands/table_files.h"
#include "project/configurations.h"
#include "project/setting.h"

namespace amends {

struct ScanOptions {
    FileChoice files;
    Setting given;  ///< settings of the command line; they go before those of any file
    ConfigChoice config;
    Surroundings around = surroundings_of_process();
    std::optional<std::string> stdin_name;
    std::optional<std::filesystem::path> rules;  ///< a folder that replaces all other rules
    std::optional<std::string> results;          ///< where the lines go, "-" for standard output; without it there are none
    std::vector<TableChoice> tables;
    bool goes_on = false;                        ///< from where an earlier run was broken off
    int jobs = 1;                                ///< threads that judge
    Selection selection;
    Telling telling;
    bool is_quiet = false;        ///< notes are not told
    bool shows_progress = false;  ///< standard error is a terminal that somebody watches
};

/// Judges the letters of all paths. Letters and errors come in the order of the input, whatever the number of threads.
[[nodiscard]] Outcome scan(const ScanOptions& options, const Sinks& sinks);

}  // namespace amends
