// The rules of a command that judges no letters: those of the binary, of a folder, or of the configuration at hand.
#pragma once

#include <filesystem>
#include <optional>

#include "commands/outcome.h"
#include "project/configurations.h"
#include "rule/rule_set.h"

namespace amends {

struct RulesChoice {
    std::optional<std::filesystem::path> folder;  ///< its pages and no others
    ConfigChoice config;                          ///< whose rules are added, as seen from the working folder
    Surroundings around = surroundings_of_process();
};

/// Calls `use` with the rules that are chosen. Where a page or the configuration has a mistake, tells all of them instead and
/// returns an outcome with errors.
[[nodiscard]] Outcome with_rules(const RulesChoice& choice, const Sink& err, const std::function<Outcome(const RuleSet&)>& use);

/// Calls `use` with the pages of `folder`, added to the rules of the binary where they are no whole set, which has a score page.
[[nodiscard]] Outcome with_pages(const std::filesystem::path& folder, const Sink& err, const std::function<Outcome(const RuleSet&)>& use);

/// Tells the mistakes of rule pages and configurations, each with its line and a caret.
void tell(const std::vector<PageError>& errors, const Sink& err);

}  // namespace amends
