// amends explain: the page of a rule, an element, a list or the score.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "commands/outcome.h"
#include "render/report.h"

namespace amends {

struct ExplainOptions {
    std::string id;
    ReportOptions report;
    std::optional<std::filesystem::path> rules;
};

[[nodiscard]] Outcome explain(const ExplainOptions& options, const Sinks& sinks);

}  // namespace amends
