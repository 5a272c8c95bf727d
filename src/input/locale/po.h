// The messages of gettext's .po files.
#pragma once

#include <string>

#include "input/source.h"

namespace amends {

/// Hands on each translation, with the text that it translates as id; of plural forms each, "[1]" behind the id. Fuzzy, obsolete and
/// empty ones and the header are left out; an entry that cannot be read is told.
void read_po(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

}  // namespace amends
