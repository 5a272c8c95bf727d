// The facts of clauses and sentences, worked out once for all rules from the marks that stand in them.
#pragma once

#include "reading/sentence_reading.h"
#include "rule/rule_set.h"

namespace amends {

/// Works out the facts of sentences by the lists that the rule set, which must outlive it, names for each fact.
class Facts {
public:
    explicit Facts(const RuleSet& rules) : m_rules(rules) {}

    /// Fills in actors and facts of the case from the marks and clauses of a sentence.
    void read(const SentenceText& text, SentenceReading& sentence) const;

    /// Whether a fact of words (promised, done, story, negated, reported, hypothetical, asked of the reader) stands in `span`,
    /// whether somebody acts in a clause of it, or whether it is specific.
    [[nodiscard]] bool hold(image::Fact fact, const SentenceReading& sentence, UnitSpan span) const;

private:
    /// A clause in its sentence.
    struct Place {
        const SentenceText& text;
        const Marks& marks;
        UnitSpan clause;
    };
    [[nodiscard]] Actor actor_in(const Place& place, Actor before) const;
    [[nodiscard]] bool begins_anew(const Place& place) const;
    [[nodiscard]] Actor actor_of_mark(const Marks& marks, std::uint32_t mark) const;
    [[nodiscard]] bool is_object(const Place& place, std::uint32_t at) const;
    void find_facts_of_the_case(SentenceReading& sentence, std::uint32_t size) const;
    void keep_values(SentenceReading& sentence) const;
    [[nodiscard]] bool is_fact_of_the_case(const Marks& marks, std::uint32_t mark) const;
    [[nodiscard]] std::uint32_t list(std::size_t fact) const { return m_rules.header().fact_lists[fact]; }

    const RuleSet& m_rules;
};

/// A sentence with two numbers, dates, names or things of the case fits this case alone (frames: "specificity").
inline constexpr std::ptrdiff_t specific_from = 2;

/// How many facts of the case start in `span`.
[[nodiscard]] std::ptrdiff_t facts_of_the_case(const SentenceReading& sentence, UnitSpan span);

}  // namespace amends
