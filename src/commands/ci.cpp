// Reads the environment that GitHub Actions and GitLab CI give their jobs.
#include "commands/ci.h"

#include <cstdlib>

namespace amends {
namespace {

namespace fs = std::filesystem;

bool is_set(const char* variable)
{
    return variable != nullptr and *variable != '\0';
}

bool lies_in(const fs::path& path, const fs::path& folder)
{
    const fs::path inside = path.lexically_relative(folder);
    return not inside.empty() and *inside.begin() != "..";
}

}  // namespace

Ci ci_of(const CiVariables& variables, const fs::path& working)
{
    Ci ci{{working, working}, std::nullopt};
    for (const char* variable : {variables.github_workspace, variables.gitlab_project}) {
        std::error_code ignored;
        const fs::path folder = is_set(variable) ? fs::weakly_canonical(variable, ignored) : fs::path();
        if (not folder.empty() and lies_in(working, folder))
            ci.folders.project = folder;
    }
    if (is_set(variables.step_summary))
        ci.step_summary = variables.step_summary;
    return ci;
}

Ci ci_of_process()
{
    std::error_code error;
    fs::path working = fs::current_path(error);
    if (error)
        working = "/";
    return ci_of({std::getenv("GITHUB_WORKSPACE"), std::getenv("CI_PROJECT_DIR"), std::getenv("GITHUB_STEP_SUMMARY")}, working);
}

}  // namespace amends
