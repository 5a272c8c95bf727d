// Assembles the verdict: sifts the matches, settles faults, elements and the sort of letter, scores, and has it worded.
#include "judgement/judge.h"

#include <algorithm>

#include "judgement/allowances.h"
#include "judgement/charges.h"
#include "judgement/consistency/consistency.h"
#include "judgement/findings.h"
#include "judgement/nature.h"
#include "judgement/only_when.h"
#include "judgement/wording.h"

namespace amends {
namespace {

bool is_named(std::string_view id, Category category, const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return names_rule(name, id, category); });
}

bool is_wanted(std::string_view id, Category category, const LintOptions& options)
{
    const OwnSeverity* own = own_severity(id, category, options.severities);
    const bool is_off = own != nullptr and not own->severity;
    return not is_off and (options.select.empty() or is_named(id, category, options.select)) and not is_named(id, category, options.ignore);
}

void weigh_anew(Verdict& verdict, const std::vector<OwnSeverity>& severities)
{
    for (Finding& finding : verdict.findings) {
        if (const OwnSeverity* own = own_severity(finding.rule, finding.category, severities))
            finding.severity = own->severity.value_or(finding.severity);
    }
}

void write_elements(Verdict& verdict, const Findings& findings, bool shows_work)
{
    for (std::size_t i = 0; i < findings.elements.size(); ++i) {
        verdict.elements[i].present = findings.elements[i].holding != Holding::absent;
        if (not shows_work)
            continue;
        for (const UnitSpan part : findings.elements[i].parts)
            verdict.elements[i].spans.push_back(findings.letter.original(part));
        verdict.elements[i].only_when = only_when(findings.letter, findings.elements[i].parts);
    }
}

LedgerEntry ledger_entry(const ScoreStep& step, const Findings& findings)
{
    LedgerEntry entry{step.points, step.cap, std::nullopt};
    if (step.source == ScoreStep::Source::element) {
        entry.reason = element_names[step.number];
        entry.span = findings.letter.original(findings.elements[step.number].parts.front());
    } else if (step.source == ScoreStep::Source::charge) {
        const Fault& fault = findings.faults[step.number];
        entry.reason = findings.rules.text(findings.rule(fault).id);
        if (fault.part)
            entry.span = findings.letter.original(*fault.part);
    }
    return entry;
}

void write_score(Verdict& verdict, const Findings& findings, const Scored& scored, bool shows_work)
{
    const image::Score& table = findings.rules.header().score;
    verdict.score = scored.score;
    verdict.grade = scored.score >= table.grade_good ? Grade::good : scored.score >= table.grade_mixed ? Grade::mixed : Grade::poor;
    for (const ScoreStep& step : scored.steps) {
        if (shows_work and step.points != 0)
            verdict.ledger.push_back(ledger_entry(step, findings));
    }
}

void write_faults(Verdict& verdict, const Findings& findings, const ScoreInput& input, const Scored& scored, const Wording& wording)
{
    std::vector<int> points(findings.faults.size(), 0);
    for (const ScoreStep& step : scored.steps) {
        if (step.source == ScoreStep::Source::charge)
            points[step.number] = step.points;
    }
    std::array<int, category_names.size()> of_category{};
    for (const Charge& charge : input.charges)
        ++of_category[static_cast<std::size_t>(charge.category)];
    for (std::size_t i = 0; i < findings.faults.size(); ++i) {
        // A fault that took nothing can only matter to a cap, and only as the last of its category.
        const Category category = findings.rule(findings.faults[i]).category;
        const bool matters = points[i] != 0 or of_category[static_cast<std::size_t>(category)] == 1;
        const int gain = matters ? gain_without(i, input, findings, scored.score) : 0;
        verdict.findings.push_back(wording.fault(findings.faults[i], points[i], gain));
    }
}

void write_missing(Verdict& verdict, const Findings& findings, const ScoreInput& input, const Scored& scored, const Wording& wording,
                   const LintOptions& options, Allowances& allowances)
{
    for (std::size_t i = 0; i < findings.elements.size(); ++i) {
        if (findings.elements[i].holding != Holding::absent or input.points[i] <= 0)
            continue;
        Finding finding = wording.missing(i, gain_with(i, input, findings, scored.score));
        const Suppression* comment = allowances.allows(finding.rule, Category::missing, std::nullopt);
        if (not is_wanted(finding.rule, Category::missing, options))
            continue;
        if (comment == nullptr)
            verdict.findings.push_back(std::move(finding));
        else
            verdict.suppressed.push_back({std::move(finding), std::string(comment->reason)});
    }
}

void write_allowed(Verdict& verdict, const Findings& findings, const Wording& wording, const LintOptions& options)
{
    for (const auto& [fault, comment] : findings.allowed) {
        const image::Rule& rule = findings.rule(fault);
        if (is_wanted(findings.rules.text(rule.id), rule.category, options))
            verdict.suppressed.push_back({wording.fault(fault, 0, 0), std::string(comment->reason)});
    }
}

template <class Test>
const image::Rule* first_rule(const RuleSet& rules, Test test)
{
    const auto all = rules.rules();
    const auto found = std::find_if(all.begin(), all.end(), test);
    return found == all.end() ? nullptr : &*found;
}

const image::Rule* rule_called(std::string_view id, const RuleSet& rules)
{
    return first_rule(rules, [&](const image::Rule& rule) { return rules.text(rule.id) == id; });
}

/// What code finds is told by the pages of the rule set; one without them says nothing of it.
void write_checks(Verdict& verdict, const Findings& findings, const std::vector<Check>& checks, const Wording& wording, const LintOptions& options,
                  Allowances& allowances)
{
    std::string_view id;
    const image::Rule* rule = nullptr;
    for (const Check& check : checks) {
        if (check.rule != id)  // those of a rule follow one another
            rule = rule_called(id = check.rule, findings.rules);
        if (rule == nullptr or not is_wanted(check.rule, rule->category, options))
            continue;
        const auto sentence = check.part ? std::optional(findings.letter.sentence_at(check.part->start)) : std::nullopt;
        if (const Suppression* comment = allowances.allows(check.rule, rule->category, sentence))
            verdict.suppressed.push_back({wording.check(check, *rule), std::string(comment->reason)});
        else
            verdict.findings.push_back(wording.check(check, *rule));
    }
}

/// What is wrong with comments, likewise.
void write_comments(Verdict& verdict, const Findings& findings, const Wording& wording, const LintOptions& options, const Allowances& allowances)
{
    for (const CommentFault& fault : allowances.faults()) {
        const image::Rule* rule = rule_called(fault.rule, findings.rules);
        if (rule != nullptr and is_wanted(fault.rule, rule->category, options))
            verdict.findings.push_back(wording.comment(fault, *rule));
    }
}

void sort_by_place(Verdict& verdict)
{
    std::stable_sort(verdict.findings.begin(), verdict.findings.end(), [](const Finding& a, const Finding& b) {
        constexpr Span end{image::none, image::none};
        return a.span.value_or(end) < b.span.value_or(end);
    });
}

/// The evidence of words that no comment allows.
std::vector<Evidence> not_allowed(const std::vector<Evidence>& evidence, const RuleSet& rules, Allowances& allowances)
{
    std::vector<Evidence> rest = evidence;
    std::erase_if(rest, [&](const Evidence& match) {
        const image::Rule& rule = rules.rules()[match.rule];
        return rule.kind == image::RuleKind::flag and allowances.allows(rules.text(rule.id), rule.category, match.sentence) != nullptr;
    });
    return rest;
}

const Suppression* allowing(const Fault& fault, const Findings& findings, Allowances& allowances)
{
    const image::Rule& rule = findings.rule(fault);
    return allowances.allows(findings.rules.text(rule.id), rule.category, fault.part ? std::optional(fault.sentence) : std::nullopt);
}

/// Parts what is allowed from the faults. What stood back behind it is told in its place, and what it took from the elements is theirs again.
void allow(const std::vector<Evidence>& evidence, Allowances& allowances, Findings& findings)
{
    findings.allowed.clear();
    for (const Fault& fault : findings.faults)
        if (const Suppression* comment = allowing(fault, findings, allowances))
            findings.allowed.push_back({fault, comment});
    const std::vector<Evidence> rest = not_allowed(evidence, findings.rules, allowances);
    findings.faults = faults_of(findings.letter, rest, findings.rules);
    std::erase_if(findings.faults, [&](const Fault& fault) { return allowing(fault, findings, allowances) != nullptr; });
    findings.elements = elements_of(findings.letter, rest, findings.faults, findings.rules);
}

/// All that speaks of what sort of letter it is, allowed or not.
std::vector<Fault> all_faults(const Findings& findings)
{
    std::vector<Fault> all = findings.faults;
    for (const AllowedFault& allowed : findings.allowed)
        all.push_back(allowed.fault);
    return all;
}

}  // namespace

const image::Rule* Findings::scenario_page() const
{
    return first_rule(rules, [&](const image::Rule& rule) { return rule.kind == image::RuleKind::scenario and rule.scenario == scenario; });
}

const image::Rule* Findings::channel_page() const
{
    return first_rule(rules, [&](const image::Rule& rule) { return rule.kind == image::RuleKind::channel and rule.channel == channel; });
}

const std::vector<Evidence>& Judge::look(const LetterReading& reading, Stage stage, Allowances& allowances, Findings& findings)
{
    const std::vector<Evidence>& all = m_sieve.sift(findings.letter, reading, stage == Stage::first);
    const std::vector<Evidence>& evidence = m_house.is_empty() ? all : m_rest;
    if (not m_house.is_empty()) {
        m_rest = all;
        m_house.take_out_own(findings.letter, m_rules, m_rest);
    }
    findings.stage = stage;
    findings.faults = faults_of(findings.letter, evidence, m_rules);
    findings.elements = elements_of(findings.letter, evidence, findings.faults, m_rules);
    if (not allowances.is_empty())
        allow(evidence, allowances, findings);
    return evidence;
}

Verdict Judge::judge(const Letter& letter, const LetterReading& reading)
{
    Findings findings{letter, m_rules, {}, {}};
    Allowances allowances{letter, m_rules};
    const std::vector<Evidence>* evidence = &look(reading, m_options.stage.value_or(Stage::final), allowances, findings);
    if (not m_options.stage and stage_of(findings.elements) == Stage::first)
        evidence = &look(reading, Stage::first, allowances, findings);

    Verdict verdict;
    for (std::size_t i = 0; i < verdict.elements.size(); ++i)
        verdict.elements[i].element = static_cast<Element>(i);
    verdict.language = m_options.language.value_or(letter.language);
    verdict.is_template = letter.source->is_template;
    verdict.stage = findings.stage;
    verdict.fragment = m_options.house.fragment;
    findings.channel = m_options.house.channel;
    verdict.kind = m_options.kind.value_or(verdict.fragment ? Kind::apology : kind_of(letter, reading, *evidence, findings.elements, all_faults(findings), m_rules));
    if (verdict.kind == Kind::other)
        verdict.fragment.reset();
    verdict.scenario = findings.scenario = m_options.scenario.value_or(scenario_of(*evidence, m_rules));
    findings.stakes = m_options.stakes.value_or(stakes_of(letter, reading, m_rules));
    if (verdict.kind == Kind::apology)
        word(verdict, reading, allowances, findings);
    return verdict;
}

void Judge::word(Verdict& verdict, const LetterReading& reading, Allowances& allowances, Findings& findings)
{
    std::erase_if(findings.faults, [&](const Fault& fault) {
        const image::Rule& rule = findings.rule(fault);
        const bool is_of_letter = image::is_of_whole_letter(rule.kind) or rule.kind == image::RuleKind::order;
        return (verdict.fragment and is_of_letter) or not is_wanted(m_rules.text(rule.id), rule.category, m_options);
    });
    std::vector<Check> checks = m_house.checks(findings.letter);
    for (Check& check : consistency_of(findings, reading, m_options.house))
        checks.push_back(std::move(check));
    const ScoreInput input = verdict.fragment ? ScoreInput{} : score_input(findings);
    const Scored scored = verdict.fragment ? Scored{} : score(input, m_rules.header().score);
    const Wording wording{findings, m_sieve, verdict.language, m_options.ui_language.value_or(verdict.language)};
    write_elements(verdict, findings, m_options.shows_work);
    if (not verdict.fragment)
        write_score(verdict, findings, scored, m_options.shows_work);
    write_faults(verdict, findings, input, scored, wording);
    write_allowed(verdict, findings, wording, m_options);
    if (not verdict.fragment)
        write_missing(verdict, findings, input, scored, wording, m_options, allowances);
    const std::size_t before = verdict.findings.size();
    write_checks(verdict, findings, checks, wording, m_options, allowances);
    write_comments(verdict, findings, wording, m_options, allowances);
    if (verdict.findings.size() > before)
        sort_by_place(verdict);
    weigh_anew(verdict, m_options.severities);
}

}  // namespace amends
