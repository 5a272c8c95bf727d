// Lists the rules of a set, or holds their pages to their examples.
#include "commands/rules.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "render/paint.h"
#include "render/told_rules.h"
#include "rule_examples.h"
#include "text/width.h"

namespace amends {
namespace {

std::size_t widest_id(const std::vector<ToldRule>& rows)
{
    std::size_t widest = 0;
    for (const ToldRule& row : rows)
        widest = std::max(widest, display_width(row.id));
    return widest;
}

}  // namespace

Outcome list_rules(const RulesOptions& options, const Sinks& sinks)
{
    return with_rules(options.rules, sinks.err, [&](const RuleSet& rules) -> Outcome {
        const Paint paint(options.report.colour);
        const std::vector<ToldRule> rows = told_rules(rules);
        const std::size_t widest = widest_id(rows);
        std::string out;
        for (const ToldRule& row : rows) {
            const bool is_element = row.category == Category::missing;
            const std::string_view severity = is_element ? "element" : name_of(severity_names, row.severity);
            const Ink ink = is_element ? Ink::faint : ink_of(row.severity);
            out += fmt::format("{:<{}}  {}  {}\n", row.id, widest, paint(ink, fmt::format("{:<10}", severity)), row.title);
        }
        sinks.out(out);
        return {};
    });
}

Outcome test_rules(const RulesOptions& options, const Sinks& sinks)
{
    const std::filesystem::path& folder = *options.rules.folder;
    const auto is_there = [&](const std::string& id) { return std::filesystem::exists(folder / (id + ".md")); };
    return with_pages(folder, sinks.err, [&](const RuleSet& rules) -> Outcome {
        const auto all = rules.pages();
        const auto count = std::count_if(all.begin(), all.end(), [&](const image::Page& page) { return is_there(std::string(rules.text(page.path))); });
        const std::vector<PageError> errors = failing_examples(rules, [&](std::string_view id) { return is_there(std::string(id)); });
        tell(errors, sinks.err);
        if (errors.empty())
            sinks.out(fmt::format("{} pages, every example holds.\n", count));
        else
            sinks.err(fmt::format("amends: {} of the examples do not hold.\n", errors.size()));
        return {.has_errors = not errors.empty()};
    });
}

}  // namespace amends
