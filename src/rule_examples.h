// Rule pages test themselves: every example of a page must behave as it says.
#pragma once

#include <vector>

#include "rule/page_error.h"
#include "rule/rule_set.h"

namespace amends {

/// Runs the examples of every page of `rules` under the contract of rules/README.md and returns those that do not
/// behave, in the order of the pages. Empty means that all hold.
[[nodiscard]] std::vector<PageError> failing_examples(const RuleSet& rules);

}  // namespace amends
