// The facts of clauses and sentences, worked out once for all rules from the marks that stand in them.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "letter/letter.h"
#include "matching/marks.h"
#include "rule/rule_set.h"

namespace amends {

/// Who acts in a clause.
enum class Actor : std::uint8_t { unknown, ours, readers, theirs, nobodys };

/// Reads the facts of one letter after another, each only when it is asked for.
class Reading {
public:
    explicit Reading(const RuleSet& rules) : m_rules(rules) {}

    /// Begins a letter. Both must stay as they are until the next call.
    void begin(const Letter& letter, const Marks& marks);

    /// Whether a fact about words (promised, done, story, negated, reported, hypothetical, asked of the reader) stands in `span`,
    /// whether somebody acts in a clause of it, or whether it is specific.
    [[nodiscard]] bool holds(image::Fact fact, UnitSpan span);

    /// Who acts in a clause: the first person in it that is no object, else whoever acts in the clause before it in the sentence,
    /// since Chinese drops a subject that goes on.
    [[nodiscard]] Actor actor(std::uint32_t clause);

private:
    [[nodiscard]] Actor read_actor(std::uint32_t clause) const;
    [[nodiscard]] bool begins_anew(UnitSpan clause) const;
    void read_actors();
    [[nodiscard]] Actor actor_of_mark(std::uint32_t mark) const;
    [[nodiscard]] bool is_object(UnitSpan clause, std::uint32_t at) const;
    [[nodiscard]] bool acts(Actor actor, UnitSpan span);
    [[nodiscard]] std::ptrdiff_t facts_of_the_case(UnitSpan span);
    void find_facts_of_the_case();
    [[nodiscard]] bool is_fact_of_the_case(std::uint32_t mark) const;
    [[nodiscard]] std::uint32_t list(std::size_t fact) const { return m_rules.header().fact_lists[fact]; }

    const RuleSet& m_rules;
    const Letter* m_letter = nullptr;
    const Marks* m_marks = nullptr;
    std::vector<Actor> m_actors;                     ///< by clause, as far as they are read
    std::array<std::vector<std::uint32_t>, 5> m_acting;  ///< clauses by actor
    std::vector<std::uint32_t> m_case_facts;         ///< where values and nouns of the case start, none overlapping
    bool m_knows_case_facts = false;
};

}  // namespace amends
