// Finds the words of the dictionary by the hash of a Han bigram, a single Han character or a Latin word, behind a bit filter.
#include "matching/scan.h"

#include <algorithm>

#include "text/words.h"

namespace amends {
namespace {

static_assert(value_names == image::value_names);

bool is_separator(char16_t unit)
{
    const UnitClass kind = unit_class(unit);
    return kind == UnitClass::space or kind == UnitClass::quote or kind == UnitClass::comma;
}

// What ICU is shown of a sentence round a word: enough to settle its bounds, however long the sentence is.
UnitSpan neighbourhood(std::size_t size, UnitSpan span)
{
    constexpr std::uint32_t reach = 64;
    return {span.start - std::min(span.start, reach), std::min(static_cast<std::uint32_t>(size), span.end + reach)};
}

}  // namespace

Scanner::Scanner(const RuleSet& rules)
    : m_rules(rules), m_words(rules.table(rules.header().words)), m_buckets(rules.table(rules.header().buckets)),
      m_filter(rules.table(rules.header().filter)), m_word_units(rules.table(rules.header().units))
{
}

void Scanner::scan(const SentenceText& sentence, Marks& into)
{
    m_sentence = sentence;
    m_swallowers.clear();
    into.reset(units().size(), m_rules);
    for (std::uint32_t at = 0; at < end();) {
        if (const UnitClass kind = unit_class(units()[at]); kind == UnitClass::han or kind == UnitClass::other) {
            look_up_han(at, into);
            ++at;
        } else if (word_starts(units(), at)) {
            const std::uint32_t until = word_end(units(), at);
            look_up_latin({at, until}, into);
            at = until;
        } else {
            ++at;
        }
    }
    add_values(into);
    swallow(into);
}

// Words of one Han character, of two, and so on; the last key leads to all longer ones.
void Scanner::look_up_han(std::uint32_t start, Marks& into)
{
    std::uint32_t key = image::key_start;
    const std::uint32_t until = std::min(end(), start + image::key_han);
    for (std::uint32_t at = start; at < until; ++at) {
        key = image::key_with(key, units()[at]);
        if (not look_up(key, start, into))
            return;
    }
}

// Words of one Latin word, of two, and so on; any separators may stand between them.
void Scanner::look_up_latin(UnitSpan word, Marks& into)
{
    const std::uint32_t start = word.start;
    std::uint32_t key = image::key_start;
    for (std::uint32_t words = 1;; ++words) {
        for (std::uint32_t at = word.start; at < word.end; ++at)
            key = image::key_with(key, units()[at]);
        if (not look_up(key, start, into))
            return;
        std::uint32_t next = word.end;
        while (next < end() and is_separator(units()[next]))
            ++next;
        if (words == image::key_latin or not word_starts(units(), next))
            return;
        word = {next, word_end(units(), next)};
        key = image::key_with(key, u' ');
    }
}

// Adds the words of this key that stand at `at`; false where no word begins so.
bool Scanner::look_up(std::uint32_t key, std::uint32_t at, Marks& into)
{
    const std::uint32_t hash = image::spread(key);
    const std::uint32_t bit = image::filter_bit(hash);
    if ((m_filter[bit / 64] >> (bit % 64) & 1) == 0)
        return false;
    const std::uint32_t mask = static_cast<std::uint32_t>(m_buckets.size()) - 1;
    for (std::uint32_t slot = hash & mask; m_buckets[slot].count != 0; slot = (slot + 1) & mask) {
        const image::Bucket& bucket = m_buckets[slot];
        if (bucket.key != key)
            continue;
        for (std::uint32_t word = bucket.first; word < bucket.first + bucket.count; ++word) {
            if (const std::uint32_t until = word_until(m_words[word], at); until != image::none)
                add_word(word, {at, until}, into);
        }
        break;
    }
    return true;
}

// The end of `word` where it stands at `at`; between its Latin words any separators may stand.
std::uint32_t Scanner::word_until(const image::Word& word, std::uint32_t at) const
{
    const std::u16string_view text{m_word_units.data() + word.units, word.size};
    for (const char16_t unit : text) {
        if (unit == u' ') {
            while (at < end() and is_separator(units()[at]))
                ++at;
            if (not word_starts(units(), at))
                return image::none;
        } else if (at < end() and units()[at] == unit) {
            ++at;
        } else {
            return image::none;
        }
    }
    const bool is_latin = is_word_unit(text.back());
    return is_latin and not word_ends(units(), at) ? image::none : at;
}

void Scanner::add_word(std::uint32_t number, UnitSpan span, Marks& into)
{
    const image::Word& word = m_words[number];
    const std::uint32_t mark = into.add(span, word.bearing, number);
    if (word.is_delicate == 0)
        return;
    bool swallows = false;
    for (const image::Membership& membership : m_rules.table(word.bearing.lists)) {
        if (not stands(word, membership, span))
            into.drop(mark, membership.list);
        else
            swallows |= (membership.flags & image::Membership::swallows) != 0;
    }
    if (swallows)
        m_swallowers.push_back(mark);
}

bool Scanner::stands(const image::Word& word, const image::Membership& membership, UnitSpan span)
{
    if ((membership.flags & image::Membership::keeps_case) != 0) {
        for (std::uint32_t i = 0; i < std::min<std::uint32_t>(span.size(), 32); ++i) {
            if ((word.capitals >> i & 1) != 0 and m_sentence.capital[span.start + i] == 0)
                return false;
        }
    }
    if ((membership.flags & image::Membership::confirmed) != 0 and unit_class(units()[span.start]) == UnitClass::han) {
        const UnitSpan around = neighbourhood(units().size(), span);
        return m_breaker.is_bounded(units().substr(around.start, around.size()), span.start - around.start, span.end - around.start);
    }
    return true;
}

void Scanner::add_values(Marks& into)
{
    m_values.clear();
    find_values(m_sentence, m_values);
    const auto lists = m_rules.table(m_rules.header().lists);
    for (const Value& value : m_values)
        into.add(value.span, lists[static_cast<std::size_t>(value.kind)].bearing);
}

// A word that lies inside a longer one which the list names under "Not in" is no word of that list.
void Scanner::swallow(Marks& marks) const
{
    for (const std::uint32_t swallower : m_swallowers) {
        const Mark big = marks.all()[swallower];
        for (std::uint32_t at = big.span.start; at < big.span.end; ++at) {
            for (std::uint32_t mark = marks.first_from(at); mark != image::none; mark = marks.next_from(mark)) {
                if (mark == swallower or not big.span.contains(marks.all()[mark].span))
                    continue;
                for (const image::Membership& membership : m_rules.table(big.bearing->lists)) {
                    if ((membership.flags & image::Membership::swallows) != 0)
                        marks.drop(mark, membership.list);
                }
            }
        }
    }
}

}  // namespace amends
