// Finds what a project says of a rule.
#include "judgement/severities.h"

namespace amends {

bool names_rule(std::string_view name, std::string_view rule, Category category)
{
    if (name.ends_with('/'))
        name.remove_suffix(1);
    return rule == name or name_of(category_names, category) == name or (rule.starts_with(name) and rule.size() > name.size() and rule[name.size()] == '/');
}

const OwnSeverity* own_severity(std::string_view rule, Category category, const std::vector<OwnSeverity>& severities)
{
    const OwnSeverity* found = nullptr;
    for (const OwnSeverity& one : severities) {
        const bool is_closer = found == nullptr or (found->name != rule and (one.name == rule or one.name.size() >= found->name.size()));
        if (names_rule(one.name, rule, category) and is_closer)
            found = &one;
    }
    return found;
}

}  // namespace amends
