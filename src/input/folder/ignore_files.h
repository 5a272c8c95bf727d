// The files that tell a walk through folders what to leave out.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "input/folder/ignore.h"
#include "input/source.h"

namespace amends {

/// The root of the git repository that holds `folder`, an absolute path; `folder` where there is none.
[[nodiscard]] std::filesystem::path repository_of(const std::filesystem::path& folder);

/// Reads .gitignore and .amendsignore folder by folder. Paths are those below the top: the root of the git repository round the walk, or where it
/// begins; folders end in a slash there.
class IgnoreFiles {
public:
    /// `exclude` holds lines for the folder where the walk begins, which go before all others. Files that cannot be read are added to `errors`.
    IgnoreFiles(const std::vector<std::string>& exclude, std::vector<InputError>& errors) : m_exclude(exclude), m_errors(errors)
    {}

    /// Reads what lies above `folder` in its repository, and returns its path below the top.
    [[nodiscard]] std::string begin(const std::filesystem::path& folder);
    /// Reads what lies in `folder`, and returns what `leave` asks for when the walk comes out of it.
    [[nodiscard]] std::size_t enter(const std::filesystem::path& folder, std::string_view below);
    void leave(std::size_t outside) { m_rules.shrink(outside); }

    [[nodiscard]] bool leaves_out(std::string_view below, bool is_folder) const;

private:
    void read(const std::filesystem::path& file, std::size_t base);

    const std::vector<std::string>& m_exclude;
    std::vector<InputError>& m_errors;
    IgnoreRules m_rules, m_options;
};

}  // namespace amends
