// Chooses texts by language and severities by what else the letter holds.
#include "judgement/wording.h"

#include "judgement/fingerprint.h"

namespace amends {
namespace {

// Texts of a page stand in the order en, zh-Hant, zh-Hans; a letter in several languages is spoken of in English.
std::size_t text_index(Language language)
{
    switch (language) {
    case Language::zh_hant: return 1;
    case Language::zh_hans: return 2;
    default: return 0;
    }
}

}  // namespace

Wording::Wording(const Findings& findings, Sieve& sieve, Language letter_language, Language ui)
    : m_findings(findings), m_rules(findings.rules), m_sieve(sieve), m_letter_language(text_index(letter_language)), m_ui(text_index(ui))
{
}

Finding Wording::fault(const Fault& fault, int points, int gain) const
{
    const image::Rule& rule = m_findings.rule(fault);
    Finding finding{m_rules.text(rule.id), rule.category, severity(fault), {}, {}, {}, points, gain, std::nullopt};
    word(finding, rule.message, rule.advice, rule.rewrite);
    if (fault.part) {
        finding.span = m_findings.letter.original(*fault.part);
        finding.sentence = key_of_sentence(m_findings.letter, fault.sentence);
    }
    return finding;
}

Finding Wording::missing(std::size_t element, int gain) const
{
    const image::ElementPage& page = m_rules.header().elements[element];
    Finding finding{m_rules.text(m_rules.pages()[page.page].id), Category::missing, missing_severity(element), {}, {}, {}, 0, gain, std::nullopt};
    word(finding, page.message, page.advice, page.rewrite);
    return finding;
}

Finding Wording::comment(const CommentFault& fault, const image::Rule& rule) const
{
    const Source& source = *m_findings.letter.source;
    Finding finding{m_rules.text(rule.id), rule.category, rule.severity, {}, {}, {}, 0, 0, source.offsets.original(fault.span)};
    word(finding, rule.message, rule.advice, {});
    finding.rewrite = fault.meant;
    finding.sentence = key_of_text(std::string_view(source.text).substr(fault.span.start, fault.span.size())) | 1;
    return finding;
}

void Wording::word(Finding& finding, const image::Texts& message, const image::Texts& advice, const image::Texts& rewrite) const
{
    finding.message = m_rules.text(message[m_ui]);
    finding.advice = m_rules.text(advice[m_ui]);
    finding.rewrite = m_rules.text(rewrite[m_letter_language]);
}

Severity Wording::severity(const Fault& fault) const
{
    const image::Rule& rule = m_findings.rule(fault);
    if (rule.is_on_trial != 0)
        return Severity::suggestion;
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

// What every letter needs, what its scenario asks for, and in a grave matter everything, is a warning where it is missing.
Severity Wording::missing_severity(std::size_t number) const
{
    const auto element = static_cast<Element>(number);
    const image::Rule* scenario = m_findings.scenario_page();
    const bool is_must = scenario != nullptr and (scenario->must >> number & 1) != 0;
    return is_must or is_needed_by_all(element) or m_findings.stakes == Stakes::grave ? Severity::warning : Severity::suggestion;
}

}  // namespace amends
