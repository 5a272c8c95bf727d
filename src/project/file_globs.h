// Globs in a configuration, which name files below a folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "input/folder/ignore.h"

namespace amends {

/// Lines as in a .gitignore that lies in `base`, an absolute path: a glob without a slash is for names at any depth, one that names a folder is for
/// all in it.
class FileGlobs {
public:
    FileGlobs(const std::vector<std::string>& lines, std::filesystem::path base);

    /// Whether a line is for the file of this absolute path, or for a folder it lies in.
    [[nodiscard]] bool name(const std::filesystem::path& file) const;

private:
    IgnoreRules m_rules;
    std::filesystem::path m_base;
};

}  // namespace amends
