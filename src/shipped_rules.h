// The rules that the binary carries.
#pragma once

#include "rule/rule_set.h"

namespace amends {

/// The rule set compiled in at build time. Parses nothing; lives as long as the program.
[[nodiscard]] const RuleSet& shipped_rules();

}  // namespace amends
