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
    /// A run that was learned of: its number among the runs of the sentence, below the number of its feature, so that whole numbers sort.
    using Known = std::uint64_t;
    [[nodiscard]] static std::size_t feature_of(Known known) { return known >> 32; }
    [[nodiscard]] UnitSpan span_of(Known known) const { return m_runs[static_cast<std::uint32_t>(known)].span; }
    [[nodiscard]] float say_of(Known known, Trait trait) const;

    /// What the runs of a text add up to.
    struct Sum {
        image::Leanings leanings{};
        float square = 0;
    };

    void look_up_runs();
    void look_up(std::uint32_t run);
    void add_up(std::span<const UnitSpan> clauses);
    void hear_clauses(std::size_t clauses, image::Leanings& leanings) const;
    [[nodiscard]] image::Leanings leanings_of(const Sum& sum) const;
    [[nodiscard]] UnitSpan most_telling_clauses(Trait trait, std::span<const UnitSpan> clauses) const;
    [[nodiscard]] UnitSpan densest_part(Trait trait, std::u16string_view units, UnitSpan within) const;

    std::span<const std::uint32_t> m_starts, m_features;
    std::span<const image::Weights> m_weights;
    image::Leanings m_bias{};
    float m_silence;
    std::vector<WordRun> m_runs;
    std::vector<Known> m_known;  ///< of the sentence last weighed
    Sum m_whole;                 ///< likewise
    std::vector<Sum> m_sums;     ///< likewise: of its clauses, and of the runs that lie in none
};

}  // namespace amends
