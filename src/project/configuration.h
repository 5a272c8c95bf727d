// The configuration of a letter: a file with those that it extends, and what they set for one file.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "project/config_file.h"
#include "project/file_globs.h"
#include "project/setting.h"

namespace amends {

/// What holds in a part of a project. Borrows its files.
class Configuration {
public:
    /// No configuration at all.
    Configuration() = default;
    /// `files`: what is extended comes before what extends it; the last is the one that was found.
    explicit Configuration(std::vector<const ConfigFile*> files);

    /// False where a file has a mistake; nothing is known then of what should hold.
    [[nodiscard]] bool is_sound() const;

    /// The settings for the file of this absolute path, empty for standard input without a name: a map of the keys of the configuration, overrides laid
    /// upon the rest, `template` settled to true or false.
    [[nodiscard]] Setting values_for(const std::filesystem::path& file) const;

    /// Whether the settings of one file may differ from those of another.
    [[nodiscard]] bool has_choice() const;

    /// Which overrides and globs speak of the file. Files with the same have the same settings.
    [[nodiscard]] std::string choice_for(const std::filesystem::path& file) const;

    /// Whether the file is left out where folders are walked.
    [[nodiscard]] bool has_excludes() const { return not m_excludes.empty(); }
    [[nodiscard]] bool excludes(const std::filesystem::path& file) const;

    /// The file that was found, or null.
    [[nodiscard]] const ConfigFile* file() const { return m_parts.empty() ? nullptr : m_parts.back().file; }

private:
    struct Override {
        FileGlobs files;
        const Setting* settings;
    };
    struct Part {
        const ConfigFile* file;
        std::vector<Override> overrides;
    };

    void add_overrides(Part& part);
    void add_template(const Setting& settings);

    std::vector<Part> m_parts;
    std::vector<FileGlobs> m_templates;  ///< wherever globs say which files are templates
    std::vector<FileGlobs> m_excludes;   ///< at most one: those that hold
};

}  // namespace amends
