// The files that a run reads: those it is given, those of a list, and the letters of folders.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "commands/outcome.h"
#include "input/source.h"
#include "project/configurations.h"

namespace amends {

/// Which files a run is to read.
struct FileChoice {
    std::vector<std::string> paths;                   ///< files, folders, "-" for standard input
    std::optional<std::string> list;                  ///< a file that names more of them, or "-"
    std::optional<std::vector<std::string>> exclude;  ///< what is left out of folders, in the place of what configurations leave out
    bool force_exclude = false;                       ///< files that are named are left out as well
};

/// Takes the files one by one, and what is wrong or worth knowing.
struct FileReceiver {
    std::function<void(const std::string&)> file;
    std::function<void(InputError)> error;
    std::function<void(const std::string&)> note;
};

/// Calls `into` with every file, in the order of the paths; those of the list come last.
void for_each_file(const FileChoice& choice, Configurations& configurations, const FileReceiver& into);

}  // namespace amends
