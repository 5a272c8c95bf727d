// Puts together what holds for a letter, has its rules compiled where it adds to them, and holds the names in it to those rules.
#include "commands/judges.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "commands/rule_names.h"
#include "project/keys.h"
#include "project/written.h"

namespace amends {

LetterJudge* Judges::of(const std::string& path)
{
    const auto [place, is_new] = m_judges.try_emplace(name_for(path));
    if (is_new)
        place->second = make(path);
    return place->second.get();
}

std::unique_ptr<LetterJudge> Judges::make(const std::string& path)
{
    if (not m_configurations.of(path).is_sound())
        return nullptr;
    const Setting values = values_for(path);
    const RuleSet* rules = m_rules.with(own_rules(values), m_errors);
    if (rules == nullptr or not knows_names(values, *rules))
        return nullptr;
    return std::make_unique<LetterJudge>(settings_of(values), *rules);
}

Setting Judges::values_for(const std::string& path)
{
    const std::filesystem::path file = path.empty() ? std::filesystem::path{} : m_configurations.absolute(path);
    Setting values = m_configurations.of(path).values_for(file);
    lay_over(values, m_given, configuration_type());
    return values;
}

std::string Judges::name_for(const std::string& path)
{
    const Configuration& configuration = m_configurations.of(path);
    const std::string place = configuration.file() == nullptr ? std::string() : configuration.file()->location.string();
    if (path.empty() or not configuration.has_choice())
        return place;
    return fmt::format("{}\n{}", place, configuration.choice_for(m_configurations.absolute(path)));
}

/// Whether rules answer to all names that choose rules.
bool Judges::knows_names(const Setting& values, const RuleSet& rules)
{
    bool knows = true;
    const auto hold = [&](const std::string& name, const Origin& origin) {
        if (not names_rules(name, rules)) {
            refuse(name, origin, rules);
            knows = false;
        }
    };
    for (const std::string_view key : {"select", "ignore"}) {
        const Setting* names = values.find(key);
        for (const Setting& name : names == nullptr ? std::vector<Setting>{} : names->items)
            hold(name.text, name.origin);
    }
    const Setting* severities = values.find("severity");
    for (const Setting::Entry& entry : severities == nullptr ? std::vector<Setting::Entry>{} : severities->entries)
        hold(entry.key, entry.origin);
    return knows;
}

void Judges::refuse(const std::string& name, const Origin& origin, const RuleSet& rules)
{
    if (not m_told.insert(fmt::format("{}:{} {}", told(origin), origin.place.column, name)).second)
        return;
    const std::string hint = meant_rule(name, rules);
    if (origin.file == nullptr)
        m_usage_errors.push_back(fmt::format("{}: {}: no rule or category has this name.{}", origin.option, name, hint));
    else
        PageErrors{origin.file->page, m_errors}.add(origin.place, fmt::format("no rule or category is called \"{}\"", name),
                                                    hint.empty() ? "amends rules list shows them all" : hint.substr(1));
}

std::vector<PageError> Judges::take_errors()
{
    std::vector<PageError> errors = m_configurations.take_errors();
    errors.insert(errors.end(), m_errors.begin(), m_errors.end());
    m_errors.clear();
    return errors;
}

std::vector<std::string> Judges::take_usage_errors()
{
    return std::exchange(m_usage_errors, {});
}

}  // namespace amends
