// Weighs the signs of kinds and scenarios.
#include "judgement/nature.h"

#include <algorithm>
#include <array>

namespace amends {
namespace {

using image::RuleKind;

// How much each element speaks for an apology, and up to how much the faults do (one each, stock phrases one in all), against the `weight` of the pages in rules/kinds. A polite sorry
// stands in many letters of other kinds, an owned fault in none.
constexpr std::array<int, 8> element_weight = {2, 4, 1, 2, 2, 0, 1, 0};
constexpr int most_fault_weight = 3;
constexpr int least_for_apology = 2;

// Of elements only what patterns found is weighed here: what a sentence reads like has its own say.
int apology_weight(const std::vector<Evidence>& evidence, const HeldElements& elements, const std::vector<Fault>& faults, const RuleSet& rules)
{
    std::array<bool, element_weight.size()> is_found{};
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind == RuleKind::element and rule.likeness == 0)
            is_found[static_cast<std::size_t>(rule.element)] = true;
    }
    int weight = 0;
    for (std::size_t i = 0; i < elements.size(); ++i)
        weight += is_found[i] and elements[i].holding != Holding::absent ? element_weight[i] : 0;
    int telling = 0;
    bool has_stock = false;
    for (const Fault& fault : faults) {
        const Category category = rules.rules()[fault.rule].category;
        telling += category < Category::placeholder and category != Category::boilerplate and category != Category::vagueness;
        has_stock |= category == Category::boilerplate;
    }
    return weight + std::min(telling, most_fault_weight) + (has_stock ? 1 : 0);
}

// How much more the sentences of a letter read like those of other letters than like those of apologies. What one sentence can say is bounded, so that a
// single odd one does not decide. Where nothing was learned, or it has no say, nothing is said.
float leaning_to_other(const Letter& letter, const LetterReading& reading)
{
    constexpr float most_of_one = 4, start = 4;
    float leaning = 0;
    for (std::uint32_t number = 0; number < letter.sentences.size(); ++number) {
        if (counts(letter.paragraphs[letter.sentences[number].paragraph].block))
            leaning += std::clamp(reading.sentence(number).leanings[other_trait], -most_of_one, most_of_one);
    }
    return leaning == 0 ? 0 : start + leaning;
}

}  // namespace

Kind kind_of(const Letter& letter, const LetterReading& reading, const std::vector<Evidence>& evidence, const HeldElements& elements, const std::vector<Fault>& faults, const RuleSet& rules)
{
    int other = 0;
    std::uint32_t last = image::none;
    for (const Evidence& match : evidence) {  // by rule: each sign counts once
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind == RuleKind::other and match.rule != last)
            other += rule.weight;
        last = match.rule;
    }
    const int apology = apology_weight(evidence, elements, faults, rules);
    const float leaning = leaning_to_other(letter, reading);
    return apology >= least_for_apology and static_cast<float>(apology - other) > leaning ? Kind::apology : Kind::other;
}

Scenario scenario_of(const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    std::array<int, scenario_names.size()> weights{};
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind == RuleKind::scenario)
            weights[static_cast<std::size_t>(rule.scenario)] += rule.weight;
    }
    const auto heaviest = std::max_element(weights.begin(), weights.end());
    return *heaviest == 0 ? Scenario::other : static_cast<Scenario>(heaviest - weights.begin());
}

Stage stage_of(const HeldElements& elements)
{
    const auto& timeline = elements[static_cast<std::size_t>(Element::timeline)];
    const auto& remedy = elements[static_cast<std::size_t>(Element::remedy)];
    return timeline.is_holding_only and remedy.holding == Holding::absent ? Stage::first : Stage::final;
}

Stakes stakes_of(const Letter& letter, const LetterReading& reading, const RuleSet& rules)
{
    const std::uint32_t signs = rules.header().fact_lists[image::grave_list];
    return signs != image::none and not letter.sentences.empty() and reading.any(signs, reading.all()) ? Stakes::grave : Stakes::ordinary;
}

}  // namespace amends
