// Rule pages test themselves: every example of a page must behave as it says.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "rule/page_error.h"
#include "rule/rule_set.h"

namespace amends {

/// Runs the examples of every page of `rules` whose path ("faults/vagueness/soon") is `wanted`, of all where nothing is said, under the
/// contract of rules/README.md, and returns those that do not behave, in the order of the pages. Empty means that all hold.
[[nodiscard]] std::vector<PageError> failing_examples(const RuleSet& rules, const std::function<bool(std::string_view)>& wanted = {});

}  // namespace amends
