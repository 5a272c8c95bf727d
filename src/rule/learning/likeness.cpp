// Looks up the runs of a sentence and sums what they speak for.
#include "rule/learning/likeness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "rule/learning/stretch.h"
#include "text/classes.h"

namespace amends {
namespace {

bool is_of_words(char16_t unit)
{
    const UnitClass kind = unit_class(unit);
    return kind == UnitClass::han or kind == UnitClass::letter or kind == UnitClass::digit;
}

bool holds_han(std::u16string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char16_t unit) { return unit_class(unit) == UnitClass::han; });
}

UnitSpan trimmed(UnitSpan span, std::u16string_view units)
{
    while (span.start < span.end and not is_of_words(units[span.start]))
        ++span.start;
    while (span.start < span.end and not is_of_words(units[span.end - 1]))
        --span.end;
    return span;
}

// The clause in which a run lies whole; the number of clauses where it lies in none.
std::size_t clause_of(UnitSpan run, std::span<const UnitSpan> clauses)
{
    const auto after = std::upper_bound(clauses.begin(), clauses.end(), run.start, [](std::uint32_t at, UnitSpan clause) { return at < clause.start; });
    const bool is_inside = after != clauses.begin() and run.end <= (after - 1)->end;
    return is_inside ? static_cast<std::size_t>(after - 1 - clauses.begin()) : clauses.size();
}

/// How much the clause that leans furthest has to say against the whole sentence. Of values from 0 to .6, those about .4 read unseen letters best.
constexpr float say_of_a_clause = 0.4f;

/// Faults have much in common that is rare in the lessons of each, so what a sentence has of all of them is heard beside its own: how much that has to
/// say, and how far an ordinary sentence leans to them on the whole. Of values from 0 to 1.1, those about .6 read unseen letters best.
constexpr float say_of_all_faults = 0.6f, usual_leaning = -4.5f;

/// In units: from where on a part is no longer read at a glance, and below which words torn out of their clause say nothing.
constexpr std::size_t long_part = 75, short_part = 18;

void hear_all_faults(image::Leanings& leanings)
{
    const auto first = leanings.begin() + first_category_trait, end = leanings.begin() + other_trait;
    const float mean = std::accumulate(first, end, 0.0f) / static_cast<float>(end - first);
    std::for_each(first, end, [&](float& leaning) { leaning += say_of_all_faults * (mean - usual_leaning); });
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
    for (std::uint32_t run = 0; run < m_runs.size(); ++run)
        look_up(run);
    for (const Known known : m_known)
        __builtin_prefetch(&m_weights[feature_of(known)]);
}

void Likeness::look_up(std::uint32_t run)
{
    const Feature feature = m_runs[run].feature;
    const std::uint32_t last = m_starts[(feature >> 16) + 1];
    for (std::uint32_t number = m_starts[feature >> 16]; number < last; ++number) {
        if (m_features[number] == feature)
            m_known.push_back(Known{number} << 32 | run);
    }
}

// A run counts once in the sentence, and once in each clause.
void Likeness::add_up(std::span<const UnitSpan> clauses)
{
    const auto add = [](const image::Leanings& says, float square, Sum& sum) {
        sum.square += square;
        for (std::size_t trait = 0; trait < says.size(); ++trait)
            sum.leanings[trait] += says[trait];
    };
    m_whole = {};
    m_sums.assign(clauses.size() + 1, {});
    std::size_t last = m_weights.size(), last_clause = 0;
    for (const Known known : m_known) {
        const image::Weights& weights = m_weights[feature_of(known)];
        image::Leanings says;
        for (std::size_t trait = 0; trait < says.size(); ++trait)
            says[trait] = weights.scale * static_cast<float>(weights.steps[trait]);
        const std::size_t clause = clause_of(span_of(known), clauses);
        const bool is_again = feature_of(known) == last;
        if (not is_again)
            add(says, weights.square, m_whole);
        if (not is_again or clause != last_clause)
            add(says, weights.square, m_sums[clause]);
        last = feature_of(known);
        last_clause = clause;
    }
}

image::Leanings Likeness::leanings_of(const Sum& sum) const
{
    const float length = std::sqrt(m_silence + sum.square);
    image::Leanings leanings = m_bias;
    for (std::size_t trait = 0; trait < leanings.size(); ++trait)
        leanings[trait] += sum.leanings[trait] / length;
    return leanings;
}

image::Leanings Likeness::weigh(std::u16string_view units, std::span<const UnitSpan> clauses)
{
    m_known.clear();
    if (not has_learned())
        return {};
    runs_of(units, m_runs);
    look_up_runs();
    // What is added up comes in one order, so that a sentence always weighs the same.
    std::sort(m_known.begin(), m_known.end());
    add_up(clauses);
    image::Leanings leanings = leanings_of(m_whole);
    if (clauses.size() > 1)
        hear_clauses(clauses.size(), leanings);
    hear_all_faults(leanings);
    return leanings;
}

void Likeness::hear_clauses(std::size_t clauses, image::Leanings& leanings) const
{
    image::Leanings furthest = leanings_of(m_sums.front());
    for (std::size_t clause = 1; clause < clauses; ++clause) {
        const image::Leanings other = leanings_of(m_sums[clause]);
        for (std::size_t trait = 0; trait < other.size(); ++trait)
            furthest[trait] = std::max(furthest[trait], other[trait]);
    }
    // What kind of letter it is, whole sentences tell.
    for (Trait trait = 0; trait < other_trait; ++trait)
        leanings[trait] += say_of_a_clause * (furthest[trait] - leanings[trait]);
}

UnitSpan Likeness::telling_part(Trait trait, std::u16string_view units, std::span<const UnitSpan> clauses) const
{
    const UnitSpan all{0, static_cast<std::uint32_t>(units.size())};
    return trimmed(densest_part(trait, units, clauses.size() < 2 ? all : most_telling_clauses(trait, clauses)), units);
}

UnitSpan Likeness::most_telling_clauses(Trait trait, std::span<const UnitSpan> clauses) const
{
    const auto told = [&](std::size_t clause) { return m_sums[clause].leanings[trait]; };
    std::size_t most = 0;
    for (std::size_t clause = 1; clause < clauses.size(); ++clause)
        most = told(clause) > told(most) ? clause : most;
    std::size_t first = most, last = most;
    while (first > 0 and told(first - 1) * 2 >= told(most))
        --first;
    while (last + 1 < clauses.size() and told(last + 1) * 2 >= told(most))
        ++last;
    return {clauses[first].start, clauses[last].end};
}

float Likeness::say_of(Known known, Trait trait) const
{
    const image::Weights& weights = m_weights[feature_of(known)];
    return weights.scale * static_cast<float>(weights.steps[trait]);
}

// The stretch whose words speak furthest above the average of the part; of a short part, the whole. Han text has short clauses and no spaces to cut at.
UnitSpan Likeness::densest_part(Trait trait, std::u16string_view units, UnitSpan within) const
{
    const std::u16string_view text = units.substr(within.start, within.size());
    if (text.size() <= long_part or holds_han(text))
        return within;
    std::vector<float> spoken(within.size(), 0);
    for (const Known known : m_known) {
        const UnitSpan run = span_of(known);
        if (run.start < within.start or run.end > within.end)
            continue;
        // Each run shares out what it says among its units.
        const float share = say_of(known, trait) / static_cast<float>(run.size());
        std::for_each_n(spoken.begin() + (run.start - within.start), run.size(), [share](float& unit) { unit += share; });
    }
    const UnitSpan most = densest_stretch(spoken);
    const UnitSpan part{within.start + most.start, within.start + most.end};
    return part.size() < short_part ? within : part;
}

}  // namespace amends
