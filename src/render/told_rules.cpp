// Gathers from a rule set what can be told of a letter: the rules for faults and hints, and the eight elements.
#include "render/told_rules.h"

#include <algorithm>

namespace amends {
namespace {

ToldRule told(const image::Rule& rule, const RuleSet& rules)
{
    const image::Page& page = rules.pages()[rule.page];
    const Severity severity = rule.is_on_trial != 0 ? Severity::suggestion : rule.severity;
    return {rules.text(rule.id), rules.text(page.title), rule.category, severity, &page, rule.record};
}

ToldRule told(Element element, const RuleSet& rules)
{
    const image::Page& page = rules.pages()[rules.header().elements[static_cast<std::size_t>(element)].page];
    const Severity severity = is_needed_by_all(element) ? Severity::warning : Severity::suggestion;
    return {rules.text(page.id), rules.text(page.title), Category::missing, severity, &page, {}};
}

}  // namespace

std::vector<ToldRule> told_rules(const RuleSet& rules)
{
    std::vector<ToldRule> all;
    for (const image::Rule& rule : rules.rules())
        if (image::tells(rule.kind))
            all.push_back(told(rule, rules));
    for (std::size_t i = 0; i < element_names.size(); ++i)
        all.push_back(told(static_cast<Element>(i), rules));
    std::sort(all.begin(), all.end(), [](const ToldRule& a, const ToldRule& b) { return a.id < b.id; });
    return all;
}

}  // namespace amends
