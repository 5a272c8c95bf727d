// How much a sentence reads like those of which it was said what they are.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rule/learning/runs.h"
#include "rule/learning/traits.h"
#include "rule/rule_set.h"

namespace amends {

/// Weighs sentences one after another with what a rule set learned, which must outlive it. Keeps its storage; not for two threads at once.
class Likeness {
public:
    explicit Likeness(const RuleSet& rules);

    /// Whether the rule set had lessons at all.
    [[nodiscard]] bool has_learned() const { return not m_features.empty(); }

    /// How far the folded text of a sentence leans to each trait, in log odds; all 0 where there were no lessons. `clauses` are those of the
    /// sentence, in its units: a fault is often one clause in a sentence that is innocent otherwise, so the clause that leans furthest is heard too.
    [[nodiscard]] image::Leanings weigh(std::u16string_view units, std::span<const UnitSpan> clauses);

    /// The part of the sentence last weighed that speaks most for `trait`: its most telling clause, with the neighbours that are at least half as
    /// telling; of a long part, the words in it that speak most densely. The result is trimmed to words.
    [[nodiscard]] UnitSpan telling_part(Trait trait, std::u16string_view units, std::span<const UnitSpan> clauses) const;

private:
    /// A run that was learned of.
    struct Known {
        UnitSpan span;
        const image::Weights* weights = nullptr;
        std::uint32_t clause = 0;  ///< in which it lies; the number of clauses where it lies in none
    };

    /// What the runs of a text add up to.
    struct Sum {
        image::Leanings leanings{};
        float square = 0;
    };

    [[nodiscard]] const image::Weights* weights_of(Feature feature) const;
    void find_known(std::u16string_view units, std::span<const UnitSpan> clauses);
    void add_up(std::size_t clauses);
    [[nodiscard]] image::Leanings leanings_of(const Sum& sum) const;
    [[nodiscard]] UnitSpan densest_part(Trait trait, std::u16string_view units, UnitSpan within) const;

    std::span<const std::uint32_t> m_starts, m_features;
    std::span<const image::Weights> m_weights;
    image::Leanings m_bias{};
    float m_silence;
    std::vector<WordRun> m_runs;
    std::vector<Known> m_known;  ///< of the sentence last weighed
    Sum m_whole;                 ///< likewise
    std::vector<Sum> m_sums;     ///< likewise, of its clauses
};

}  // namespace amends
