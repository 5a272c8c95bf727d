// One file that is known to be no folder.
#pragma once

#include <string>

#include "input/source.h"

namespace amends {

/// As read_paths, of one path that is no folder, without asking the file system what it is.
void read_file(const std::string& path, const InputOptions& options, const Receiver& into);

}  // namespace amends
