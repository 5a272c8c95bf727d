// amends rules: what rules there are, and whether the pages of a folder hold.
#pragma once

#include "commands/chosen_rules.h"
#include "commands/outcome.h"
#include "render/report.h"

namespace amends {

struct RulesOptions {
    ReportOptions report;
    RulesChoice rules;
};

/// Lists every rule: severity, id, title.
[[nodiscard]] Outcome list_rules(const RulesOptions& options, const Sinks& sinks);

/// Compiles the pages of the folder chosen, added to the built-in ones where they are no whole set, and runs their examples.
[[nodiscard]] Outcome test_rules(const RulesOptions& options, const Sinks& sinks);

}  // namespace amends
