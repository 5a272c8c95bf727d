// Severities that a project gives to rules in the place of their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/vocabulary.h"

namespace amends {

/// How grave a project takes a rule, a category, or the rules below a slash to be.
struct OwnSeverity {
    std::string name;
    std::optional<Severity> severity;  ///< none: it is left out
};

/// Whether `name` is the rule, its category, or what stands before a slash of it.
[[nodiscard]] bool names_rule(std::string_view name, std::string_view rule, Category category);

/// What is said of the rule, by the longest name that stands for it; null where nothing is.
[[nodiscard]] const OwnSeverity* own_severity(std::string_view rule, Category category, const std::vector<OwnSeverity>& severities);

}  // namespace amends
