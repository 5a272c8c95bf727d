// Asks the conditions of each match: where to look, and whether a word, an element, a rule or a fact stands there.
#include "judgement/evidence.h"

#include <algorithm>

#include "reading/scope.h"
#include "text/words.h"

namespace amends {

using image::Scope;
using image::Term;

Sieve::Sieve(const RuleSet& rules) : m_rules(rules)
{
    for (std::uint32_t number = 0; number < rules.rules().size(); ++number) {
        if (image::is_of_whole_letter(rules.rules()[number].kind))
            m_whole.push_back(number);
    }
}

const std::vector<Evidence>& Sieve::sift(const Letter& letter, const LetterReading& reading, bool is_first)
{
    m_letter = &letter;
    m_reading = &reading;
    m_is_first = is_first;
    m_evidence.clear();
    m_first.clear();
    for (auto& rules : m_ways)
        rules.clear();
    for (auto& rules : m_of_category)
        rules.clear();
    auto whole = m_whole.begin();
    for (const Match& match : reading.matches()) {
        for (; whole != m_whole.end() and *whole <= match.rule; ++whole)
            sift_whole_letter(*whole, *whole == match.rule);
        if (image::is_of_whole_letter(m_rules.rules()[match.rule].kind))
            continue;
        m_first.resize(std::max<std::size_t>(m_first.size(), match.rule + 1), static_cast<std::uint32_t>(m_evidence.size()));
        if (stands(match))
            add({match.rule, match.sentence, match.whole, match.part});
    }
    for (; whole != m_whole.end(); ++whole)
        sift_whole_letter(*whole, false);
    return m_evidence;
}

void Sieve::add(const Evidence& evidence)
{
    const bool is_new = m_evidence.empty() or m_evidence.back().rule != evidence.rule;
    m_evidence.push_back(evidence);
    if (not is_new)
        return;
    const image::Rule& rule = m_rules.rules()[evidence.rule];
    if (rule.kind == image::RuleKind::element)
        m_ways[static_cast<std::size_t>(rule.element)].push_back(evidence.rule);
    else if (image::tells(rule.kind))
        m_of_category[static_cast<std::size_t>(rule.category)].push_back(evidence.rule);
}

// `absent` speaks where nothing matched, `length` where the body is longer than the page allows; both only under their conditions.
void Sieve::sift_whole_letter(std::uint32_t number, bool is_matched)
{
    const image::Rule& rule = m_rules.rules()[number];
    const UnitSpan all{0, static_cast<std::uint32_t>(m_letter->folded.units.size())};
    m_first.resize(std::max<std::size_t>(m_first.size(), number + 1), static_cast<std::uint32_t>(m_evidence.size()));
    if (m_letter->sentences.empty() or not conditions_hold({number, 0, all, all}))
        return;
    const bool speaks = rule.kind == image::RuleKind::absent ? not is_matched : length_of_body() > static_cast<std::uint32_t>(rule.from);
    if (speaks)
        add({number, 0, all, all});
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

bool Sieve::holds_in_letter(const Term& term) const
{
    return not m_letter->sentences.empty() and holds(term, m_reading->all());
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

// The reader has settled the conditions that the sentence decides.
bool Sieve::conditions_hold(const Match& match)
{
    const image::Rule& rule = m_rules.rules()[match.rule];
    const auto when = m_rules.table(rule.when.open);
    const auto except = m_rules.table(rule.except.open);
    const auto holds_here = [&](const image::Condition& condition) { return holds(condition, match); };
    return std::all_of(when.begin(), when.end(), holds_here) and std::none_of(except.begin(), except.end(), holds_here);
}

bool Sieve::holds(const image::Condition& condition, const Match& match)
{
    const auto any = m_rules.table(condition.any);
    if (std::none_of(any.begin(), any.end(), [&](const Term& term) { return m_reading->may_hold(term); }))
        return false;
    const Stretch stretch = look(condition.scope, match);
    if (stretch.span.empty())
        return false;
    return std::any_of(any.begin(), any.end(), [&](const Term& term) { return holds(term, stretch); });
}

bool Sieve::holds(const Term& term, const Stretch& stretch) const
{
    if (term.kind == Term::Kind::list)
        return m_reading->any(term.arg, stretch);
    if (term.kind != Term::Kind::fact)
        return is_evident(term, stretch.span);
    const auto fact = static_cast<image::Fact>(term.arg);
    if (fact == image::Fact::is_template)
        return m_letter->source->is_template;
    if (fact == image::Fact::is_first)
        return m_is_first;
    return m_reading->holds(fact, stretch);
}

bool Sieve::is_evident(const Term& term, UnitSpan span) const
{
    const auto any = [&](const std::vector<std::uint32_t>& rules) {
        return std::any_of(rules.begin(), rules.end(), [&](std::uint32_t rule) { return is_evident(rule, span); });
    };
    switch (term.kind) {
    case Term::Kind::element: return any(m_ways[term.arg]);
    case Term::Kind::category: return any(m_of_category[term.arg]);
    default: return is_evident(term.arg, span);
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
Stretch Sieve::sentences(std::int64_t first, std::int64_t last) const
{
    const auto count = static_cast<std::int64_t>(m_letter->sentences.size());
    first = std::max<std::int64_t>(first, 0);
    last = std::min(last, count - 1);
    if (first > last)
        return {};
    const auto begin = static_cast<std::uint32_t>(first), end = static_cast<std::uint32_t>(last);
    return {{m_letter->sentences[begin].span.start, m_letter->sentences[end].span.end}, begin, end};
}

Stretch Sieve::look(Scope wanted, const Match& match) const
{
    const std::int64_t at = match.sentence;  // a match never crosses the end of a sentence
    const Sentence& sentence = m_letter->sentences[match.sentence];
    const auto paragraphs = [&](std::size_t first, std::size_t last) {
        last = std::min(last, m_letter->paragraphs.size() - 1);
        return sentences(m_letter->paragraphs[first].first_sentence, std::int64_t{m_letter->paragraphs[last].end_sentence} - 1);
    };
    switch (wanted) {
    case Scope::paragraph: return paragraphs(sentence.paragraph, sentence.paragraph);
    case Scope::section: return paragraphs(sentence.paragraph, sentence.paragraph + 1);
    case Scope::letter: return m_reading->all();
    case Scope::near: return sentences(at, at + 1);
    case Scope::around: return sentences(at - 1, at + 1);
    case Scope::next: return sentences(at + 1, at + 1);
    case Scope::previous: return sentences(at - 1, at - 1);
    case Scope::earlier: return sentences(0, at - 1);
    case Scope::later: return sentences(at + 1, std::int64_t{image::none});
    default: break;
    }
    const auto clauses = std::span{m_letter->clauses}.subspan(sentence.first_clause, sentence.end_clause - sentence.first_clause);
    return {part_of_sentence(wanted, match.whole, match.part, sentence.span, clauses), match.sentence, match.sentence};
}

}  // namespace amends
