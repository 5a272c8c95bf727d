// Assembles the verdict: sifts the matches, settles faults, elements and the sort of letter, scores, and has it worded.
#include "judgement/judge.h"

#include <algorithm>

#include "judgement/charges.h"
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

void write_elements(Verdict& verdict, const Findings& findings)
{
    for (std::size_t i = 0; i < findings.elements.size(); ++i) {
        verdict.elements[i].present = findings.elements[i].holding != Holding::absent;
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

void write_score(Verdict& verdict, const Findings& findings, const Scored& scored)
{
    const image::Score& table = findings.rules.header().score;
    verdict.score = scored.score;
    verdict.grade = scored.score >= table.grade_good ? Grade::good : scored.score >= table.grade_mixed ? Grade::mixed : Grade::poor;
    for (const ScoreStep& step : scored.steps) {
        if (step.points != 0)
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
                   const LintOptions& options)
{
    for (std::size_t i = 0; i < findings.elements.size(); ++i) {
        if (findings.elements[i].holding != Holding::absent or input.points[i] <= 0)
            continue;
        Finding finding = wording.missing(i, gain_with(i, input, findings, scored.score));
        if (is_wanted(finding.rule, Category::missing, options))
            verdict.findings.push_back(std::move(finding));
    }
}

}  // namespace

const image::Rule* Findings::scenario_page() const
{
    const auto all = rules.rules();
    const auto found = std::find_if(all.begin(), all.end(), [&](const image::Rule& rule) {
        return rule.kind == image::RuleKind::scenario and rule.scenario == scenario;
    });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<Evidence>& Judge::look(const LetterReading& reading, Stage stage, Findings& findings)
{
    const std::vector<Evidence>& evidence = m_sieve.sift(findings.letter, reading, stage == Stage::first);
    findings.stage = stage;
    findings.faults = faults_of(findings.letter, evidence, m_rules);
    findings.elements = elements_of(findings.letter, evidence, findings.faults, m_rules);
    return evidence;
}

Verdict Judge::judge(const Letter& letter, const LetterReading& reading)
{
    Findings findings{letter, m_rules, {}, {}};
    const std::vector<Evidence>* evidence = &look(reading, m_options.stage.value_or(Stage::final), findings);
    if (not m_options.stage and stage_of(findings.elements) == Stage::first)
        evidence = &look(reading, Stage::first, findings);

    Verdict verdict;
    for (std::size_t i = 0; i < verdict.elements.size(); ++i)
        verdict.elements[i].element = static_cast<Element>(i);
    verdict.language = m_options.language.value_or(letter.language);
    verdict.is_template = letter.source->is_template;
    verdict.stage = findings.stage;
    verdict.kind = m_options.kind.value_or(kind_of(letter, reading, *evidence, findings.elements, findings.faults, m_rules));
    verdict.scenario = findings.scenario = m_options.scenario.value_or(scenario_of(*evidence, m_rules));
    findings.stakes = m_options.stakes.value_or(stakes_of(letter, reading, m_rules));
    if (verdict.kind == Kind::apology)
        word(verdict, findings);
    return verdict;
}

void Judge::word(Verdict& verdict, Findings& findings)
{
    std::erase_if(findings.faults, [&](const Fault& fault) {
        const image::Rule& rule = findings.rule(fault);
        return not is_wanted(m_rules.text(rule.id), rule.category, m_options);
    });
    const ScoreInput input = score_input(findings);
    const Scored scored = score(input, m_rules.header().score);
    const Wording wording{findings, m_sieve, verdict.language, m_options.ui_language.value_or(verdict.language)};
    write_elements(verdict, findings);
    write_score(verdict, findings, scored);
    write_faults(verdict, findings, input, scored, wording);
    write_missing(verdict, findings, input, scored, wording, m_options);
    weigh_anew(verdict, m_options.severities);
}

}  // namespace amends
