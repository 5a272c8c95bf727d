// amends promises: what letters promise by when, as a table.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "commands/letter_files.h"
#include "commands/outcome.h"
#include "project/configurations.h"
#include "project/setting.h"

namespace amends {

struct PromisesOptions {
    FileChoice files;
    Setting given;  ///< settings of the command line; they go before those of any file
    ConfigChoice config;
    std::optional<std::filesystem::path> rules;  ///< a folder that replaces all other rules
    Surroundings around = surroundings_of_process();
};

/// Prints a row for each promise with a time in letters of apology.
[[nodiscard]] Outcome promises(const PromisesOptions& options, const Sinks& sinks);

}  // namespace amends
