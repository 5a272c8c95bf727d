// The command line of amends scan, understood.
#pragma once

#include <string>
#include <vector>

#include "options.h"

namespace amends {

/// What makes no sense is thrown as a Mistake.
[[nodiscard]] Request understand_scan(std::vector<std::string> words, const Terminal& terminal);

}  // namespace amends
