// Works out who acts, and what kind of thing is said, from the lists that the rule set names for each fact.
#include "reading/reading.h"

#include <algorithm>

namespace amends {
namespace {

using image::Fact;

// A sentence with two numbers, dates, names or things of the case fits this case alone (frames: "specificity").
constexpr std::ptrdiff_t specific_from = 2;

}  // namespace

void Reading::begin(const Letter& letter, const Marks& marks)
{
    m_letter = &letter;
    m_marks = &marks;
    m_actors.clear();
    m_knows_case_facts = false;
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
    if (m_actors.empty())
        read_actors();
    return m_actors[clause];
}

void Reading::read_actors()
{
    for (auto& clauses : m_acting)
        clauses.clear();
    for (std::uint32_t clause = 0; clause < m_letter->clauses.size(); ++clause) {
        m_actors.push_back(read_actor(clause));
        m_acting[static_cast<std::size_t>(m_actors.back())].push_back(clause);
    }
}

Actor Reading::read_actor(std::uint32_t number) const
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
    if (is_first or begins_anew(clause.span))
        return Actor::unknown;
    return m_actors[number - 1];
}

// A word that begins anew stands first, or within the first four characters: 这是因为.
bool Reading::begins_anew(UnitSpan clause) const
{
    const std::uint32_t words = list(image::actor_reset_list);
    if (words == image::none)
        return false;
    for (std::uint32_t mark = m_marks->first_from(clause.start); mark != image::none; mark = m_marks->next_from(mark)) {
        if (m_marks->is_of(mark, words))
            return true;
    }
    return m_marks->any(words, {clause.start, std::min(clause.end, clause.start + 4)});
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
    if (m_letter->clauses.empty() or span.empty())
        return false;
    if (m_actors.empty())
        read_actors();
    const auto& clauses = m_acting[static_cast<std::size_t>(wanted)];
    const auto found = std::lower_bound(clauses.begin(), clauses.end(), m_letter->clause_at(span.start));
    return found != clauses.end() and m_letter->clauses[*found].span.start < span.end;
}

std::ptrdiff_t Reading::facts_of_the_case(UnitSpan span)
{
    if (not m_knows_case_facts)
        find_facts_of_the_case();
    return std::lower_bound(m_case_facts.begin(), m_case_facts.end(), span.end) - std::lower_bound(m_case_facts.begin(), m_case_facts.end(), span.start);
}

void Reading::find_facts_of_the_case()
{
    m_case_facts.clear();
    m_knows_case_facts = true;
    std::uint32_t counted_until = 0;
    for (std::uint32_t at = 0; at < m_letter->folded.units.size(); ++at) {
        for (std::uint32_t mark = m_marks->first_from(at); mark != image::none and at >= counted_until; mark = m_marks->next_from(mark)) {
            if (not is_fact_of_the_case(mark))
                continue;
            m_case_facts.push_back(at);
            counted_until = m_marks->all()[mark].span.end;
        }
    }
}

// A built-in value, or a noun that the rules list as one of a case.
bool Reading::is_fact_of_the_case(std::uint32_t mark) const
{
    const Mark& found = m_marks->all()[mark];
    const auto is_value = [](const image::Membership& m) { return m.list < image::value_names.size(); };
    if (found.word == image::none and std::any_of(found.lists, found.lists + found.list_count, is_value))
        return true;
    const std::uint32_t nouns = list(image::case_word_list);
    return nouns != image::none and m_marks->is_of(mark, nouns);
}

}  // namespace amends
