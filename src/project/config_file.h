// A configuration as it lies on disk, read and held to the table of keys.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "project/setting.h"
#include "rule/page_error.h"

namespace amends {

/// What the file says; values point back at it, so that it stays where it is.
struct ConfigFile {
    std::string path;                ///< as told to people
    std::filesystem::path location;  ///< absolute; its paths begin at its folder
    std::filesystem::path base;      ///< absolute: where its globs begin
    MarkdownPage page;               ///< its path and text, for errors that name a place in it
    Setting root;                    ///< a map of what is sound
    bool is_sound = true;          ///< no mistake was found

    ConfigFile() = default;
    ConfigFile(const ConfigFile&) = delete;
    ConfigFile& operator=(const ConfigFile&) = delete;
};

/// Reads the text of `file.page` into `file.root`. Every mistake is added to `errors`, with line, column in code points, and remedy.
void read_configuration(ConfigFile& file, std::vector<PageError>& errors);

/// Reads the file at `file.location` and what it says. That it cannot be read is a mistake as well.
void load_configuration(ConfigFile& file, std::vector<PageError>& errors);

}  // namespace amends
