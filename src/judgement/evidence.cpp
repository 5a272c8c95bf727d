// Asks the conditions of each match: where to look, and whether a word, an element, a rule or a fact stands there.
#include "judgement/evidence.h"

#include <algorithm>

namespace amends {

using image::Scope;
using image::Term;

const std::vector<Evidence>& Sieve::sift(const Letter& letter, const Matches& matches, bool is_first)
{
    m_letter = &letter;
    m_matches = &matches;
    m_is_first = is_first;
    m_reading.begin(letter, matches.marks);
    m_evidence.clear();
    for (const Match& match : matches.matches) {
        if (stands(match))
            m_evidence.push_back({match.rule, letter.sentence_at(match.part.start), match.whole, match.part});
    }
    return m_evidence;
}

bool Sieve::holds_in_letter(const Term& term)
{
    return holds(term, {0, static_cast<std::uint32_t>(m_letter->folded.units.size())});
}

bool Sieve::stands(const Match& match)
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    const std::uint32_t paragraph = m_letter->sentences[m_letter->sentence_at(match.part.start)].paragraph;
    if ((rule.where >> static_cast<std::uint32_t>(m_letter->paragraphs[paragraph].block) & 1) == 0)
        return false;
    if (rule.first_only != 0 and not m_is_first)
        return false;
    const auto when = m_rules.table(rule.when);
    const auto except = m_rules.table(rule.except);
    return std::all_of(when.begin(), when.end(), [&](const image::Condition& c) { return holds(c, match); })
           and std::none_of(except.begin(), except.end(), [&](const image::Condition& c) { return holds(c, match); });
}

bool Sieve::holds(const image::Condition& condition, const Match& match)
{
    const UnitSpan span = scope(condition.scope, match);
    if (span.empty())
        return false;
    const auto any = m_rules.table(condition.any);
    return std::any_of(any.begin(), any.end(), [&](const Term& term) { return holds(term, span); });
}

bool Sieve::holds(const Term& term, UnitSpan span)
{
    if (term.kind == Term::Kind::list)
        return m_matches->marks.any(term.arg, span);
    if (term.kind != Term::Kind::fact)
        return is_evident(term, span);
    const auto fact = static_cast<image::Fact>(term.arg);
    if (fact == image::Fact::is_template)
        return m_letter->source->is_template;
    if (fact == image::Fact::is_first)
        return m_is_first;
    return m_reading.holds(fact, span);
}

bool Sieve::is_evident(const Term& term, UnitSpan span) const
{
    const auto rules = m_rules.rules();
    const auto speaks = [&](const Evidence& evidence) {
        const image::Rule& rule = rules[evidence.rule];
        switch (term.kind) {
        case Term::Kind::element:
            return rule.kind == image::RuleKind::element and static_cast<std::uint32_t>(rule.element) == term.arg;
        case Term::Kind::category:
            return rule.kind <= image::RuleKind::absent and static_cast<std::uint32_t>(rule.category) == term.arg;
        default: return evidence.rule == term.arg;
        }
    };
    return std::any_of(m_evidence.begin(), m_evidence.end(),
                       [&](const Evidence& evidence) { return span.overlaps(evidence.part) and speaks(evidence); });
}

// The text of the sentences first to last, as far as the letter has them.
UnitSpan Sieve::sentences(std::int64_t first, std::int64_t last) const
{
    const auto count = static_cast<std::int64_t>(m_letter->sentences.size());
    first = std::max<std::int64_t>(first, 0);
    last = std::min(last, count - 1);
    if (first > last)
        return {};
    return {m_letter->sentences[static_cast<std::size_t>(first)].span.start, m_letter->sentences[static_cast<std::size_t>(last)].span.end};
}

UnitSpan Sieve::scope(Scope wanted, const Match& match) const
{
    const std::int64_t first = m_letter->sentence_at(match.part.start);
    const std::int64_t last = m_letter->sentence_at(std::max(match.part.end, match.part.start + 1) - 1);
    const UnitSpan sentence = sentences(first, last);
    const std::uint32_t paragraph = m_letter->sentences[static_cast<std::size_t>(first)].paragraph;
    switch (wanted) {
    case Scope::clause: {
        const UnitSpan begin = m_letter->clauses[m_letter->clause_at(match.part.start)].span;
        return begin.hull(m_letter->clauses[m_letter->clause_at(std::max(match.part.end, match.part.start + 1) - 1)].span);
    }
    case Scope::sentence: return sentence;
    case Scope::paragraph: return m_letter->paragraphs[paragraph].span;
    case Scope::section: {
        const std::size_t next = std::min<std::size_t>(paragraph + 1, m_letter->paragraphs.size() - 1);
        return m_letter->paragraphs[paragraph].span.hull(m_letter->paragraphs[next].span);
    }
    case Scope::letter: return {0, static_cast<std::uint32_t>(m_letter->folded.units.size())};
    case Scope::near: return sentences(first, last + 1);
    case Scope::around: return sentences(first - 1, last + 1);
    case Scope::before: return {sentence.start, std::max(sentence.start, match.whole.start)};
    case Scope::after: return {std::min(match.whole.end, sentence.end), sentence.end};
    case Scope::lead: {
        const std::uint32_t start = m_letter->clauses[m_letter->clause_at(match.whole.start)].span.start;
        return {start, match.whole.start};
    }
    case Scope::inside: return match.whole;
    case Scope::next: return sentences(last + 1, last + 1);
    case Scope::previous: return sentences(first - 1, first - 1);
    case Scope::earlier: return sentences(0, first - 1);
    case Scope::later: return sentences(last + 1, static_cast<std::int64_t>(m_letter->sentences.size()) - 1);
    }
    return {};
}

}  // namespace amends
