// Chooses texts by language and severities by what else the letter holds.
#include "judgement/wording.h"

#include <tuple>

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

Finding Wording::check(const Check& check, const image::Rule& rule) const
{
    Finding finding{m_rules.text(rule.id), rule.category, rule.severity, {}, {}, {}, 0, 0, std::nullopt};
    word(finding, rule.message, rule.advice, rule.rewrite);
    const FilledTexts texts{filled(finding.message, check.values), filled(finding.advice, check.values), filled(finding.rewrite, check.values)};
    finding.filled = std::make_shared<const FilledTexts>(texts);
    std::tie(finding.message, finding.advice, finding.rewrite) = std::tie((*finding.filled)[0], (*finding.filled)[1], (*finding.filled)[2]);
    if (check.part) {
        finding.span = m_findings.letter.original(*check.part);
        finding.sentence = key_of_sentence(m_findings.letter, m_findings.letter.sentence_at(check.part->start));
    } else if (not check.values.empty()) {
        finding.sentence = key_of_text(check.values.front().second) | 1;
    }
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

// What every letter needs, what its scenario or channel asks for, and in a grave matter everything, is a warning where it is missing.
Severity Wording::missing_severity(std::size_t number) const
{
    const auto element = static_cast<Element>(number);
    const auto asks = [&](const image::Rule* page) { return page != nullptr and (page->must >> number & 1) != 0; };
    return asks(m_findings.scenario_page()) or asks(m_findings.channel_page()) or is_needed_by_all(element) or m_findings.stakes == Stakes::grave ? Severity::warning : Severity::suggestion;
}

}  // namespace amends
