// The rules of a set that can speak, with what lists of them show.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "rule/rule_set.h"

namespace amends {

/// A rule that tells findings, or an element whose absence is told. Its views last as long as the rule set.
struct ToldRule {
    std::string_view id, title;
    Category category = Category::missing;
    Severity severity = Severity::warning;  ///< of an element the mildest: in some letters it weighs more
    const image::Page* page = nullptr;
    image::Record record;
};

/// All of them, sorted by id.
[[nodiscard]] std::vector<ToldRule> told_rules(const RuleSet& rules);

}  // namespace amends
