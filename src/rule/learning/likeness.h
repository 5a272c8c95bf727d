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

    /// How far the folded text of a sentence leans to each trait, in log odds; all 0 where there were no lessons.
    [[nodiscard]] image::Leanings weigh(std::u16string_view units);

    /// The part of the sentence last weighed that speaks most for `trait`: its most telling clause, with the neighbours that are at least half as
    /// telling. `clauses` are those of the sentence, in its units; the result is trimmed to words.
    [[nodiscard]] UnitSpan telling_part(Trait trait, std::u16string_view units, std::span<const UnitSpan> clauses) const;

private:
    /// A run that was learned of: where it begins in the sentence, below the number of its feature, so that whole numbers sort.
    using Known = std::uint64_t;
    [[nodiscard]] static std::size_t feature_of(Known known) { return known >> 32; }
    [[nodiscard]] static std::uint32_t start_of(Known known) { return static_cast<std::uint32_t>(known); }

    void look_up_runs();
    void look_up(const WordRun& run);

    std::span<const std::uint32_t> m_starts, m_features;
    std::span<const image::Weights> m_weights;
    image::Leanings m_bias{};
    float m_silence;
    std::vector<WordRun> m_runs;
    std::vector<Known> m_known;  ///< of the sentence last weighed
};

}  // namespace amends
