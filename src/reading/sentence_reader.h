// From the text of a sentence to all that it says by itself.
#pragma once

#include "reading/facts.h"
#include "reading/sentence_reading.h"
#include "rule/learning/likeness.h"

namespace amends {

/// Reads sentences one after another with one rule set, which must outlive it. Keeps its storage; not for two threads at once.
class SentenceReader {
public:
    explicit SentenceReader(const RuleSet& rules) : m_rules(rules), m_matcher(rules), m_facts(rules), m_likeness(rules) {}

    void read(const SentenceText& text, SentenceReading& into);
    /// Makes `into` the reading of a sentence whose words say nothing of the letter.
    void pass_over(const SentenceText& text, SentenceReading& into) const;
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    void trace(Verifier::Trace* trace) { m_matcher.trace(trace); }
    /// Whether what was learned has a say; true until told otherwise.
    void likens(bool likens) { m_likens = likens; }

private:
    void liken(const SentenceText& text, SentenceReading& reading);
    [[nodiscard]] bool is_believed(const Match& match, const SentenceReading& reading) const;
    [[nodiscard]] bool stands(const Match& match, const SentenceText& text, const SentenceReading& reading) const;
    [[nodiscard]] bool holds(const image::Condition& condition, const Match& match, const SentenceText& text, const SentenceReading& reading) const;

    const RuleSet& m_rules;
    SentenceMatcher m_matcher;
    Facts m_facts;
    Likeness m_likeness;
    bool m_likens = true;
    std::vector<UnitSpan> m_clauses;  ///< of the sentence that is likened, in its units
};

}  // namespace amends
