// The arguments of amends filter.
#pragma once

#include "arguments.h"
#include "commands/filter.h"

namespace amends {

/// What they ask for. What makes no sense is thrown as a Mistake.
[[nodiscard]] FilterOptions filter_options(const Arguments& arguments);

}  // namespace amends
