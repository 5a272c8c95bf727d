// Prints the page that a name asks for.
#include "commands/explain.h"

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/rule_names.h"
#include "render/rule_page.h"

namespace amends {

Outcome explain(const ExplainOptions& options, const Sinks& sinks)
{
    return with_rules(options.rules, sinks.err, [&](const RuleSet& rules) -> Outcome {
        const image::Page* page = page_called(options.id, rules);
        if (page == nullptr) {
            sinks.err(fmt::format("amends: {}: no page has this name.{} All names: amends rules list\n", options.id,
                                  meant_page(options.id, rules)));
            return {.has_errors = true};
        }
        std::string out;
        append_rule_page(rules.text(page->id), rules.text(page->markdown), options.report, out);
        sinks.out(out);
        return {};
    });
}

}  // namespace amends
