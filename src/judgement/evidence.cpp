// Asks the conditions of each match: where to look, and whether a word, an element, a rule or a fact stands there.
#include "judgement/evidence.h"

#include <algorithm>

#include "reading/scope.h"
#include "text/words.h"

namespace amends {

using image::Scope;
using image::Term;

namespace {

constexpr std::uint32_t bit_of(Element element) { return 1u << static_cast<std::uint32_t>(element); }
constexpr std::uint32_t bit_of(Category category) { return 1u << (element_names.size() + static_cast<std::uint32_t>(category)); }
std::uint32_t bit_of(const Term& term) { return term.kind == Term::Kind::element ? bit_of(static_cast<Element>(term.arg)) : bit_of(static_cast<Category>(term.arg)); }
static_assert(element_names.size() + category_names.size() <= 32);

/// Whether one of a few passes a test. Conditions have few terms and rules few conditions, for which the unrolled loops of the library cost more.
template <class Few, class Test>
bool has_any(const Few& few, Test test)
{
    for (const auto& one : few)
        if (test(one))
            return true;
    return false;
}

}  // namespace

Sieve::Sieve(const RuleSet& rules, const House& house) : m_rules(rules), m_is_part(house.fragment.has_value()), m_runs(rules.rules().size())
{
    for (std::uint32_t number = 0; number < rules.rules().size(); ++number) {
        const image::Rule& rule = rules.rules()[number];
        m_speaks.push_back(speaks_for(rule.regions, rule.channels, rule.not_on, house));
        if (image::is_of_whole_letter(rule.kind))
            m_whole.push_back(number);
    }
}

const std::vector<Evidence>& Sieve::sift(const Letter& letter, const LetterReading& reading, bool is_first)
{
    m_letter = &letter;
    m_reading = &reading;
    m_is_first = is_first;
    for (const Evidence& evidence : m_evidence)
        m_runs[evidence.rule] = {};
    m_evidence.clear();
    for (auto& rules : m_ways)
        rules.clear();
    for (auto& rules : m_of_category)
        rules.clear();
    m_told.assign(letter.sentences.size(), 0);
    m_told_anywhere = 0;
    auto whole = m_whole.begin();
    const std::vector<Match>& matches = reading.matches();
    for (auto match = matches.begin(); match != matches.end();) {
        const std::uint32_t rule = match->rule;
        const auto end = std::find_if(match, matches.end(), [&](const Match& other) { return other.rule != rule; });
        for (; whole != m_whole.end() and *whole <= rule; ++whole)
            sift_whole_letter(*whole, *whole == rule);
        if (not image::is_of_whole_letter(m_rules.rules()[rule].kind))
            sift_rule({match, end});
        match = end;
    }
    for (; whole != m_whole.end(); ++whole)
        sift_whole_letter(*whole, false);
    return m_evidence;
}

// The matches of one rule, of which there must be one.
void Sieve::sift_rule(std::span<const Match> matches)
{
    if (not may_speak(matches.front().rule))
        return;
    const image::Rule& rule = m_rules.rules()[matches.front().rule];
    for (const Match& match : matches) {
        if (stands(match, rule))
            add({match.rule, match.sentence, match.whole, match.part}, rule);
    }
}

void Sieve::add(const Evidence& evidence, const image::Rule& rule)
{
    Run& run = m_runs[evidence.rule];
    const bool is_new = run.end == 0;
    if (is_new)
        run.begin = static_cast<std::uint32_t>(m_evidence.size());
    m_evidence.push_back(evidence);
    run.end = static_cast<std::uint32_t>(m_evidence.size());
    const std::uint32_t bit = rule.kind == image::RuleKind::element ? bit_of(rule.element) : bit_of(rule.category);
    m_told_anywhere |= bit;
    if (image::is_of_whole_letter(rule.kind))
        std::for_each(m_told.begin(), m_told.end(), [&](std::uint32_t& told) { told |= bit; });
    else
        m_told[evidence.sentence] |= bit;
    if (not is_new)
        return;
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
    if (m_letter->sentences.empty() or not may_speak(number) or not stands({number, 0, all, all}, rule))
        return;
    const bool speaks = rule.kind == image::RuleKind::absent ? not is_matched : length_of_body() > static_cast<std::uint32_t>(rule.from);
    if (speaks)
        add({number, 0, all, all}, rule);
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

// What the letter decides for all matches of a rule.
bool Sieve::may_speak(std::uint32_t number) const
{
    const image::Rule& rule = m_rules.rules()[number];
    if ((rule.first_only != 0 and not m_is_first) or not m_speaks[number])
        return false;
    return hold(rule.when.of_letter, rule.except.of_letter, [&](const image::Condition& condition) { return holds_in_letter(condition); });
}

// The reader has settled the conditions that the sentence decides.
bool Sieve::stands(const Match& match, const image::Rule& rule) const
{
    const std::uint32_t paragraph = m_letter->sentences[match.sentence].paragraph;
    const bool is_where = (rule.where >> static_cast<std::uint32_t>(m_letter->paragraphs[paragraph].block) & 1) != 0;
    if (not is_where and not image::is_of_whole_letter(rule.kind))
        return false;
    return hold(rule.when.open, rule.except.open, [&](const image::Condition& condition) { return holds(condition, match); });
}

template <class Test>
bool Sieve::hold(const image::Table<image::Condition>& when, const image::Table<image::Condition>& except, Test holds_here) const
{
    const auto asked = m_rules.table(when), barring = m_rules.table(except);
    const auto fails = [&](const image::Condition& condition) { return not holds_here(condition) and not may_hold_elsewhere(condition); };
    return not has_any(asked, fails) and not has_any(barring, holds_here);
}

// Of a part of a letter nobody knows what stands in the others.
bool Sieve::may_hold_elsewhere(const image::Condition& condition) const
{
    const auto any = m_rules.table(condition.any);
    return m_is_part and condition.scope == Scope::letter
           and std::any_of(any.begin(), any.end(), [](const Term& term) { return term.kind != Term::Kind::fact or image::is_of_words(term); });
}

bool Sieve::holds_in_letter(const image::Condition& condition) const
{
    return has_any(m_rules.table(condition.any), [&](const Term& term) { return holds_in_letter(term); });
}

bool Sieve::holds(const image::Condition& condition, const Match& match) const
{
    const auto any = m_rules.table(condition.any);
    if (not has_any(any, [&](const Term& term) { return may_hold(term); }))
        return false;
    const Stretch stretch = look(condition.scope, match);
    if (stretch.span.empty())
        return false;
    return has_any(any, [&](const Term& term) { return holds(term, stretch); });
}

// False where nothing that the term asks for stands anywhere in the letter, as far as that is known at once.
bool Sieve::may_hold(const Term& term) const
{
    switch (term.kind) {
    case Term::Kind::list: return m_reading->may_hold(term);
    case Term::Kind::element:
    case Term::Kind::category: return (m_told_anywhere & bit_of(term)) != 0;
    case Term::Kind::rule: return m_runs[term.arg].end != 0;
    default: return true;
    }
}

bool Sieve::holds(const Term& term, const Stretch& stretch) const
{
    if (term.kind == Term::Kind::list)
        return m_reading->any(term.arg, stretch);
    if (term.kind != Term::Kind::fact)
        return may_be_evident(term, stretch) and is_evident(term, stretch.span);
    const auto fact = static_cast<image::Fact>(term.arg);
    if (fact == image::Fact::is_template)
        return m_letter->source->is_template;
    if (fact == image::Fact::is_first)
        return m_is_first;
    return m_reading->holds(fact, stretch);
}

// Whether anything that the term asks for stands in the sentences of a stretch. Of a single rule, and of many sentences, that is not looked up.
bool Sieve::may_be_evident(const Term& term, const Stretch& stretch) const
{
    if (term.kind == Term::Kind::rule or stretch.is_long())
        return true;
    const std::uint32_t bit = bit_of(term);
    return has_any(std::span{m_told}.subspan(stretch.first, stretch.last + 1 - stretch.first), [&](std::uint32_t told) { return (told & bit) != 0; });
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
    const auto [first, last] = m_runs[rule];
    const auto begin = m_evidence.begin() + first, end = m_evidence.begin() + last;
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
