// What a page tells of rules.
#pragma once

#include <map>
#include <string_view>

#include "rule/rule_set.h"
#include "text/language.h"

namespace amends {

struct RuleFact {
    std::string_view message;  ///< what the reader hears
    Category category = Category::advice;
    image::Record record;
};

/// By id, in the language of the page. The views last as long as the rule set.
using RuleFacts = std::map<std::string_view, RuleFact>;

[[nodiscard]] RuleFacts rule_facts(const RuleSet& rules, Language language);

}  // namespace amends
