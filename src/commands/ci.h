// What a run learns from the service that checks a repository.
#pragma once

#include <filesystem>
#include <optional>

#include "render/report.h"

namespace amends {

/// The folders of a run, and where a summary of it belongs.
struct Ci {
    Folders folders;
    std::optional<std::filesystem::path> step_summary;  ///< of GitHub, to be appended to
};

/// The values of environment variables; null where one is not set.
struct CiVariables {
    const char* github_workspace = nullptr;
    const char* gitlab_project = nullptr;
    const char* step_summary = nullptr;
};

/// The project's folder is the one that the service names, if the run works inside it, otherwise the one it works in.
[[nodiscard]] Ci ci_of(const CiVariables& variables, const std::filesystem::path& working);

[[nodiscard]] Ci ci_of_process();

}  // namespace amends
