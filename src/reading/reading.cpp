// Works out who acts, and what kind of thing is said, from the lists that the rule set names for each fact.
#include "reading/reading.h"

#include <algorithm>

namespace amends {
namespace {

using image::Fact;

// A sentence with two numbers, dates, names or things of the case fits this case alone (frames: "specificity").
constexpr int specific_from = 2;

}  // namespace

void Reading::begin(const Letter& letter, const Marks& marks)
{
    m_letter = &letter;
    m_marks = &marks;
    m_actors.assign(letter.clauses.size(), -1);
}

bool Reading::holds(Fact fact, UnitSpan span)
{
    switch (fact) {
    case Fact::ours: return acts(Actor::ours, span);
    case Fact::readers: return acts(Actor::readers, span);
    case Fact::theirs: return acts(Actor::theirs, span);
    case Fact::nobodys: return acts(Actor::nobodys, span);
    case Fact::specific: return facts_of_the_case(span) >= specific_from;
    default: break;
    }
    const std::uint32_t words = list(static_cast<std::size_t>(fact));
    return words != image::none and m_marks->any(words, span);
}

Actor Reading::actor(std::uint32_t clause)
{
    if (m_actors[clause] < 0)
        m_actors[clause] = static_cast<std::int8_t>(read_actor(clause));
    return static_cast<Actor>(m_actors[clause]);
}

Actor Reading::read_actor(std::uint32_t number)
{
    const Clause& clause = m_letter->clauses[number];
    for (std::uint32_t at = clause.span.start; at < clause.span.end; ++at) {
        for (std::uint32_t mark = m_marks->first_from(at); mark != image::none; mark = m_marks->next_from(mark)) {
            const Actor found = actor_of_mark(mark);
            if (found != Actor::unknown and not is_object(clause.span, at))
                return found;
        }
    }
    const bool is_first = number == m_letter->sentences[clause.sentence].first_clause;
    const std::uint32_t reset = list(image::actor_reset_list);
    const UnitSpan opening{clause.span.start, std::min(clause.span.end, clause.span.start + 4)};
    if (is_first or (reset != image::none and m_marks->any(reset, opening)))
        return Actor::unknown;
    return actor(number - 1);
}

Actor Reading::actor_of_mark(std::uint32_t mark) const
{
    constexpr std::pair<Fact, Actor> lists[] = {{Fact::ours, Actor::ours}, {Fact::readers, Actor::readers},
                                                {Fact::theirs, Actor::theirs}, {Fact::nobodys, Actor::nobodys}};
    for (const auto& [fact, actor] : lists) {
        const std::uint32_t words = list(static_cast<std::size_t>(fact));
        if (words != image::none and m_marks->is_of(mark, words))
            return actor;
    }
    return Actor::unknown;
}

// 给您, 向我们, "by you": a person right behind an object marker does not act.
bool Reading::is_object(UnitSpan clause, std::uint32_t at) const
{
    const std::uint32_t markers = list(image::object_marker_list);
    if (markers == image::none)
        return false;
    const auto& units = m_letter->folded.units;
    while (at > clause.start and units[at - 1] == u' ')
        --at;
    for (std::uint32_t mark = m_marks->first_until(at); mark != image::none; mark = m_marks->next_until(mark)) {
        if (m_marks->is_of(mark, markers))
            return true;
    }
    return false;
}

bool Reading::acts(Actor wanted, UnitSpan span)
{
    for (std::uint32_t clause = m_letter->clause_at(span.start); clause < m_letter->clauses.size(); ++clause) {
        if (m_letter->clauses[clause].span.start >= span.end)
            break;
        if (actor(clause) == wanted)
            return true;
    }
    return false;
}

// Built-in values that do not overlap, and nouns of the case.
int Reading::facts_of_the_case(UnitSpan span) const
{
    const std::uint32_t nouns = list(image::case_word_list);
    int facts = 0;
    std::uint32_t counted_until = span.start;
    for (std::uint32_t at = span.start; at < span.end; ++at) {
        for (std::uint32_t mark = m_marks->first_from(at); mark != image::none; mark = m_marks->next_from(mark)) {
            const Mark& found = m_marks->all()[mark];
            const bool is_value = found.word == image::none
                                  and std::any_of(found.lists, found.lists + found.list_count, [](const image::Membership& m) { return m.list < image::value_names.size(); });
            if (at >= counted_until and (is_value or (nouns != image::none and m_marks->is_of(mark, nouns)))) {
                ++facts;
                counted_until = found.span.end;
                break;
            }
        }
    }
    return facts;
}

}  // namespace amends
