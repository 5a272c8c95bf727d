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

// What ICU is shown of the sentence round a word: enough to settle its bounds, however long the sentence is.
UnitSpan neighbourhood(const Letter& letter, UnitSpan span)
{
    constexpr std::uint32_t reach = 64;
    const UnitSpan sentence = letter.sentences[letter.sentence_at(span.start)].span;
    return {std::max(sentence.start, span.start - std::min(span.start, reach)), std::min(sentence.end, span.end + reach)};
}

}  // namespace

Scanner::Scanner(const RuleSet& rules)
    : m_rules(rules), m_words(rules.table(rules.header().words)), m_buckets(rules.table(rules.header().buckets)),
      m_filter(rules.table(rules.header().filter)), m_units(rules.table(rules.header().units))
{
}

void Scanner::scan(const Letter& letter, Marks& into)
{
    m_swallowers.clear();
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (paragraph.block == BlockKind::quoted or paragraph.block == BlockKind::footer)
            continue;
        for (m_sentence = paragraph.first_sentence; m_sentence < paragraph.end_sentence; ++m_sentence)
            scan_sentence(letter, letter.sentences[m_sentence].span, into);
    }
    add_values(letter, into);
    swallow(into);
}

void Scanner::scan_sentence(const Letter& letter, UnitSpan span, Marks& into)
{
    const std::u16string_view units = letter.folded.units;
    std::uint32_t at = span.start;
    while (at < span.end) {
        if (const UnitClass kind = unit_class(units[at]); kind == UnitClass::han or kind == UnitClass::other) {
            look_up_han(letter, {at, span.end}, into);
            ++at;
        } else if (word_starts(units, at)) {
            const std::uint32_t end = word_end(units, at);
            look_up_latin(letter, {at, end}, {at, span.end}, into);
            at = end;
        } else {
            ++at;
        }
    }
}

// Words of one Han character, of two, and so on; the last key leads to all longer ones.
void Scanner::look_up_han(const Letter& letter, UnitSpan rest, Marks& into)
{
    std::uint32_t key = image::key_start;
    const std::uint32_t end = std::min(rest.end, rest.start + image::key_han);
    for (std::uint32_t at = rest.start; at < end; ++at) {
        key = image::key_with(key, letter.folded.units[at]);
        if (not look_up(letter, key, rest, into))
            return;
    }
}

// Words of one Latin word, of two, and so on; any separators may stand between them.
void Scanner::look_up_latin(const Letter& letter, UnitSpan word, UnitSpan rest, Marks& into)
{
    const std::u16string_view units = letter.folded.units;
    std::uint32_t key = image::key_start;
    for (std::uint32_t words = 1;; ++words) {
        for (std::uint32_t at = word.start; at < word.end; ++at)
            key = image::key_with(key, units[at]);
        if (not look_up(letter, key, rest, into))
            return;
        std::uint32_t next = word.end;
        while (next < rest.end and is_separator(units[next]))
            ++next;
        if (words == image::key_latin or next >= rest.end or not word_starts(units, next))
            return;
        word = {next, word_end(units, next)};
        key = image::key_with(key, u' ');
    }
}

// Adds the words of this key; false where no word begins so.
bool Scanner::look_up(const Letter& letter, std::uint32_t key, UnitSpan rest, Marks& into)
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
            if (const std::uint32_t end = word_until(letter.folded.units, m_words[word], rest); end != image::none)
                add_word(letter, word, {rest.start, end}, into);
        }
        break;
    }
    return true;
}

// The end of `word` where it stands at the start of `rest`; between its Latin words any separators may stand.
std::uint32_t Scanner::word_until(std::u16string_view units, const image::Word& word, UnitSpan rest) const
{
    const std::u16string_view text{m_units.data() + word.units, word.size};
    std::uint32_t at = rest.start;
    for (const char16_t unit : text) {
        if (unit == u' ') {
            while (at < rest.end and is_separator(units[at]))
                ++at;
            if (not word_starts(units, at))
                return image::none;
        } else if (at < rest.end and units[at] == unit) {
            ++at;
        } else {
            return image::none;
        }
    }
    const bool is_latin = is_word_unit(text.back());
    return is_latin and not word_ends(units, at) ? image::none : at;
}

void Scanner::add_word(const Letter& letter, std::uint32_t word, UnitSpan span, Marks& into)
{
    const auto lists = m_rules.table(m_words[word].lists);
    const std::uint32_t mark = into.add({span, m_words[word].signature, lists.data(), static_cast<std::uint32_t>(lists.size()), m_words[word].anchored,
                                         m_rules.table(m_words[word].needs), word, m_sentence});
    if (m_words[word].is_delicate == 0)
        return;
    bool swallows = false;
    for (const image::Membership& membership : lists) {
        if (not stands(letter, m_words[word], membership, span))
            into.drop(mark, membership.list);
        else
            swallows |= (membership.flags & image::Membership::swallows) != 0;
    }
    if (swallows)
        m_swallowers.push_back(mark);
}

bool Scanner::stands(const Letter& letter, const image::Word& word, const image::Membership& membership, UnitSpan span)
{
    if ((membership.flags & image::Membership::keeps_case) != 0) {
        for (std::uint32_t i = 0; i < std::min<std::uint32_t>(span.size(), 32); ++i) {
            if ((word.capitals >> i & 1) != 0 and letter.folded.capital[span.start + i] == 0)
                return false;
        }
    }
    if ((membership.flags & image::Membership::confirmed) != 0 and unit_class(letter.folded.units[span.start]) == UnitClass::han) {
        const UnitSpan around = neighbourhood(letter, span);
        const auto text = std::u16string_view{letter.folded.units}.substr(around.start, around.size());
        return m_breaker.is_bounded(text, span.start - around.start, span.end - around.start);
    }
    return true;
}

void Scanner::add_values(const Letter& letter, Marks& into)
{
    m_values.clear();
    find_values(letter, m_values);
    const auto lists = m_rules.table(m_rules.header().lists);
    for (const Value& value : m_values) {
        const image::List& list = lists[static_cast<std::size_t>(value.kind)];
        const auto within = m_rules.table(list.within);
        into.add({value.span, list.signature, within.data(), static_cast<std::uint32_t>(within.size()), list.anchored, m_rules.table(list.needs),
                  image::none, letter.sentence_at(value.span.start)});
    }
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
                for (std::uint32_t i = 0; i < big.list_count; ++i) {
                    if ((big.lists[i].flags & image::Membership::swallows) != 0)
                        marks.drop(mark, big.lists[i].list);
                }
            }
        }
    }
}

}  // namespace amends
