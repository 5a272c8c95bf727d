// Names by which people ask for rules and pages.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rule/rule_set.h"

namespace amends {

/// Whether `name` is a rule ("deflection/unnamed-department", "missing/timeline") or a category ("deflection", "missing"), or
/// "suppression".
[[nodiscard]] bool names_rules(std::string_view name, const RuleSet& rules);

/// The rule or category most like `name`, or nothing.
[[nodiscard]] std::optional<std::string> nearest_rule(std::string_view name, const RuleSet& rules);

/// " Did you mean X?" with the rule or category most like `name`, or nothing.
[[nodiscard]] std::string meant_rule(std::string_view name, const RuleSet& rules);

/// The page that `name` asks for: its id, an element ("timeline"), a list with or without its brackets ("we"), the last part
/// of an id, or the path of the page. Null where there is none.
[[nodiscard]] const image::Page* page_called(std::string_view name, const RuleSet& rules);

/// " Did you mean X?" with the page most like `name`, or nothing.
[[nodiscard]] std::string meant_page(std::string_view name, const RuleSet& rules);

/// " Did you mean X?" with the candidate most like `name`, or nothing.
[[nodiscard]] std::string meant(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace amends
