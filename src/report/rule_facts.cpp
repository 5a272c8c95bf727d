// Gathers messages and records from a rule set.
#include "report/rule_facts.h"

namespace amends {

RuleFacts rule_facts(const RuleSet& rules, Language language)
{
    const std::size_t spoken =
        language == Language::mixed ? 0 : static_cast<std::size_t>(language);  // in the order of image::Texts
    RuleFacts facts;
    for (const image::Rule& rule : rules.rules())
        if (image::tells(rule.kind))
            facts[rules.text(rule.id)] = {rules.text(rule.message[spoken]), rule.category, rule.record};
    return facts;
}

}  // namespace amends
