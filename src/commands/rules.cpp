// Lists the rules of a set, or holds their pages to their examples.
#include "commands/rules.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "render/paint.h"
#include "rule_examples.h"
#include "text/width.h"

namespace amends {
namespace {

struct Row {
    std::string id;
    std::optional<Severity> severity;  ///< none for an element: what its absence weighs depends on the letter
    std::string_view title;
};

std::vector<Row> rows_of(const RuleSet& rules)
{
    std::vector<Row> rows;
    for (const image::Rule& rule : rules.rules())
        if (image::tells(rule.kind))
            rows.push_back({std::string(rules.text(rule.id)), rule.is_on_trial != 0 ? Severity::suggestion : rule.severity, rules.text(rules.pages()[rule.page].title)});
    for (std::size_t i = 0; i < element_names.size(); ++i) {
        const image::Page& page = rules.pages()[rules.header().elements[i].page];
        rows.push_back({fmt::format("missing/{}", element_names[i]), std::nullopt, rules.text(page.title)});
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    return rows;
}

std::size_t widest_id(const std::vector<Row>& rows)
{
    std::size_t widest = 0;
    for (const Row& row : rows)
        widest = std::max(widest, display_width(row.id));
    return widest;
}

}  // namespace

Outcome list_rules(const RulesOptions& options, const Sinks& sinks)
{
    return with_rules(options.rules, sinks.err, [&](const RuleSet& rules) -> Outcome {
        const Paint paint(options.report.colour);
        const std::vector<Row> rows = rows_of(rules);
        const std::size_t widest = widest_id(rows);
        std::string out;
        for (const Row& row : rows) {
            const std::string_view severity = row.severity ? name_of(severity_names, *row.severity) : "element";
            const Ink ink = row.severity ? ink_of(*row.severity) : Ink::faint;
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
