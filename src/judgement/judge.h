// From the matches of a letter to the verdict.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judgement/allowances.h"
#include "judgement/evidence.h"
#include "judgement/findings.h"
#include "judgement/house.h"
#include "judgement/house_words.h"
#include "judgement/severities.h"
#include "judgement/verdict.h"
#include "letter/letter.h"
#include "reading/letter_reading.h"
#include "rule/rule_set.h"

namespace amends {

/// What a run is told about the letters it judges.
struct LintOptions {
    std::optional<Kind> kind;             ///< overrules what the letter looks like
    std::optional<Language> language;     ///< overrules what the letter is written in
    std::optional<Language> ui_language;  ///< of messages and advice; the letter's own by default
    std::optional<Stage> stage;
    std::optional<Stakes> stakes;
    std::optional<Scenario> scenario;
    std::vector<std::string> select, ignore;  ///< rule ids, categories, or their prefixes up to a slash
    bool shows_work = true;                   ///< whether the verdict says where elements stand and how the score came about: records of archives do not
    bool likens = true;                       ///< whether what was learned from sentences has a say
    std::vector<OwnSeverity> severities = {}; ///< in the place of those of the rules; of several for a rule the closest
    House house = {};
};

/// Judges letters one after another. The rule set must outlive it; keeps its storage; not for two threads at once.
class Judge {
public:
    Judge(const RuleSet& rules, LintOptions options)
        : m_rules(rules), m_options(std::move(options)), m_sieve(rules, m_options.house), m_house(m_options.house)
    {}
    Judge(const Judge&) = delete;
    Judge& operator=(const Judge&) = delete;

    [[nodiscard]] Verdict judge(const Letter& letter, const LetterReading& reading);

private:
    const std::vector<Evidence>& look(const LetterReading& reading, Stage stage, Allowances& allowances, Findings& findings);
    void word(Verdict& verdict, const LetterReading& reading, Allowances& allowances, Findings& findings);

    const RuleSet& m_rules;
    LintOptions m_options;
    Sieve m_sieve;
    HouseWords m_house;
    std::vector<Evidence> m_rest;  ///< without what lies on words of the house
};

}  // namespace amends
