// Scans a letter for words, then verifies the sequences that the words anchor, level by level: composed lists add marks of
// their own, which anchor further sequences; the rules come last.
#include "matching/matcher.h"

#include <algorithm>

namespace amends {

Matcher::Matcher(const RuleSet& rules)
    : m_rules(rules), m_lists(rules.table(rules.header().lists)), m_sequences(rules.table(rules.header().sequences)),
      m_patterns(rules.table(rules.header().patterns)), m_scanner(rules), m_verifier(rules), m_triggers(rules.header().levels + 1)
{
}

void Matcher::match(const Letter& letter, Matches& into)
{
    into.matches.clear();
    into.marks.reset(letter.folded.units.size(), letter.sentences.size(), m_rules.header().needs);
    m_parts.clear();
    for (auto& triggers : m_triggers)
        triggers.clear();
    m_scanner.scan(letter, into.marks);
    m_verifier.begin(letter, into.marks);
    for (std::uint32_t mark = 0; mark < into.marks.all().size(); ++mark)
        pull_triggers(into.marks, mark);
    for (auto& triggers : m_triggers)
        run_level(letter, triggers, into);
    std::sort(into.matches.begin(), into.matches.end(), [](const Match& a, const Match& b) {
        return std::tuple{a.rule, a.part.start, b.part.end} < std::tuple{b.rule, b.part.start, a.part.end};
    });
    const auto last = std::unique(into.matches.begin(), into.matches.end(),
                                  [](const Match& kept, const Match& next) { return kept.rule == next.rule and kept.part.overlaps(next.part); });
    into.matches.erase(last, into.matches.end());
}

void Matcher::pull_triggers(const Marks& marks, std::uint32_t mark)
{
    for (const std::uint32_t sequence : m_rules.table(marks.all()[mark].anchored))
        m_triggers[m_sequences[sequence].level].push_back({sequence, mark});
}

// A sequence cannot match in a sentence that lacks one of its lists.
bool Matcher::may_match(const image::Sequence& sequence, std::uint32_t sentence, const Marks& marks)
{
    return std::all_of(sequence.needs.begin(), sequence.needs.end(),
                       [&](std::uint32_t need) { return need == image::none or marks.stands_in(sentence, need); });
}

void Matcher::run_level(const Letter& letter, std::vector<Trigger>& triggers, Matches& into)
{
    for (const Trigger& trigger : triggers) {
        const image::Sequence& sequence = m_sequences[trigger.sequence];
        const std::uint32_t sentence = into.marks.all()[trigger.mark].sentence;
        if (not may_match(sequence, sentence, into.marks) or not into.marks.is_of(trigger.mark, sequence.anchor))
            continue;
        const auto verified = m_verifier.verify(sequence, trigger.mark);
        if (not verified)
            continue;
        const image::Pattern& pattern = m_patterns[sequence.pattern];
        if (pattern.parts == 1)
            take(letter, pattern, sentence, *verified, into);
        else
            m_parts.push_back({sequence.pattern, sentence, sequence.part, *verified});
    }
    join_parts(letter, into);
}

void Matcher::take(const Letter& letter, const image::Pattern& pattern, std::uint32_t sentence, const Verified& verified, Matches& into)
{
    if (pattern.list == image::none) {
        if (letter.is_own(verified.part))
            into.matches.push_back({pattern.rule, sentence, verified.whole, verified.part});
        return;
    }
    const image::List& list = m_lists[pattern.list];
    const auto within = m_rules.table(list.within);
    for (std::uint32_t mark = into.marks.first_from(verified.part.start); mark != image::none; mark = into.marks.next_from(mark)) {
        if (into.marks.all()[mark].span == verified.part and into.marks.all()[mark].lists == within.data())
            return;
    }
    pull_triggers(into.marks, into.marks.add({verified.part, list.signature, within.data(), static_cast<std::uint32_t>(within.size()),
                                              list.anchored, m_rules.table(list.needs), image::none, sentence}));
}

// Sequences joined by & match where all stand in one sentence; what is reported is the bracketed part, or all of it.
void Matcher::join_parts(const Letter& letter, Matches& into)
{
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const PartMatch& a, const PartMatch& b) {
        return std::tie(a.pattern, a.sentence, a.part) < std::tie(b.pattern, b.sentence, b.part);
    });
    for (std::size_t begin = 0; begin < m_parts.size();) {
        std::size_t end = begin;
        std::uint32_t parts = 0;
        Verified joined = m_parts[begin].found;
        std::optional<UnitSpan> reported;
        for (; end < m_parts.size() and m_parts[end].pattern == m_parts[begin].pattern and m_parts[end].sentence == m_parts[begin].sentence; ++end) {
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
            take(letter, pattern, m_parts[begin].sentence, joined, into);
        begin = end;
    }
    m_parts.clear();
}

}  // namespace amends
