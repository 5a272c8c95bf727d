// Turns a folder, or a configuration, into a rule set that a command can use.
#include "commands/chosen_rules.h"

#include "commands/rule_sets.h"
#include "project/settings.h"
#include "render/page_error.h"
#include "shipped_rules.h"

namespace amends {
namespace {

Outcome use_or_tell(const RuleSet* rules, const std::vector<PageError>& errors, const Sink& err, const std::function<Outcome(const RuleSet&)>& use)
{
    tell(errors, err);
    if (rules == nullptr or not errors.empty())
        return {.has_errors = true};
    return use(*rules);
}

}  // namespace

Outcome with_rules(const RulesChoice& choice, const Sink& err, const std::function<Outcome(const RuleSet&)>& use)
{
    Configurations configurations(choice.config, choice.around);
    RuleSets sets(choice.folder);
    if (choice.folder) {
        std::vector<PageError> errors;
        const RuleSet* rules = sets.with({}, errors);
        return use_or_tell(rules, errors, err, use);
    }
    const Configuration& configuration = configurations.of("");
    std::vector<PageError> errors = configurations.take_errors();
    const RuleSet* rules = configuration.is_sound() ? sets.with(own_rules(configuration.values_for({})), errors) : nullptr;
    return use_or_tell(rules, errors, err, use);
}

Outcome with_pages(const std::filesystem::path& folder, const Sink& err, const std::function<Outcome(const RuleSet&)>& use)
{
    RuleSets whole(folder), added(std::nullopt);
    std::vector<PageError> errors;
    const bool is_whole = std::filesystem::exists(folder / "score.md");
    const RuleSet* rules = is_whole ? whole.with({}, errors) : added.with({nullptr, {folder}, {}}, errors);
    return use_or_tell(rules, errors, err, use);
}

void tell(const std::vector<PageError>& errors, const Sink& err)
{
    std::string text;
    for (const PageError& error : errors)
        append_page_error(error, text);
    if (not text.empty())
        err(text);
}

}  // namespace amends
