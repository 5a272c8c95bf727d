// A rule as SARIF describes it.
#pragma once

#include "render/json_value.h"
#include "render/told_rules.h"

namespace amends {

/// "error", "warning" or "note".
[[nodiscard]] std::string_view sarif_level(Severity severity);

/// The reportingDescriptor of a rule: its names, its help, how it weighs, and how often it is right where that was measured.
[[nodiscard]] Json sarif_rule(const ToldRule& rule, const RuleSet& rules);

}  // namespace amends
