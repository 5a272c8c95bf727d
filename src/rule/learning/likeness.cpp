// Looks up the runs of a sentence and sums what they speak for.
#include "rule/learning/likeness.h"

#include <algorithm>
#include <cmath>

#include "text/classes.h"

namespace amends {
namespace {

bool is_of_words(char16_t unit)
{
    const UnitClass kind = unit_class(unit);
    return kind == UnitClass::han or kind == UnitClass::letter or kind == UnitClass::digit;
}

UnitSpan trimmed(UnitSpan span, std::u16string_view units)
{
    while (span.start < span.end and not is_of_words(units[span.start]))
        ++span.start;
    while (span.start < span.end and not is_of_words(units[span.end - 1]))
        --span.end;
    return span;
}

}  // namespace

Likeness::Likeness(const RuleSet& rules)
    : m_starts(rules.table(rules.header().likeness.starts)), m_features(rules.table(rules.header().likeness.features)),
      m_weights(rules.table(rules.header().likeness.weights)), m_bias(rules.header().likeness.bias),
      m_silence(rules.header().likeness.silence)
{
}

// The tables are larger than the nearer caches and runs lie all over them, so what is asked for is sent for ahead.
void Likeness::look_up_runs()
{
    for (const WordRun& run : m_runs)
        __builtin_prefetch(m_features.data() + m_starts[run.feature >> 16]);
    for (const WordRun& run : m_runs)
        look_up(run);
    for (const Known known : m_known)
        __builtin_prefetch(&m_weights[feature_of(known)]);
}

void Likeness::look_up(const WordRun& run)
{
    const std::uint32_t last = m_starts[(run.feature >> 16) + 1];
    for (std::uint32_t number = m_starts[run.feature >> 16]; number < last; ++number) {
        if (m_features[number] == run.feature)
            m_known.push_back(Known{number} << 32 | run.span.start);
    }
}

image::Leanings Likeness::weigh(std::u16string_view units)
{
    image::Leanings leanings{};
    m_known.clear();
    if (not has_learned())
        return leanings;
    runs_of(units, m_runs);
    look_up_runs();
    // A run counts once. What is added up comes in one order, so that a sentence always weighs the same.
    std::sort(m_known.begin(), m_known.end());
    m_known.erase(std::unique(m_known.begin(), m_known.end(), [](Known a, Known b) { return feature_of(a) == feature_of(b); }), m_known.end());
    float square = m_silence;
    for (const Known known : m_known) {
        const image::Weights weights = m_weights[feature_of(known)];  // a copy, which cannot share its bytes with the sum
        square += weights.square;
        for (std::size_t trait = 0; trait < leanings.size(); ++trait)
            leanings[trait] += weights.scale * static_cast<float>(weights.steps[trait]);
    }
    const float length = std::sqrt(square);
    for (std::size_t trait = 0; trait < leanings.size(); ++trait)
        leanings[trait] = m_bias[trait] + leanings[trait] / length;
    return leanings;
}

UnitSpan Likeness::telling_part(Trait trait, std::u16string_view units, std::span<const UnitSpan> clauses) const
{
    const UnitSpan all{0, static_cast<std::uint32_t>(units.size())};
    if (clauses.size() < 2)
        return trimmed(all, units);
    std::vector<float> told(clauses.size(), 0);
    for (const Known known : m_known) {
        const image::Weights& weights = m_weights[feature_of(known)];
        const auto after = std::upper_bound(clauses.begin(), clauses.end(), start_of(known), [](std::uint32_t at, UnitSpan clause) { return at < clause.start; });
        const auto clause = after == clauses.begin() ? after : after - 1;
        told[static_cast<std::size_t>(clause - clauses.begin())] += weights.scale * static_cast<float>(weights.steps[trait]);
    }
    const auto most = static_cast<std::size_t>(std::max_element(told.begin(), told.end()) - told.begin());
    std::size_t first = most, last = most;
    while (first > 0 and told[first - 1] * 2 >= told[most])
        --first;
    while (last + 1 < told.size() and told[last + 1] * 2 >= told[most])
        ++last;
    return trimmed({clauses[first].start, clauses[last].end}, units);
}

}  // namespace amends
