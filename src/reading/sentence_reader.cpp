// Matches a sentence, works out its facts, and lets go of the matches that it refutes itself: conditions about words in the sentence
// need no more than the sentence.
#include "reading/sentence_reader.h"

#include <algorithm>
#include <limits>

#include "reading/scope.h"

namespace amends {
void SentenceReader::read(const SentenceText& text, SentenceReading& into)
{
    m_matcher.match(text, into.found);
    m_facts.read(text, into);
    liken(text, into);
    std::erase_if(into.found.matches, [&](const Match& match) { return not is_believed(match, into) or not stands(match, text, into); });
}

// Adds the matches of rules that speak where a sentence reads like one of theirs.
void SentenceReader::liken(const SentenceText& text, SentenceReading& reading)
{
    reading.leanings = {};
    if (not m_likens or not m_likeness.has_learned())
        return;
    m_clauses.clear();
    for (const Clause& clause : text.clauses)
        m_clauses.push_back(text.own(clause.span));
    reading.leanings = m_likeness.weigh(text.units, m_clauses);
    const std::size_t before = reading.found.matches.size();
    for (const std::uint32_t number : m_rules.table(m_rules.header().likeness_rules)) {
        const image::Rule& rule = m_rules.rules()[number];
        const Trait trait = trait_told_by(rule);
        if (reading.leanings[trait] < rule.told_from)
            continue;
        const UnitSpan part = m_likeness.telling_part(trait, text.units, m_clauses);
        if (not part.empty())
            reading.found.matches.push_back({number, 0, part, part});
    }
    if (reading.found.matches.size() > before)
        std::sort(reading.found.matches.begin(), reading.found.matches.end());
}

bool SentenceReader::is_believed(const Match& match, const SentenceReading& reading) const
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    constexpr float never = -std::numeric_limits<float>::infinity();
    return rule.told_from == never or not m_likens or not m_likeness.has_learned() or reading.leanings[trait_told_by(rule)] >= rule.told_from;
}

void SentenceReader::pass_over(const SentenceText& text, SentenceReading& into) const
{
    into.found.marks.reset(text.units.size(), m_rules);
    into.found.matches.clear();
    into.leanings = {};
    m_facts.read(text, into);
}

bool SentenceReader::stands(const Match& match, const SentenceText& text, const SentenceReading& reading) const
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    const auto when = m_rules.table(rule.when.of_sentence);
    const auto except = m_rules.table(rule.except.of_sentence);
    const auto holds_here = [&](const image::Condition& condition) { return holds(condition, match, text, reading); };
    return std::all_of(when.begin(), when.end(), holds_here) and std::none_of(except.begin(), except.end(), holds_here);
}

bool SentenceReader::holds(const image::Condition& condition, const Match& match, const SentenceText& text, const SentenceReading& reading) const
{
    const auto any = m_rules.table(condition.any);
    const Marks& marks = reading.found.marks;
    const auto may_hold = [&](const image::Term& term) { return term.kind != image::Term::Kind::list or marks.needs().holds(term.need); };
    if (std::none_of(any.begin(), any.end(), may_hold))
        return false;
    const auto moved = [&](UnitSpan span) { return UnitSpan{span.start + text.start, span.end + text.start}; };
    const UnitSpan sentence{text.start, text.start + static_cast<std::uint32_t>(text.units.size())};
    const UnitSpan place = text.own(part_of_sentence(condition.scope, moved(match.whole), moved(match.part), sentence, text.clauses));
    if (place.empty())
        return false;
    return std::any_of(any.begin(), any.end(), [&](const image::Term& term) {
        return term.kind == image::Term::Kind::list ? marks.any(term.arg, place)
                                                    : m_facts.hold(static_cast<image::Fact>(term.arg), reading, place);
    });
}

}  // namespace amends
