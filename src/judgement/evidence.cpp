// Asks the conditions of each match: where to look, and whether a word, an element, a rule or a fact stands there.
#include "judgement/evidence.h"

#include <algorithm>

#include "text/words.h"

namespace amends {

using image::Scope;
using image::Term;

Sieve::Sieve(const RuleSet& rules) : m_rules(rules), m_reading(rules)
{
    for (std::uint32_t number = 0; number < rules.rules().size(); ++number) {
        const image::Rule& rule = rules.rules()[number];
        if (rule.kind == image::RuleKind::element)
            m_ways[static_cast<std::size_t>(rule.element)].push_back(number);
        else if (image::tells(rule.kind))
            m_of_category[static_cast<std::size_t>(rule.category)].push_back(number);
        if (image::is_of_whole_letter(rule.kind))
            m_whole.push_back(number);
    }
}

const std::vector<Evidence>& Sieve::sift(const Letter& letter, const Matches& matches, bool is_first)
{
    m_letter = &letter;
    m_matches = &matches;
    m_is_first = is_first;
    m_reading.begin(letter, matches.marks);
    m_evidence.clear();
    m_first.clear();
    auto whole = m_whole.begin();
    for (const Match& match : matches.matches) {
        for (; whole != m_whole.end() and *whole <= match.rule; ++whole)
            sift_whole_letter(*whole, *whole == match.rule);
        if (image::is_of_whole_letter(m_rules.rules()[match.rule].kind))
            continue;
        m_first.resize(std::max<std::size_t>(m_first.size(), match.rule + 1), static_cast<std::uint32_t>(m_evidence.size()));
        if (stands(match))
            m_evidence.push_back({match.rule, match.sentence, match.whole, match.part});
    }
    for (; whole != m_whole.end(); ++whole)
        sift_whole_letter(*whole, false);
    return m_evidence;
}

// `absent` speaks where nothing matched, `length` where the body is longer than the page allows; both only under their conditions.
void Sieve::sift_whole_letter(std::uint32_t number, bool is_matched)
{
    const image::Rule& rule = m_rules.rules()[number];
    const UnitSpan all{0, static_cast<std::uint32_t>(m_letter->folded.units.size())};
    m_first.resize(std::max<std::size_t>(m_first.size(), number + 1), static_cast<std::uint32_t>(m_evidence.size()));
    const bool speaks = rule.kind == image::RuleKind::absent ? not is_matched : length_of_body() > static_cast<std::uint32_t>(rule.from);
    if (speaks and not m_letter->sentences.empty() and conditions_hold({number, 0, all, all}))
        m_evidence.push_back({number, 0, all, all});
}

// In Han characters; a Latin word counts for one and a half.
std::uint32_t Sieve::length_of_body() const
{
    std::uint32_t halves = 0;
    const std::u16string_view units = m_letter->folded.units;
    for (const Paragraph& paragraph : m_letter->paragraphs) {
        if (paragraph.block != BlockKind::body)
            continue;
        for (std::uint32_t at = paragraph.span.start; at < paragraph.span.end; ++at)
            halves += unit_class(units[at]) == UnitClass::han ? 2 : word_starts(units, at) ? 3 : 0;
    }
    return halves / 2;
}

bool Sieve::holds_in_letter(const Term& term)
{
    return holds(term, stretch({0, static_cast<std::uint32_t>(m_letter->folded.units.size())}));
}

bool Sieve::stands(const Match& match)
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    const std::uint32_t paragraph = m_letter->sentences[match.sentence].paragraph;
    if ((rule.where >> static_cast<std::uint32_t>(m_letter->paragraphs[paragraph].block) & 1) == 0)
        return false;
    if (rule.first_only != 0 and not m_is_first)
        return false;
    return conditions_hold(match);
}

bool Sieve::conditions_hold(const Match& match)
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    const auto when = m_rules.table(rule.when);
    const auto except = m_rules.table(rule.except);
    return std::all_of(when.begin(), when.end(), [&](const image::Condition& c) { return holds(c, match); })
           and std::none_of(except.begin(), except.end(), [&](const image::Condition& c) { return holds(c, match); });
}

bool Sieve::holds(const image::Condition& condition, const Match& match)
{
    const Place place = look(condition.scope, match);
    if (place.span.empty())
        return false;
    const auto any = m_rules.table(condition.any);
    return std::any_of(any.begin(), any.end(), [&](const Term& term) { return holds(term, place); });
}

bool Sieve::holds(const Term& term, const Place& place)
{
    if (term.kind == Term::Kind::list)
        return may_stand(term.need, place) and m_matches->marks.any(term.arg, place.span);
    if (term.kind != Term::Kind::fact)
        return is_evident(term, place.span);
    const auto fact = static_cast<image::Fact>(term.arg);
    if (fact == image::Fact::is_template)
        return m_letter->source->is_template;
    if (fact == image::Fact::is_first)
        return m_is_first;
    return m_reading.holds(fact, place.span);
}

// Most conditions ask for what is nowhere near: the sentences of the span know at once.
bool Sieve::may_stand(std::uint32_t need, const Place& place) const
{
    constexpr std::uint32_t most_sentences = 8;
    if (need == image::none or place.last - place.first > most_sentences)
        return true;
    for (std::uint32_t sentence = place.first; sentence <= place.last; ++sentence) {
        if (m_matches->marks.stands_in(sentence, need))
            return true;
    }
    return false;
}

bool Sieve::is_evident(const Term& term, UnitSpan span) const
{
    const auto evident = [&](std::uint32_t rule) { return is_evident(rule, span); };
    switch (term.kind) {
    case Term::Kind::element: return std::any_of(m_ways[term.arg].begin(), m_ways[term.arg].end(), evident);
    case Term::Kind::category: return std::any_of(m_of_category[term.arg].begin(), m_of_category[term.arg].end(), evident);
    default: return evident(term.arg);
    }
}

// The parts of one rule follow one another without overlap, so the first that ends behind the start of the span decides.
bool Sieve::is_evident(std::uint32_t rule, UnitSpan span) const
{
    if (rule >= m_first.size())
        return false;
    const auto begin = m_evidence.begin() + m_first[rule];
    const auto end = rule + 1 < m_first.size() ? m_evidence.begin() + m_first[rule + 1] : m_evidence.end();
    const auto found = std::upper_bound(begin, end, span.start, [](std::uint32_t start, const Evidence& evidence) { return start < evidence.part.end; });
    return found != end and found->part.start < span.end;
}

// The sentences first to last, as far as the letter has them.
Sieve::Place Sieve::sentences(std::int64_t first, std::int64_t last) const
{
    const auto count = static_cast<std::int64_t>(m_letter->sentences.size());
    first = std::max<std::int64_t>(first, 0);
    last = std::min(last, count - 1);
    if (first > last)
        return {};
    const auto begin = static_cast<std::uint32_t>(first), end = static_cast<std::uint32_t>(last);
    return {{m_letter->sentences[begin].span.start, m_letter->sentences[end].span.end}, begin, end};
}

// A stretch of the letter that is not cut by sentences of the match.
Sieve::Place Sieve::stretch(UnitSpan span) const
{
    return {span, 0, image::none};
}

Sieve::Place Sieve::look(Scope wanted, const Match& match) const
{
    const std::int64_t at = match.sentence;  // a match never crosses the end of a sentence
    const UnitSpan sentence = m_letter->sentences[match.sentence].span;
    const std::uint32_t paragraph = m_letter->sentences[match.sentence].paragraph;
    const auto within = [&](UnitSpan span) { return Place{span, match.sentence, match.sentence}; };
    switch (wanted) {
    case Scope::clause: {
        const UnitSpan begin = m_letter->clauses[m_letter->clause_at(match.part.start)].span;
        return within(begin.hull(m_letter->clauses[m_letter->clause_at(std::max(match.part.end, match.part.start + 1) - 1)].span));
    }
    case Scope::sentence: return within(sentence);
    case Scope::paragraph: return stretch(m_letter->paragraphs[paragraph].span);
    case Scope::section: {
        const std::size_t next = std::min<std::size_t>(paragraph + 1, m_letter->paragraphs.size() - 1);
        return stretch(m_letter->paragraphs[paragraph].span.hull(m_letter->paragraphs[next].span));
    }
    case Scope::letter: return stretch({0, static_cast<std::uint32_t>(m_letter->folded.units.size())});
    case Scope::near: return sentences(at, at + 1);
    case Scope::around: return sentences(at - 1, at + 1);
    case Scope::before: return within({sentence.start, std::max(sentence.start, match.whole.start)});
    case Scope::after: return within({std::min(match.whole.end, sentence.end), sentence.end});
    case Scope::lead: return within({m_letter->clauses[m_letter->clause_at(match.whole.start)].span.start, match.whole.start});
    case Scope::inside: return within(match.whole);
    case Scope::next: return sentences(at + 1, at + 1);
    case Scope::previous: return sentences(at - 1, at - 1);
    case Scope::earlier: return sentences(0, at - 1);
    case Scope::later: return sentences(at + 1, static_cast<std::int64_t>(m_letter->sentences.size()) - 1);
    }
    return {};
}

}  // namespace amends
