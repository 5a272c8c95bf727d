// Prints the page that a name asks for.
#include "commands/explain.h"

#include <algorithm>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/rule_names.h"
#include "render/rule_page.h"

namespace amends {
namespace {

/// What is known of how often the rule of a page is right, as one more part of the page; empty for pages that are no rules.
std::string record_of(const image::Page& page, const RuleSet& rules)
{
    const auto all = rules.rules();
    const auto rule = std::find_if(all.begin(), all.end(), [&](const image::Rule& row) {
        return &rules.pages()[row.page] == &page and image::tells(row.kind);
    });
    if (rule == all.end() or (rule->is_on_trial != 0 and rule->record.spoken() == 0))
        return rule == all.end() ? "" : "\n## Record\n\nIt has not spoken on the labelled letters yet: a suggestion until it has shown itself.\n";
    const image::Record& record = rule->record;
    if (record.spoken() == 0)
        return "";
    const std::string trial = rule->is_on_trial != 0 ? " A suggestion until it is right nine times in ten, of at least ten." : "";
    return fmt::format("\n## Record\n\nOn the labelled letters: {} hits, {} false alarms, precision {:.2f}.{}\n", record.hits, record.false_alarms,
                       static_cast<double>(record.hits) / record.spoken(), trial);
}

}  // namespace

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
        append_rule_page(rules.text(page->id), std::string{rules.text(page->markdown)} + record_of(*page, rules), options.report, out);
        sinks.out(out);
        return {};
    });
}

}  // namespace amends
