// amends init: the configuration that a project begins with.
#pragma once

#include <filesystem>

#include "commands/outcome.h"

namespace amends {

struct InitOptions {
    std::filesystem::path folder = ".";
    bool schema = false;  ///< print the JSON Schema of configurations instead
};

/// Writes a commented .amends.yml into the folder; one that is there stays as it is, which is an error.
[[nodiscard]] Outcome init(const InitOptions& options, const Sinks& sinks);

}  // namespace amends
