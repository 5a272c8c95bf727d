// The rules of a run: those of the binary, or those of a folder.
#pragma once

#include <filesystem>
#include <optional>

#include "commands/outcome.h"
#include "rule/rule_set.h"

namespace amends {

/// Calls `use` with the rules of `folder`, or with the shipped ones where there is none. Where a page of the folder has a
/// mistake, tells all of them instead and returns an outcome with errors.
[[nodiscard]] Outcome with_rules(const std::optional<std::filesystem::path>& folder, const Sink& err,
                                 const std::function<Outcome(const RuleSet&)>& use);

/// Tells the mistakes of rule pages, each with its line and a caret.
void tell(const std::vector<PageError>& errors, const Sink& err);

}  // namespace amends
