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

// The clause in which a run lies whole; the number of clauses where it lies in none.
std::uint32_t clause_of(UnitSpan run, std::span<const UnitSpan> clauses)
{
    const auto after = std::upper_bound(clauses.begin(), clauses.end(), run.start, [](std::uint32_t at, UnitSpan clause) { return at < clause.start; });
    const bool is_inside = after != clauses.begin() and run.end <= (after - 1)->end;
    return static_cast<std::uint32_t>(is_inside ? after - 1 - clauses.begin() : static_cast<std::ptrdiff_t>(clauses.size()));
}

void add(const image::Weights& weights, image::Leanings& leanings, float& square)
{
    square += weights.square;
    for (std::size_t trait = 0; trait < leanings.size(); ++trait)
        leanings[trait] += weights.scale * static_cast<float>(weights.steps[trait]);
}

/// The width of a text in letters; a Han character says about as much as three.
std::size_t breadth(std::u16string_view text)
{
    return text.size() + 2 * static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char16_t unit) { return unit_class(unit) == UnitClass::han; }));
}

/// The breadth from which a part is no longer read at a glance.
constexpr std::size_t long_part = 75;
/// The breadth below which words torn out of their clause say nothing.
constexpr std::size_t short_part = 18;

// The stretch with the greatest sum of what its values exceed `average` by (Kadane's method).
UnitSpan greatest_stretch(std::span<const float> values, float average)
{
    UnitSpan best;
    float most = 0, sum = 0;
    std::uint32_t start = 0;
    for (std::uint32_t at = 0; at < values.size(); ++at) {
        if (sum <= 0) {
            sum = 0;
            start = at;
        }
        sum += values[at] - average;
        if (sum > most) {
            most = sum;
            best = {start, at + 1};
        }
    }
    return best.empty() ? UnitSpan{0, static_cast<std::uint32_t>(values.size())} : best;
}

/// How much the clause that leans furthest has to say against the whole sentence. Of values from 0 to .6, those about .4 read unseen letters best.
constexpr float say_of_a_clause = 0.4f;

}  // namespace

Likeness::Likeness(const RuleSet& rules)
    : m_starts(rules.table(rules.header().likeness.starts)), m_features(rules.table(rules.header().likeness.features)),
      m_weights(rules.table(rules.header().likeness.weights)), m_bias(rules.header().likeness.bias),
      m_silence(rules.header().likeness.silence)
{
}

const image::Weights* Likeness::weights_of(Feature feature) const
{
    const auto first = m_features.begin() + m_starts[feature >> 16], last = m_features.begin() + m_starts[(feature >> 16) + 1];
    const auto found = std::find(first, last, feature);
    return found == last ? nullptr : &m_weights[static_cast<std::size_t>(found - m_features.begin())];
}

void Likeness::find_known(std::u16string_view units, std::span<const UnitSpan> clauses)
{
    m_known.clear();
    runs_of(units, m_runs);
    for (const WordRun& run : m_runs) {
        if (const image::Weights* const weights = weights_of(run.feature))
            m_known.push_back({run.span, weights, clause_of(run.span, clauses)});
    }
    // What is added up comes in one order, so that a sentence always weighs the same.
    std::sort(m_known.begin(), m_known.end(), [](const Known& a, const Known& b) { return std::pair{a.weights, a.span.start} < std::pair{b.weights, b.span.start}; });
}

// A run counts once in the sentence, and once in each clause.
void Likeness::add_up(std::size_t clauses)
{
    m_whole = {};
    m_sums.assign(clauses + 1, {});
    const Known* last = nullptr;
    for (const Known& known : m_known) {
        const bool is_again = last != nullptr and last->weights == known.weights;
        const bool is_again_here = is_again and last->clause == known.clause;
        last = &known;
        if (not is_again)
            add(*known.weights, m_whole.leanings, m_whole.square);
        if (not is_again_here)
            add(*known.weights, m_sums[known.clause].leanings, m_sums[known.clause].square);
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
    if (not has_learned())
        return {};
    find_known(units, clauses);
    add_up(clauses.size());
    image::Leanings leanings = leanings_of(m_whole);
    if (clauses.size() < 2)
        return leanings;
    image::Leanings furthest = leanings_of(m_sums.front());
    for (std::size_t clause = 1; clause < clauses.size(); ++clause) {
        const image::Leanings other = leanings_of(m_sums[clause]);
        std::transform(furthest.begin(), furthest.end(), other.begin(), furthest.begin(), [](float a, float b) { return std::max(a, b); });
    }
    // What kind of letter it is, whole sentences tell.
    for (Trait trait = 0; trait < other_trait; ++trait)
        leanings[trait] += say_of_a_clause * (furthest[trait] - leanings[trait]);
    return leanings;
}

UnitSpan Likeness::telling_part(Trait trait, std::u16string_view units, std::span<const UnitSpan> clauses) const
{
    UnitSpan part{0, static_cast<std::uint32_t>(units.size())};
    if (clauses.size() > 1) {
        const auto told = [&](std::size_t clause) { return m_sums[clause].leanings[trait]; };
        std::size_t most = 0;
        for (std::size_t clause = 1; clause < clauses.size(); ++clause)
            most = told(clause) > told(most) ? clause : most;
        std::size_t first = most, last = most;
        while (first > 0 and told(first - 1) * 2 >= told(most))
            --first;
        while (last + 1 < clauses.size() and told(last + 1) * 2 >= told(most))
            ++last;
        part = {clauses[first].start, clauses[last].end};
    }
    return trimmed(densest_part(trait, units, part), units);
}

// The stretch whose words speak furthest above the average of the part; of a short part, the whole.
UnitSpan Likeness::densest_part(Trait trait, std::u16string_view units, UnitSpan within) const
{
    if (breadth(units.substr(within.start, within.size())) <= long_part)
        return within;
    // Each run shares out what it speaks among its units.
    std::vector<float> spoken(within.size(), 0);
    float all = 0;
    for (const Known& known : m_known) {
        if (known.span.start < within.start or known.span.end > within.end)
            continue;
        const float speaks = known.weights->scale * static_cast<float>(known.weights->steps[trait]);
        std::for_each_n(spoken.begin() + (known.span.start - within.start), known.span.size(), [&](float& unit) { unit += speaks / static_cast<float>(known.span.size()); });
        all += speaks;
    }
    const UnitSpan most = greatest_stretch(spoken, all / static_cast<float>(within.size()));
    const UnitSpan part{within.start + most.start, within.start + most.end};
    return breadth(units.substr(part.start, part.size())) < short_part ? within : part;
}

}  // namespace amends
