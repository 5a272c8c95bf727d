// Assembles the verdict: sifts the matches, settles faults, elements and the sort of letter, scores, and words it all.
#include "judgement/judge.h"

#include <algorithm>

#include "judgement/elements.h"
#include "judgement/faults.h"
#include "judgement/nature.h"
#include "judgement/score.h"

namespace amends {
namespace {

constexpr std::size_t explanation = static_cast<std::size_t>(Element::explanation);
constexpr std::size_t prevention = static_cast<std::size_t>(Element::prevention);
constexpr std::size_t remedy = static_cast<std::size_t>(Element::remedy);
constexpr std::size_t timeline = static_cast<std::size_t>(Element::timeline);

/// What is known of a letter before it is put into words.
struct Findings {
    const Letter& letter;
    const RuleSet& rules;
    std::vector<Fault> faults;
    HeldElements elements;
    Scenario scenario = Scenario::other;
    Stage stage = Stage::final;
    Stakes stakes = Stakes::ordinary;

    [[nodiscard]] const image::Rule& rule(const Fault& fault) const { return rules.rules()[fault.rule]; }
    [[nodiscard]] bool holds(Element element) const { return elements[static_cast<std::size_t>(element)].holding != Holding::absent; }
};

bool is_selected(std::string_view id, std::string_view category, const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return id == name or category == name or (id.starts_with(name) and id.size() > name.size() and id[name.size()] == '/');
    });
}

std::size_t language_index(Language language)
{
    switch (language) {
    case Language::zh_hant: return 1;
    case Language::zh_hans: return 2;
    default: return 0;
    }
}

const image::Rule* scenario_rule(Scenario scenario, const RuleSet& rules)
{
    const auto all = rules.rules();
    const auto found = std::find_if(all.begin(), all.end(), [&](const image::Rule& rule) {
        return rule.kind == image::RuleKind::scenario and rule.scenario == scenario;
    });
    return found == all.end() ? nullptr : &*found;
}

// In a small matter nobody waits for causes and measures: their points go to what is done and when.
void shift_for_stakes(std::array<int, 8>& points, Stakes stakes)
{
    if (stakes != Stakes::small)
        return;
    points[remedy] += points[explanation];
    points[timeline] += points[prevention];
    points[explanation] = points[prevention] = 0;
}

std::array<int, 8> points_of(const Findings& findings)
{
    const image::Header& header = findings.rules.header();
    std::array<int, 8> points{};
    if (findings.stage == Stage::first) {
        std::copy(header.score.first.begin(), header.score.first.end(), points.begin());
        return points;
    }
    const image::Rule* scenario = scenario_rule(findings.scenario, findings.rules);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = header.elements[i].points + (scenario == nullptr ? 0 : scenario->shift[i]);
    shift_for_stakes(points, findings.stakes);
    return points;
}

bool is_chinese(Language language)
{
    return language == Language::zh_hant or language == Language::zh_hans;
}

bool has_substance(const Findings& findings)
{
    return findings.holds(Element::remedy) and findings.holds(Element::timeline);
}

// In Chinese a closing formula under a remedy with its date is custom.
bool is_closing_formula(const Findings& findings, const Fault& fault)
{
    return findings.rule(fault).category == Category::boilerplate and is_chinese(findings.letter.language) and has_substance(findings)
           and fault.sentence + 3 >= findings.letter.sentences.size();
}

bool is_only_regret(const Findings& findings, const Fault& fault)
{
    const auto& parts = findings.elements[static_cast<std::size_t>(Element::regret)].parts;
    return not parts.empty() and std::all_of(parts.begin(), parts.end(), [&](UnitSpan part) { return findings.letter.sentence_at(part.start) == fault.sentence; });
}

int share_of(const Findings& findings, const Fault& fault)
{
    const image::Rule& rule = findings.rule(fault);
    const image::Score& table = findings.rules.header().score;
    if (rule.category >= Category::missing or is_closing_formula(findings, fault))
        return 0;
    if (rule.share >= 0)
        return rule.share;
    if (rule.category == Category::boilerplate and is_only_regret(findings, fault))
        return table.boilerplate_alone;
    return table.share[static_cast<std::size_t>(rule.category)];
}

ScoreInput score_input(const Findings& findings)
{
    ScoreInput input;
    input.points = points_of(findings);
    input.is_first = findings.stage == Stage::first;
    for (std::size_t i = 0; i < input.elements.size(); ++i)
        input.elements[i] = findings.elements[i].holding;
    for (const Fault& fault : findings.faults) {
        const image::Rule& rule = findings.rule(fault);
        input.charges.push_back({rule.category, share_of(findings, fault), fault.is_charged});
        input.blames_reader |= rule.category == Category::blame and rule.share < 0;
    }
    return input;
}

int gain_without(ScoreInput input, std::size_t charge, const Findings& findings, int now)
{
    input.charges.erase(input.charges.begin() + static_cast<std::ptrdiff_t>(charge));
    input.blames_reader = false;
    for (std::size_t i = 0; i < findings.faults.size(); ++i) {
        const image::Rule& rule = findings.rule(findings.faults[i]);
        input.blames_reader |= i != charge and rule.category == Category::blame and rule.share < 0;
    }
    return std::max(0, score(input, findings.rules.header().score).score - now);
}

int gain_with(ScoreInput input, std::size_t element, const Findings& findings, int now)
{
    input.elements[element] = Holding::whole;
    return std::max(0, score(input, findings.rules.header().score).score - now);
}

/// Words findings in the languages of the letter and of the person who reads them.
class Wording {
public:
    Wording(const Findings& findings, const LintOptions& options, Sieve& sieve)
        : m_findings(findings), m_rules(findings.rules), m_sieve(sieve),
          m_letter_language(language_index(options.language.value_or(findings.letter.language))),
          m_ui_language(options.ui_language ? language_index(*options.ui_language) : m_letter_language)
    {
    }

    [[nodiscard]] Finding fault(const Fault& fault, int points, int gain) const
    {
        const image::Rule& rule = m_findings.rule(fault);
        Finding finding{m_rules.text(rule.id), rule.category, severity(fault), {}, {}, {}, points, gain, std::nullopt};
        word(finding, rule.message, rule.advice, rule.rewrite);
        if (fault.part)
            finding.span = m_findings.letter.original(*fault.part);
        return finding;
    }

    [[nodiscard]] Finding missing(std::size_t element, int gain) const
    {
        const image::ElementPage& page = m_rules.header().elements[element];
        Finding finding{m_rules.text(m_rules.pages()[page.page].id), Category::missing, missing_severity(element), {}, {}, {}, 0, gain, std::nullopt};
        word(finding, page.message, page.advice, page.rewrite);
        return finding;
    }

private:
    void word(Finding& finding, const image::Texts& message, const image::Texts& advice, const image::Texts& rewrite) const
    {
        finding.message = m_rules.text(message[m_ui_language]);
        finding.advice = m_rules.text(advice[m_ui_language]);
        finding.rewrite = m_rules.text(rewrite[m_letter_language]);
    }

    [[nodiscard]] Severity severity(const Fault& fault) const
    {
        const image::Rule& rule = m_findings.rule(fault);
        const auto terms = m_rules.table(rule.severity_terms);
        const auto values = m_rules.table(rule.severity_values);
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (m_sieve.holds_in_letter(terms[i]))
                return static_cast<Severity>(values[i]);
        }
        if (rule.category == Category::boilerplate and m_findings.holds(Element::remedy))
            return Severity::suggestion;
        return rule.severity;
    }

    [[nodiscard]] Severity missing_severity(std::size_t element) const
    {
        const image::Rule* scenario = scenario_rule(m_findings.scenario, m_rules);
        const bool is_must = scenario != nullptr and (scenario->must >> element & 1) != 0;
        const bool is_core = element == remedy or element == timeline or element == static_cast<std::size_t>(Element::regret)
                             or element == static_cast<std::size_t>(Element::responsibility);
        return is_must or is_core or m_findings.stakes == Stakes::grave ? Severity::warning : Severity::suggestion;
    }

    const Findings& m_findings;
    const RuleSet& m_rules;
    Sieve& m_sieve;
    std::size_t m_letter_language, m_ui_language;
};

void write_score(Verdict& verdict, const Findings& findings, const Scored& scored)
{
    const image::Score& table = findings.rules.header().score;
    verdict.score = scored.score;
    verdict.grade = scored.score >= table.grade_good ? Grade::good : scored.score >= table.grade_mixed ? Grade::mixed : Grade::poor;
    for (const ScoreStep& step : scored.steps) {
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
        if (step.points != 0)
            verdict.ledger.push_back(entry);
    }
}

void write_findings(Verdict& verdict, const Findings& findings, const ScoreInput& input, const Scored& scored, const Wording& wording)
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
        const bool matters = points[i] != 0 or of_category[static_cast<std::size_t>(input.charges[i].category)] == 1;
        verdict.findings.push_back(wording.fault(findings.faults[i], points[i], matters ? gain_without(input, i, findings, scored.score) : 0));
    }
    for (std::size_t i = 0; i < findings.elements.size(); ++i) {
        if (findings.elements[i].holding == Holding::absent and input.points[i] > 0)
            verdict.findings.push_back(wording.missing(i, gain_with(input, i, findings, scored.score)));
    }
}

void write_elements(Verdict& verdict, const Findings& findings)
{
    for (std::size_t i = 0; i < findings.elements.size(); ++i) {
        const HeldElement& held = findings.elements[i];
        verdict.elements[i].present = held.holding != Holding::absent;
        for (const UnitSpan part : held.parts)
            verdict.elements[i].spans.push_back(findings.letter.original(part));
    }
}

}  // namespace

Verdict Judge::judge(const Letter& letter, const Matches& matches)
{
    Findings findings{letter, m_rules, {}, {}};
    const auto look = [&](Stage stage) -> const std::vector<Evidence>& {
        const auto& evidence = m_sieve.sift(letter, matches, stage == Stage::first);
        findings.stage = stage;
        findings.faults = faults_of(letter, evidence, m_rules);
        findings.elements = elements_of(letter, evidence, findings.faults, m_rules);
        return evidence;
    };
    const std::vector<Evidence>* evidence = &look(m_options.stage.value_or(Stage::final));
    if (not m_options.stage and stage_of(findings.elements) == Stage::first)
        evidence = &look(Stage::first);

    Verdict verdict;
    for (std::size_t i = 0; i < verdict.elements.size(); ++i)
        verdict.elements[i].element = static_cast<Element>(i);
    verdict.language = m_options.language.value_or(letter.language);
    verdict.is_template = letter.source->is_template;
    verdict.kind = m_options.kind.value_or(kind_of(*evidence, findings.elements, findings.faults, m_rules));
    findings.scenario = verdict.scenario = m_options.scenario.value_or(scenario_of(*evidence, m_rules));
    findings.stakes = m_options.stakes.value_or(Stakes::ordinary);
    verdict.stage = findings.stage;
    if (verdict.kind == Kind::other)
        return verdict;

    std::erase_if(findings.faults, [&](const Fault& fault) {
        const std::string_view id = m_rules.text(findings.rule(fault).id), category = name_of(category_names, findings.rule(fault).category);
        return (not m_options.select.empty() and not is_selected(id, category, m_options.select)) or is_selected(id, category, m_options.ignore);
    });
    const ScoreInput input = score_input(findings);
    const Scored scored = score(input, m_rules.header().score);
    write_elements(verdict, findings);
    write_score(verdict, findings, scored);
    write_findings(verdict, findings, input, scored, Wording{findings, m_options, m_sieve});
    std::erase_if(verdict.findings, [&](const Finding& finding) {
        if (finding.category != Category::missing)
            return false;
        return (not m_options.select.empty() and not is_selected(finding.rule, "missing", m_options.select)) or is_selected(finding.rule, "missing", m_options.ignore);
    });
    return verdict;
}

}  // namespace amends
