// Tells the version of the program and of its rules.
#include "commands/version.h"

#include <fmt/format.h>

#include "shipped_rules.h"

namespace amends {

std::string_view version_number()
{
    return AMENDS_VERSION;
}

std::string version_line()
{
    return fmt::format("amends {} (rules {})\n", version_number(), shipped_rules().hash());
}

}  // namespace amends
