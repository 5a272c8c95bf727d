// Where in the sentence that is being matched the words of each list begin and end, so that a place where none does is passed at a glance.
#pragma once

#include <cstdint>
#include <vector>

#include "matching/marks.h"
#include "rule/rule_set.h"

namespace amends {

/// The places of marks by the numbers of their lists as needs. Units that lie 64 apart share a bit, so in a longer sentence it may say yes
/// where no is right, never no where yes is. Keeps its storage from sentence to sentence.
class Whereabouts {
public:
    /// `rules` must outlive it.
    explicit Whereabouts(const RuleSet& rules) : m_rules(rules), m_places(rules.header().needs) {}

    /// Notes where a mark stands.
    void note(const Mark& mark)
    {
        for (const std::uint32_t need : m_rules.table(mark.bearing->needs)) {
            m_places[need].starts |= bit(mark.span.start);
            m_places[need].ends |= bit(mark.span.end);
        }
    }
    /// Forgets all that was noted of a sentence, whose marks are `marks`.
    void forget(const std::vector<Mark>& marks)
    {
        for (const Mark& mark : marks) {
            for (const std::uint32_t need : m_rules.table(mark.bearing->needs))
                m_places[need] = {};
        }
    }

    /// Whether a mark of the list stands anywhere.
    [[nodiscard]] bool holds(std::uint32_t need) const { return m_places[need].starts != 0; }
    /// Whether a mark of the list may start (end) at a unit.
    [[nodiscard]] bool may_start(std::uint32_t need, std::uint32_t at) const { return (m_places[need].starts & bit(at)) != 0; }
    [[nodiscard]] bool may_end(std::uint32_t need, std::uint32_t at) const { return (m_places[need].ends & bit(at)) != 0; }

private:
    struct Places {
        std::uint64_t starts = 0, ends = 0;
    };
    [[nodiscard]] static std::uint64_t bit(std::uint32_t at) { return std::uint64_t{1} << (at % 64); }

    const RuleSet& m_rules;
    std::vector<Places> m_places;
};

}  // namespace amends
