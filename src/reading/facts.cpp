// Works out who acts, and what kind of thing is said, from the lists that the rule set names for each fact.
#include "reading/facts.h"

#include <algorithm>
#include <utility>

namespace amends {

using image::Fact;

namespace {

constexpr std::pair<Fact, Actor> acting[] = {{Fact::ours, Actor::ours}, {Fact::readers, Actor::readers},
                                             {Fact::theirs, Actor::theirs}, {Fact::nobodys, Actor::nobodys}};

bool acts(Actor actor, const SentenceReading& sentence, UnitSpan span)
{
    const auto& clauses = sentence.acting[static_cast<std::size_t>(actor)];
    const auto found = std::upper_bound(clauses.begin(), clauses.end(), span.start, [](std::uint32_t start, UnitSpan clause) { return start < clause.end; });
    return found != clauses.end() and found->start < span.end;
}

}  // namespace

std::ptrdiff_t facts_of_the_case(const SentenceReading& sentence, UnitSpan span)
{
    const auto& starts = sentence.case_facts;
    return std::lower_bound(starts.begin(), starts.end(), span.end) - std::lower_bound(starts.begin(), starts.end(), span.start);
}

bool Facts::hold(Fact fact, const SentenceReading& sentence, UnitSpan span) const
{
    if (fact == Fact::specific)
        return facts_of_the_case(sentence, span) >= specific_from;
    for (const auto& [asked, actor] : acting) {
        if (asked == fact)
            return acts(actor, sentence, span);
    }
    const std::uint32_t words = list(static_cast<std::size_t>(fact));
    return words != image::none and sentence.found.marks.any(words, span);
}

void Facts::read(const SentenceText& text, SentenceReading& sentence) const
{
    for (auto& clauses : sentence.acting)
        clauses.clear();
    Actor actor = Actor::unknown;
    for (const Clause& clause : text.clauses) {
        const Place place{text, sentence.found.marks, text.own(clause.span)};
        actor = actor_in(place, actor);
        sentence.acting[static_cast<std::size_t>(actor)].push_back(place.clause);
    }
    find_facts_of_the_case(sentence, static_cast<std::uint32_t>(text.units.size()));
    keep_values(sentence);
}

// The first person in a clause that is no object, else whoever acts in the clause before it, since Chinese drops a subject that goes on.
Actor Facts::actor_in(const Place& place, Actor before) const
{
    for (std::uint32_t at = place.clause.start; at < place.clause.end; ++at) {
        for (std::uint32_t mark = place.marks.first_from(at); mark != image::none; mark = place.marks.next_from(mark)) {
            const Actor found = actor_of_mark(place.marks, mark);
            if (found != Actor::unknown and not is_object(place, at))
                return found;
        }
    }
    return begins_anew(place) ? Actor::unknown : before;
}

// A word that begins anew stands first, or within the first four characters: 这是因为.
bool Facts::begins_anew(const Place& place) const
{
    const std::uint32_t words = list(image::actor_reset_list);
    if (words == image::none)
        return false;
    const std::uint32_t start = place.clause.start;
    for (std::uint32_t mark = place.marks.first_from(start); mark != image::none; mark = place.marks.next_from(mark)) {
        if (place.marks.is_of(mark, words))
            return true;
    }
    return place.marks.any(words, {start, std::min(place.clause.end, start + 4)});
}

Actor Facts::actor_of_mark(const Marks& marks, std::uint32_t mark) const
{
    for (const auto& [fact, actor] : acting) {
        const std::uint32_t words = list(static_cast<std::size_t>(fact));
        if (words != image::none and marks.is_of(mark, words))
            return actor;
    }
    return Actor::unknown;
}

// 给您, 向我们, "by you": a person right behind an object marker does not act.
bool Facts::is_object(const Place& place, std::uint32_t at) const
{
    const std::uint32_t markers = list(image::object_marker_list);
    if (markers == image::none)
        return false;
    while (at > place.clause.start and place.text.units[at - 1] == u' ')
        --at;
    for (std::uint32_t mark = place.marks.first_until(at); mark != image::none; mark = place.marks.next_until(mark)) {
        if (place.marks.is_of(mark, markers))
            return true;
    }
    return false;
}

void Facts::find_facts_of_the_case(SentenceReading& sentence, std::uint32_t size) const
{
    const Marks& marks = sentence.found.marks;
    sentence.case_facts.clear();
    std::uint32_t counted_until = 0;
    for (std::uint32_t at = 0; at < size; ++at) {
        for (std::uint32_t mark = marks.first_from(at); mark != image::none and at >= counted_until; mark = marks.next_from(mark)) {
            if (not is_fact_of_the_case(marks, mark))
                continue;
            sentence.case_facts.push_back(at);
            counted_until = marks.all()[mark].span.end;
        }
    }
}

void Facts::keep_values(SentenceReading& sentence) const
{
    sentence.values.clear();
    if (sentence.case_facts.empty())  // a value is one
        return;
    for (const Mark& mark : sentence.found.marks.all()) {
        const auto lists = m_rules.table(mark.bearing->lists);
        if (mark.word != image::none or lists.empty())
            continue;
        const auto kind = static_cast<ValueKind>(lists.front().list);
        if (kind == ValueKind::date or kind == ValueKind::amount)
            sentence.values.push_back({kind, mark.span});
    }
}

// A built-in value, or a noun that the rules list as one of a case.
bool Facts::is_fact_of_the_case(const Marks& marks, std::uint32_t mark) const
{
    const Mark& found = marks.all()[mark];
    const auto lists = m_rules.table(found.bearing->lists);
    if (found.word == image::none and not lists.empty() and lists.front().list < image::value_names.size())
        return true;
    const std::uint32_t nouns = list(image::case_word_list);
    return nouns != image::none and marks.is_of(mark, nouns);
}

}  // namespace amends
