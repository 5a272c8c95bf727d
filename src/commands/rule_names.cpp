// Finds rules and pages by what people call them.
#include "commands/rule_names.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/nearest.h"

namespace amends {
namespace {

std::vector<std::string> missing_names()
{
    std::vector<std::string> names;
    for (const std::string_view element : element_names)
        names.push_back(fmt::format("missing/{}", element));
    return names;
}

std::string_view last_part(std::string_view id)
{
    return id.substr(id.rfind('/') + 1);
}

template <class Answers>
const image::Page* first_page(const RuleSet& rules, Answers answers)
{
    const auto pages = rules.pages();
    const auto found = std::find_if(pages.begin(), pages.end(), answers);
    return found == pages.end() ? nullptr : &*found;
}

}  // namespace

bool names_rules(std::string_view name, const RuleSet& rules)
{
    if (name.ends_with('/'))
        name.remove_suffix(1);
    if (named<Category>(category_names, name))
        return true;
    const std::vector<std::string> missing = missing_names();
    if (std::find(missing.begin(), missing.end(), name) != missing.end())
        return true;
    const auto all = rules.rules();
    return std::any_of(all.begin(), all.end(), [&](const image::Rule& rule) {
        const std::string_view id = rules.text(rule.id);
        return id == name or (image::is_certain(rule.kind) and id.substr(0, id.find('/')) == name);
    });
}

std::string meant(std::string_view name, const std::vector<std::string_view>& candidates)
{
    const auto found = nearest(name, candidates);
    return found ? fmt::format(" Did you mean {}?", *found) : std::string();
}

std::optional<std::string> nearest_rule(std::string_view name, const RuleSet& rules)
{
    const std::vector<std::string> missing = missing_names();
    std::vector<std::string_view> candidates(category_names.begin(), category_names.end());
    candidates.insert(candidates.end(), missing.begin(), missing.end());
    for (const image::Rule& rule : rules.rules())
        candidates.push_back(rules.text(rule.id));
    const auto found = nearest(name, candidates);
    return found ? std::optional(std::string(*found)) : std::nullopt;
}

std::string meant_rule(std::string_view name, const RuleSet& rules)
{
    const auto found = nearest_rule(name, rules);
    return found ? fmt::format(" Did you mean {}?", *found) : std::string();
}

const image::Page* page_called(std::string_view name, const RuleSet& rules)
{
    for (const std::string& id : {std::string(name), fmt::format("missing/{}", name), fmt::format("<{}>", name)})
        if (const image::Page* page = rules.page(id))
            return page;
    if (const auto* page = first_page(rules, [&](const image::Page& p) { return rules.text(p.path) == name; }))
        return page;
    return first_page(rules, [&](const image::Page& p) { return last_part(rules.text(p.id)) == name; });
}

std::string meant_page(std::string_view name, const RuleSet& rules)
{
    std::vector<std::string_view> candidates;
    for (const image::Page& page : rules.pages())
        candidates.push_back(rules.text(page.id));
    std::string whole = meant(name, candidates);
    if (not whole.empty())
        return whole;
    std::transform(candidates.begin(), candidates.end(), candidates.begin(), last_part);
    return meant(last_part(name), candidates);
}

}  // namespace amends
