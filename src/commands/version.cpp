// Tells the version of the program and of its rules, and how it was built.
#include "commands/version.h"

#include <fmt/format.h>

#include "shipped_rules.h"
#include "text/icu_version.h"

namespace amends {

std::string_view version_number()
{
    return AMENDS_VERSION;
}

std::string version_text()
{
    return fmt::format("amends {} (rules {})\nbuilt with {}, ICU {} {}\n", version_number(), shipped_rules().hash(), AMENDS_COMPILER, icu_version(),
                       AMENDS_HOLDS_ICU ? "built in" : "of the system");
}

}  // namespace amends
