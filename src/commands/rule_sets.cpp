// Compiles what a configuration adds to the rules, once for all that add the same.
#include "commands/rule_sets.h"

#include <fmt/format.h>

#include "project/settings.h"
#include "shipped_rules.h"

namespace amends {
namespace {

/// What tells the sources of one set from those of another.
std::string name_of(const PageSources& sources)
{
    std::string name;
    for (const auto& folder : sources.folders)
        name += fmt::format("{}\n", folder.string());
    for (const MarkdownPage& page : sources.additions) {
        name += fmt::format("{}\n", page.id);
        for (const Section& section : page.sections)
            for (const Part& part : section.parts)
                name += fmt::format("{}\n", std::get<PlacedText>(part).text);
        for (const Field& field : page.fields)
            for (const auto& [key, value] : field.entries)
                name += fmt::format("{}/{}={}\n", field.key, key, value.text);
    }
    return name;
}

}  // namespace

const RuleSet* RuleSets::with(PageSources own, std::vector<PageError>& errors)
{
    if (m_folder)
        own.folders.clear();
    const RuleSet* below = base(errors);
    if (below == nullptr or is_empty(own))
        return below;
    own.base = below;
    return compiled(name_of(own), own, errors);
}

const RuleSet* RuleSets::base(std::vector<PageError>& errors)
{
    return m_folder ? compiled({}, {nullptr, {*m_folder}, {}}, errors) : &shipped_rules();
}

const RuleSet* RuleSets::compiled(const std::string& name, const PageSources& sources, std::vector<PageError>& errors)
{
    const auto [place, is_new] = m_sets.try_emplace(name);
    std::optional<RuleSet>& set = place->second;
    if (is_new) {
        Compiled result = compile_rules(sources);
        errors.insert(errors.end(), result.errors.begin(), result.errors.end());
        if (result.errors.empty())
            set.emplace(std::move(result.image));
    }
    return set ? &*set : nullptr;
}

}  // namespace amends
