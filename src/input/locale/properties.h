// The messages of Java's .properties files.
#pragma once

#include <string>

#include "input/source.h"

namespace amends {

/// Hands on each value, with its key as id. A value with an invalid escape is told and left out.
void read_properties(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

}  // namespace amends
