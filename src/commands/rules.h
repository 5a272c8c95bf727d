// amends rules: what rules there are, and whether the pages of a folder hold.
#pragma once

#include <filesystem>
#include <optional>

#include "commands/outcome.h"
#include "render/report.h"

namespace amends {

struct RulesOptions {
    ReportOptions report;
    std::optional<std::filesystem::path> rules;  ///< none: the shipped ones
};

/// Lists every rule: severity, id, title.
[[nodiscard]] Outcome list_rules(const RulesOptions& options, const Sinks& sinks);

/// Compiles the pages and runs their examples.
[[nodiscard]] Outcome test_rules(const RulesOptions& options, const Sinks& sinks);

}  // namespace amends
