// Scans a sentence for words, then verifies the sequences that the words anchor, level by level: composed lists add marks of
// their own, which anchor further sequences; the rules come last.
#include "matching/sentence_matcher.h"

#include <algorithm>
#include <tuple>

namespace amends {

SentenceMatcher::SentenceMatcher(const RuleSet& rules)
    : m_rules(rules), m_lists(rules.table(rules.header().lists)), m_sequences(rules.table(rules.header().sequences)),
      m_patterns(rules.table(rules.header().patterns)), m_scanner(rules), m_whereabouts(rules),
      m_verifier(rules, m_whereabouts), m_triggers(rules.header().levels + 1)
{
}

void SentenceMatcher::match(const SentenceText& sentence, SentenceMatches& into)
{
    into.matches.clear();
    m_scanner.scan(sentence, into.marks);
    m_verifier.begin(sentence.units, into.marks);
    for (std::uint32_t mark = 0; mark < into.marks.all().size(); ++mark)
        take_in(into.marks, mark);
    for (auto& triggers : m_triggers) {
        run_level(triggers, into);
        triggers.clear();
    }
    m_whereabouts.forget(into.marks.all());
    into.marks.settle();
    sort(into.matches);
}

// Notes where a mark stands, and which sequences are to be verified from it.
void SentenceMatcher::take_in(const Marks& marks, std::uint32_t mark)
{
    m_whereabouts.note(marks.all()[mark]);
    for (const std::uint32_t sequence : m_rules.table(marks.all()[mark].bearing->anchored))
        m_triggers[m_sequences[sequence].level].push_back({sequence, mark});
}

// A sequence cannot match in a sentence that lacks one of its lists.
bool SentenceMatcher::may_match(const image::Sequence& sequence) const
{
    return std::all_of(sequence.needs.begin(), sequence.needs.end(),
                       [&](std::uint32_t need) { return need == image::none or m_whereabouts.holds(need); });
}

void SentenceMatcher::run_level(std::vector<Trigger>& triggers, SentenceMatches& into)
{
    for (const Trigger& trigger : triggers) {
        const image::Sequence& sequence = m_sequences[trigger.sequence];
        if (not may_match(sequence) or not into.marks.is_kept(trigger.mark, sequence.anchor))
            continue;
        const auto verified = m_verifier.verify(sequence, trigger.mark);
        if (not verified)
            continue;
        const image::Pattern& pattern = m_patterns[sequence.pattern];
        if (pattern.parts == 1)
            take(pattern, *verified, into);
        else
            m_parts.push_back({sequence.pattern, sequence.part, *verified});
    }
    join_parts(into);
}

void SentenceMatcher::take(const image::Pattern& pattern, const Verified& verified, SentenceMatches& into)
{
    if (pattern.list == image::none) {
        into.matches.push_back({pattern.rule, 0, verified.whole, verified.part});
        return;
    }
    const image::Bearing& bearing = m_lists[pattern.list].bearing;
    for (std::uint32_t mark = into.marks.first_from(verified.part.start); mark != image::none; mark = into.marks.next_from(mark)) {
        if (into.marks.all()[mark].span == verified.part and into.marks.all()[mark].bearing == &bearing)
            return;
    }
    take_in(into.marks, into.marks.add(verified.part, bearing));
}

// Sequences joined by & match where all stand in one sentence; what is reported is the bracketed part, or all of it.
void SentenceMatcher::join_parts(SentenceMatches& into)
{
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const PartMatch& a, const PartMatch& b) { return std::tie(a.pattern, a.part) < std::tie(b.pattern, b.part); });
    for (std::size_t begin = 0; begin < m_parts.size();) {
        std::size_t end = begin;
        std::uint32_t parts = 0;
        Verified joined = m_parts[begin].found;
        std::optional<UnitSpan> reported;
        for (; end < m_parts.size() and m_parts[end].pattern == m_parts[begin].pattern; ++end) {
            const PartMatch& match = m_parts[end];
            const bool is_new = end == begin or match.part != m_parts[end - 1].part;
            if (not is_new)
                continue;
            ++parts;
            joined.whole = joined.whole.hull(match.found.whole);
            if (match.found.has_brackets)
                reported = match.found.part;
        }
        joined.part = reported.value_or(joined.whole);
        const image::Pattern& pattern = m_patterns[m_parts[begin].pattern];
        if (parts == pattern.parts)
            take(pattern, joined, into);
        begin = end;
    }
    m_parts.clear();
}

void SentenceMatcher::sort(std::vector<Match>& matches)
{
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::tuple{a.rule, a.part.start, b.part.end} < std::tuple{b.rule, b.part.start, a.part.end};
    });
    const auto last = std::unique(matches.begin(), matches.end(), [](const Match& kept, const Match& next) {
        return kept.rule == next.rule and kept.part.overlaps(next.part);
    });
    matches.erase(last, matches.end());
}

}  // namespace amends
