// Turns the choice of a rules folder, or of none, into a rule set that a command can use.
#include "commands/chosen_rules.h"

#include "render/page_error.h"
#include "shipped_rules.h"

namespace amends {

Outcome with_rules(const std::optional<std::filesystem::path>& folder, const Sink& err,
                   const std::function<Outcome(const RuleSet&)>& use)
{
    if (not folder)
        return use(shipped_rules());
    Compiled compiled = compile_rules(*folder);
    if (not compiled.errors.empty()) {
        tell(compiled.errors, err);
        return {.has_errors = true};
    }
    return use(RuleSet(std::move(compiled.image)));
}

void tell(const std::vector<PageError>& errors, const Sink& err)
{
    std::string text;
    for (const PageError& error : errors)
        append_page_error(error, text);
    err(text);
}

}  // namespace amends
