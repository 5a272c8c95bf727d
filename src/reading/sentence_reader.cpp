// Matches a sentence, works out its facts, and lets go of the matches that it refutes itself: conditions about words in the sentence
// need no more than the sentence.
#include "reading/sentence_reader.h"

#include <algorithm>

#include "reading/scope.h"

namespace amends {
void SentenceReader::read(const SentenceText& text, SentenceReading& into)
{
    m_matcher.match(text, into.found);
    m_facts.read(text, into);
    std::erase_if(into.found.matches, [&](const Match& match) { return not stands(match, text, into); });
}

void SentenceReader::pass_over(const SentenceText& text, SentenceReading& into) const
{
    into.found.marks.reset(text.units.size(), m_rules);
    into.found.matches.clear();
    m_facts.read(text, into);
}

bool SentenceReader::stands(const Match& match, const SentenceText& text, const SentenceReading& reading) const
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    if (image::is_of_whole_letter(rule.kind))
        return true;
    const auto refutes = [&](const image::Condition& condition, bool wanted) {
        return condition.is_of_sentence != 0 and holds(condition, match, text, reading) != wanted;
    };
    const auto when = m_rules.table(rule.when);
    const auto except = m_rules.table(rule.except);
    return std::none_of(when.begin(), when.end(), [&](const image::Condition& c) { return refutes(c, true); })
           and std::none_of(except.begin(), except.end(), [&](const image::Condition& c) { return refutes(c, false); });
}

bool SentenceReader::holds(const image::Condition& condition, const Match& match, const SentenceText& text, const SentenceReading& reading) const
{
    const auto moved = [&](UnitSpan span) { return UnitSpan{span.start + text.start, span.end + text.start}; };
    const UnitSpan sentence{text.start, text.start + static_cast<std::uint32_t>(text.units.size())};
    const UnitSpan place = text.own(part_of_sentence(condition.scope, moved(match.whole), moved(match.part), sentence, text.clauses));
    if (place.empty())
        return false;
    const auto any = m_rules.table(condition.any);
    const Marks& marks = reading.found.marks;
    return std::any_of(any.begin(), any.end(), [&](const image::Term& term) {
        return term.kind == image::Term::Kind::list ? marks.any(term.arg, place)
                                                    : m_facts.hold(static_cast<image::Fact>(term.arg), reading, place);
    });
}

}  // namespace amends
