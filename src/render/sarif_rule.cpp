// Turns a rule and its page into a reportingDescriptor with everything that GitHub's code scanning asks for or shows.
#include "render/sarif_rule.h"

#include <optional>

#include "render/rule_help.h"

namespace amends {
namespace {

/// "deflection/unnamed-department" as DeflectionUnnamedDepartment.
std::string identifier(std::string_view id)
{
    std::string name;
    bool is_start = true;
    for (const char c : id) {
        const bool is_small = c >= 'a' and c <= 'z';
        if (c != '/' and c != '-')
            name += is_start and is_small ? static_cast<char>(c - 'a' + 'A') : c;
        is_start = c == '/' or c == '-';
    }
    return name;
}

/// Nothing is said of a rule that has spoken fewer than ten times.
std::optional<std::string_view> precision(const image::Record& record)
{
    if (record.spoken() < 10)
        return std::nullopt;
    const std::uint32_t percent = record.hits * 100 / record.spoken();
    return percent >= 95 ? "very-high" : percent >= 90 ? "high" : percent >= 80 ? "medium" : "low";
}

std::string_view problem_severity(Severity severity)
{
    return severity == Severity::suggestion ? "recommendation" : name_of(severity_names, severity);
}

Json properties(const ToldRule& rule)
{
    Json bag = {{"tags", {"apology-letters", name_of(category_names, rule.category)}}, {"problem.severity", problem_severity(rule.severity)}};
    if (const auto measured = precision(rule.record))
        bag["precision"] = *measured;
    return bag;
}

}  // namespace

std::string_view sarif_level(Severity severity)
{
    return severity == Severity::suggestion ? "note" : name_of(severity_names, severity);
}

Json sarif_rule(const ToldRule& rule, const RuleSet& rules)
{
    const RuleHelp help = rule_help(rule.title, rules.text(rule.page->markdown));
    const std::string title = std::string(rule.title) + (rule.category == Category::missing ? " is missing" : "");
    return {{"id", rule.id},
            {"name", identifier(rule.id)},
            {"shortDescription", {{"text", title}}},
            {"fullDescription", {{"text", help.summary}}},
            {"help", {{"text", help.text}, {"markdown", help.markdown}}},
            {"defaultConfiguration", {{"level", sarif_level(rule.severity)}}},
            {"properties", properties(rule)}};
}

}  // namespace amends
