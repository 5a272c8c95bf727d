// Puts findings into the words of the rule pages, in the languages of the letter and of the person who reads them.
#pragma once

#include "judgement/allowances.h"
#include "judgement/check.h"
#include "judgement/evidence.h"
#include "judgement/findings.h"
#include "judgement/verdict.h"

namespace amends {

class Wording {
public:
    /// Messages and advice are in `ui`, rewritings in `letter_language`. Borrows all it is given.
    Wording(const Findings& findings, Sieve& sieve, Language letter_language, Language ui);

    [[nodiscard]] Finding fault(const Fault& fault, int points, int gain) const;
    [[nodiscard]] Finding missing(std::size_t element, int gain) const;
    /// What is wrong with a comment, by the page `rule`; its rewriting is the name that was likely meant.
    [[nodiscard]] Finding comment(const CommentFault& fault, const image::Rule& rule) const;
    /// What code found, by the page `rule`, with its values in the texts.
    [[nodiscard]] Finding check(const Check& check, const image::Rule& rule) const;

private:
    void word(Finding& finding, const image::Texts& message, const image::Texts& advice, const image::Texts& rewrite) const;
    [[nodiscard]] Severity severity(const Fault& fault) const;
    [[nodiscard]] Severity missing_severity(std::size_t element) const;

    const Findings& m_findings;
    const RuleSet& m_rules;
    Sieve& m_sieve;
    std::size_t m_letter_language, m_ui;
};

}  // namespace amends
