// Turns a question about a stretch of the letter into questions about its sentences.
#include "reading/letter_reading.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

namespace amends {
namespace {

constexpr std::uint32_t rules_a_word = 64;
constexpr std::uint64_t fact_keys = std::uint64_t{1} << 32;  ///< beyond all numbers of lists

}  // namespace

void LetterReading::begin(const Letter& letter, const Facts& facts)
{
    m_letter = &letter;
    m_facts = &facts;
    m_sentences.clear();
    m_added.clear();
    m_matches.clear();
    m_counts.assign(m_rules.rules().size(), 0);
    m_matched.assign(m_counts.size() / rules_a_word + 1, 0);
    m_needs.reset(m_rules);
    m_case_facts.reset();
    m_holding.clear();
}

void LetterReading::add(const SentenceReading& sentence, bool counts)
{
    const auto number = static_cast<std::uint32_t>(m_sentences.size());
    const std::uint32_t start = m_letter->sentences[number].span.start;
    const auto moved = [&](UnitSpan span) { return UnitSpan{span.start + start, span.end + start}; };
    m_sentences.push_back(&sentence);
    m_needs.insert(sentence.found.marks.needs());
    if (not counts)
        return;
    const bool has_quotations = not m_letter->quotations.empty();
    std::uint32_t last = image::none;  // the rule whose match was added last
    for (const Match& match : sentence.found.matches) {
        const bool is_told = match.rule == last and image::is_sign(m_rules.rules()[last].kind);
        if (is_told or (has_quotations and m_letter->is_quoted(moved(match.part))))
            continue;
        last = match.rule;
        m_added.push_back({match.rule, number, moved(match.whole), moved(match.part)});
        if (m_counts[last]++ == 0)
            m_matched[last / rules_a_word] |= std::uint64_t{1} << last % rules_a_word;
    }
}

// Matches were added by place, so it is enough to know how many of each rule there are. Few of the rules have any, so those that do are told by
// bits.
void LetterReading::settle()
{
    std::uint32_t start = 0;
    for_each_matched([&](std::uint32_t rule) { start += std::exchange(m_counts[rule], start); });
    m_matches.resize(m_added.size());
    for (const Match& match : m_added)
        m_matches[m_counts[match.rule]++] = match;
}

template <class Take>
void LetterReading::for_each_matched(Take take) const
{
    for (std::uint32_t word = 0; word < m_matched.size(); ++word) {
        for (std::uint64_t rest = m_matched[word]; rest != 0; rest &= rest - 1)
            take(word * rules_a_word + static_cast<std::uint32_t>(std::countr_zero(rest)));
    }
}

bool LetterReading::any(std::uint32_t list, const Stretch& stretch) const
{
    if (not m_needs.holds(m_rules.table(m_rules.header().lists)[list].need))
        return false;
    return stretch.span == all().span
           or any_sentence(list, stretch, [&](const SentenceReading& sentence, UnitSpan here) { return sentence.found.marks.any(list, here); });
}

bool LetterReading::holds(image::Fact fact, const Stretch& stretch) const
{
    if (fact == image::Fact::specific)
        return is_specific(stretch.span);
    return any_sentence(fact_keys + static_cast<Key>(fact), stretch, [&](const SentenceReading& sentence, UnitSpan here) {
        return m_facts->hold(fact, sentence, here);
    });
}

// A stretch of many sentences, too, is specific as soon as two facts of the case stand in it.
bool LetterReading::is_specific(UnitSpan span) const
{
    if (not m_case_facts) {
        m_case_facts.emplace();
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            for (const std::uint32_t fact : m_sentences[i]->case_facts)
                m_case_facts->push_back(m_letter->sentences[i].span.start + fact);
        }
    }
    const auto first = std::lower_bound(m_case_facts->begin(), m_case_facts->end(), span.start);
    return std::lower_bound(first, m_case_facts->end(), span.end) - first >= specific_from;
}

template <class Test>
bool LetterReading::any_sentence(Key key, const Stretch& stretch, Test test) const
{
    const auto holds_in = [&](std::size_t i) { return test(*m_sentences[i], part(i, stretch.span)); };
    const auto [first, last] = std::tie(stretch.first, stretch.last);
    if (stretch.is_long())
        return holds_in(first) or any_in_index(key, first + 1, last - 1, test) or holds_in(last);
    for (std::size_t i = first; i <= last; ++i) {
        if (holds_in(i))
            return true;
    }
    return false;
}

// Whether the answer is yes in one of the whole sentences first to last.
template <class Test>
bool LetterReading::any_in_index(Key key, std::size_t first, std::size_t last, Test test) const
{
    const auto [entry, is_new] = m_holding.try_emplace(key);
    for (std::size_t i = 0; is_new and i < m_sentences.size(); ++i) {
        if (test(*m_sentences[i], part(i, m_letter->sentences[i].span)))
            entry->second.push_back(i);
    }
    const auto found = std::lower_bound(entry->second.begin(), entry->second.end(), first);
    return found != entry->second.end() and *found <= last;
}

// The part of `span` that lies in a sentence, in units from its beginning.
UnitSpan LetterReading::part(std::size_t number, UnitSpan span) const
{
    const UnitSpan sentence = m_letter->sentences[number].span;
    return {std::max(span.start, sentence.start) - sentence.start, std::min(span.end, sentence.end) - sentence.start};
}

}  // namespace amends
