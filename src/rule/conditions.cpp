// Resolves the conditions of rule pages and orders the rules so that each is judged after those it asks for.
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rule/rule_pages.h"
#include "text/nearest.h"

namespace amends {
namespace {

using image::Term;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// What a term asks for, before rules have their final numbers: a rule is named by its id.
struct NamedTerm {
    Term::Kind kind = Term::Kind::list;
    std::uint32_t arg = 0;
    std::string rule;
};

struct NamedCondition {
    image::Scope scope = image::Scope::clause;
    std::vector<NamedTerm> any;
};

class ConditionReader {
public:
    ConditionReader(const Lists& lists, const std::set<std::string>& rule_ids) : m_lists(lists), m_rule_ids(rule_ids) {}

    std::vector<NamedCondition> read(const MarkdownPage& page, std::string_view section, PageErrors& errors) const
    {
        std::vector<NamedCondition> conditions;
        const Section* found = page.section(section);
        for (const Part& part : found == nullptr ? std::vector<Part>{} : found->parts) {
            if (const auto* bullet = std::get_if<PlacedText>(&part))
                read_line(*bullet, errors, conditions);
        }
        return conditions;
    }

    std::optional<NamedTerm> term(std::string_view text, Place place, PageErrors& errors) const
    {
        if (text.starts_with('<') and text.ends_with('>')) {
            const std::string_view name = text.substr(1, text.size() - 2);
            if (const auto list = m_lists.find(name))
                return NamedTerm{Term::Kind::list, *list, {}};
            return unknown(text, name, m_lists.names(), place, errors);
        }
        if (text == "owned")
            return NamedTerm{Term::Kind::element, static_cast<std::uint32_t>(Element::responsibility), {}};
        if (const auto element = named<Element>(element_names, text))
            return NamedTerm{Term::Kind::element, static_cast<std::uint32_t>(*element), {}};
        if (const auto category = named<Category>(category_names, text))
            return NamedTerm{Term::Kind::category, static_cast<std::uint32_t>(*category), {}};
        if (const auto fact = named<image::Fact>(image::fact_names, text))
            return NamedTerm{Term::Kind::fact, static_cast<std::uint32_t>(*fact), {}};
        if (m_rule_ids.count(std::string{text}) != 0)
            return NamedTerm{Term::Kind::rule, 0, std::string{text}};
        std::vector<std::string_view> known{"owned"};
        const auto add = [&](const auto& names) {
            for (const auto& name : names)
                known.push_back(name);
        };
        add(element_names);
        add(category_names);
        add(image::fact_names);
        add(m_rule_ids);
        return unknown(text, text, known, place, errors);
    }

private:
    static std::optional<NamedTerm> unknown(std::string_view text, std::string_view name, const std::vector<std::string_view>& known,
                                            Place place, PageErrors& errors)
    {
        const auto near = nearest(name, known);
        errors.add(place, fmt::format("\"{}\" is nothing that a condition can ask for", text),
                   near ? fmt::format("did you mean {}?", *near) : std::string{"name a <list>, an element, a category, a rule or a fact (rules/README.md)"});
        return std::nullopt;
    }

    void read_line(const PlacedText& line, PageErrors& errors, std::vector<NamedCondition>& into) const
    {
        const std::size_t colon = line.text.find(':');
        const std::string_view scope_name = trimmed(std::string_view{line.text}.substr(0, colon));
        const auto scope = named<image::Scope>(image::scope_names, scope_name);
        if (colon == std::string::npos or not scope) {
            const auto near = nearest(scope_name, {image::scope_names.begin(), image::scope_names.end()});
            errors.add(line.place, fmt::format("\"{}\" is no scope", scope_name),
                       near ? fmt::format("did you mean \"{}:\"?", *near) : fmt::format("write \"SCOPE: TERM\"; the scopes are {}", fmt::join(image::scope_names, ", ")));
            return;
        }
        NamedCondition condition{*scope, {}};
        for (std::size_t at = colon + 1; at <= line.text.size();) {
            const std::size_t end = std::min(line.text.find('|', at), line.text.size());
            const auto found = term(trimmed(std::string_view{line.text}.substr(at, end - at)), line.place, errors);
            if (found)
                condition.any.push_back(*found);
            at = end + 1;
        }
        into.push_back(std::move(condition));
    }

    const Lists& m_lists;
    const std::set<std::string>& m_rule_ids;
};

struct OpenRule {
    DraftRule rule;
    std::string id;
    std::vector<NamedCondition> when, except;
    std::vector<std::pair<NamedTerm, std::uint32_t>> severities;
    int state = 0;
};

bool asks_for(const NamedTerm& term, const OpenRule& other)
{
    const bool is_element = other.rule.row.kind == image::RuleKind::element;
    switch (term.kind) {
    case Term::Kind::element: return is_element and static_cast<std::uint32_t>(other.rule.row.element) == term.arg;
    case Term::Kind::category:
        return image::tells(other.rule.row.kind) and static_cast<std::uint32_t>(other.rule.row.category) == term.arg;
    case Term::Kind::rule: return other.id == term.rule;
    default: return false;
    }
}

class RuleOrder {
public:
    RuleOrder(std::vector<OpenRule>& rules, std::vector<PageError>& errors) : m_rules(rules), m_errors(errors) {}

    std::vector<std::size_t> settle()
    {
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            visit(i);
        return m_order;
    }

private:
    void visit(std::size_t i)
    {
        OpenRule& rule = m_rules[i];
        if (rule.state == 2)
            return;
        rule.state = 1;
        for (const auto* conditions : {&rule.when, &rule.except}) {
            for (const NamedCondition& condition : *conditions)
                for (const NamedTerm& term : condition.any)
                    follow(i, term);
        }
        rule.state = 2;
        m_order.push_back(i);
    }

    void follow(std::size_t i, const NamedTerm& term)
    {
        for (std::size_t other = 0; other < m_rules.size(); ++other) {
            if (other == i or not asks_for(term, m_rules[other]))
                continue;
            if (m_rules[other].state == 1) {
                if (term.kind == Term::Kind::rule)
                    PageErrors{*m_rules[i].rule.page, m_errors}.add({1, 1}, fmt::format("{} and {} ask for each other", m_rules[i].id, m_rules[other].id),
                                                                    "let one of them ask for a word list instead");
                continue;
            }
            visit(other);
        }
    }

    std::vector<OpenRule>& m_rules;
    std::vector<PageError>& m_errors;
    std::vector<std::size_t> m_order;
};

image::Table<Term> write_terms(const std::vector<NamedTerm>& terms, const std::map<std::string, std::uint32_t>& numbers, ImageDraft& draft)
{
    const image::Table<Term> table{static_cast<std::uint32_t>(draft.terms.size()), static_cast<std::uint32_t>(terms.size())};
    for (const NamedTerm& term : terms)
        draft.terms.push_back({term.kind, term.kind == Term::Kind::rule ? numbers.at(term.rule) : term.arg});
    return table;
}

bool is_of_sentence(const NamedCondition& condition)
{
    return image::is_in_sentence(condition.scope)
           and std::all_of(condition.any.begin(), condition.any.end(), [](const NamedTerm& term) { return image::is_of_words({term.kind, term.arg}); });
}

// What a condition costs to ask: words of the whole letter least.
int cost_of(const NamedCondition& condition)
{
    const bool is_of_lists = std::all_of(condition.any.begin(), condition.any.end(), [](const NamedTerm& term) { return term.kind == Term::Kind::list; });
    return not is_of_lists ? 2 : condition.scope != image::Scope::letter ? 1 : 0;
}

image::Table<image::Condition> write_rows(std::span<const NamedCondition> conditions, const std::map<std::string, std::uint32_t>& numbers, ImageDraft& draft)
{
    std::vector<image::Condition> rows;
    for (const NamedCondition& condition : conditions)
        rows.push_back({condition.scope, write_terms(condition.any, numbers, draft)});
    const image::Table<image::Condition> table{static_cast<std::uint32_t>(draft.conditions.size()), static_cast<std::uint32_t>(rows.size())};
    draft.conditions.insert(draft.conditions.end(), rows.begin(), rows.end());
    return table;
}

// All conditions of a rule must hold, so the cheapest are asked first; those that the sentence settles are not asked of the letter again, and
// those that the letter settles are not asked of each match.
image::Conditions write_conditions(std::vector<NamedCondition> conditions, image::RuleKind kind, const std::map<std::string, std::uint32_t>& numbers, ImageDraft& draft)
{
    std::stable_sort(conditions.begin(), conditions.end(), [](const auto& a, const auto& b) { return cost_of(a) < cost_of(b); });
    const auto is_settled = [&](const NamedCondition& condition) { return not image::is_of_whole_letter(kind) and is_of_sentence(condition); };
    const auto is_of_letter = [](const NamedCondition& condition) { return condition.scope == image::Scope::letter; };
    const auto asked_of_letter = std::stable_partition(conditions.begin(), conditions.end(), is_settled);
    const auto open = std::stable_partition(asked_of_letter, conditions.end(), is_of_letter);
    return {write_rows({conditions.begin(), asked_of_letter}, numbers, draft), write_rows({asked_of_letter, open}, numbers, draft),
            write_rows({open, conditions.end()}, numbers, draft)};
}

void read_severities(OpenRule& open, const ConditionReader& reader, PageErrors& errors)
{
    const Field* field = open.rule.page->field("severity-if");
    if (field == nullptr)
        return;
    for (const auto& [name, value] : field->entries) {
        const auto term = reader.term(name, value.place, errors);
        const auto severity = named<Severity>(severity_names, value.text);
        if (not severity)
            errors.add(value.place, fmt::format("\"{}\" is no severity", value.text), "write error, warning or suggestion");
        else if (term)
            open.severities.emplace_back(*term, static_cast<std::uint32_t>(*severity));
    }
}

void write_severities(OpenRule& open, const std::map<std::string, std::uint32_t>& numbers, ImageDraft& draft)
{
    std::vector<NamedTerm> terms;
    open.rule.row.severity_values = {static_cast<std::uint32_t>(draft.numbers.size()), static_cast<std::uint32_t>(open.severities.size())};
    for (const auto& [term, severity] : open.severities) {
        terms.push_back(term);
        draft.numbers.push_back(severity);
    }
    open.rule.row.severity_terms = write_terms(terms, numbers, draft);
}

}  // namespace

std::vector<DraftRule> resolve_conditions(std::vector<DraftRule> rules, const Lists& lists, ImageDraft& draft, std::vector<PageError>& errors)
{
    std::vector<OpenRule> open;
    std::set<std::string> ids;
    for (DraftRule& rule : rules) {
        const std::string id = draft.texts.substr(rule.row.id.offset - sizeof(image::Header), rule.row.id.size);
        if (not ids.insert(id).second)
            PageErrors{*rule.page, errors}.add({1, 1}, fmt::format("there are two rules {}", id), "give one of them another name");
        open.push_back({std::move(rule), id, {}, {}, {}, 0});
    }
    const ConditionReader reader{lists, ids};
    for (OpenRule& rule : open) {
        PageErrors page_errors{*rule.rule.page, errors};
        rule.when = reader.read(*rule.rule.page, "When", page_errors);
        rule.except = reader.read(*rule.rule.page, "Except", page_errors);
        read_severities(rule, reader, page_errors);
    }
    const std::vector<std::size_t> order = RuleOrder{open, errors}.settle();
    std::map<std::string, std::uint32_t> numbers;
    for (std::size_t i = 0; i < order.size(); ++i)
        numbers.emplace(open[order[i]].id, static_cast<std::uint32_t>(i));
    std::vector<DraftRule> ordered;
    for (const std::size_t i : order) {
        OpenRule& rule = open[i];
        rule.rule.row.when = write_conditions(rule.when, rule.rule.row.kind, numbers, draft);
        rule.rule.row.except = write_conditions(rule.except, rule.rule.row.kind, numbers, draft);
        write_severities(rule, numbers, draft);
        ordered.push_back(std::move(rule.rule));
    }
    return ordered;
}

}  // namespace amends
