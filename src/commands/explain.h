// amends explain: the page of a rule, an element, a list or the score.
#pragma once

#include <string>

#include "commands/chosen_rules.h"
#include "commands/outcome.h"
#include "render/report.h"

namespace amends {

struct ExplainOptions {
    std::string id;
    ReportOptions report;
    RulesChoice rules;
};

[[nodiscard]] Outcome explain(const ExplainOptions& options, const Sinks& sinks);

}  // namespace amends
