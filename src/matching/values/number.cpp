// Turns digits, Chinese numerals and English number words that count something into a number.
#include <array>

#include "matching/values/finders.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

FoundValue digits_number(const ValueText& text, std::uint32_t at)
{
    if (text.letter(at - 1) or (text.is(at - 1, u".-/") and text.alnum(at - 2)))
        return {};
    const std::uint32_t end = quantity_end(text, at);
    static constexpr std::array<std::u16string_view, 4> ordinals = {u"st", u"nd", u"rd", u"th"};
    if (is_word_of(text.word_at(end), ordinals) or text[at - 1] == u'第' or text[end] == u'几')
        return {};
    return UnitSpan{at, end};
}

/// 半小时, 半天: a half is a number only before what it halves.
FoundValue half(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 6> halved = {u"小时", u"天", u"年", u"个", u"日", u"折"};
    if (text.is(at - 1, u"一大多过夜前后下上两") or text.starts_any(at + 1, halved) == 0)
        return {};
    return UnitSpan{at, at + 1};
}

FoundValue han_number(const ValueText& text, std::uint32_t at)
{
    const Numeral numeral = han_numeral_at(text, at);
    if (is_idle_numeral(text, {at, numeral.end}))
        return {};
    const std::uint32_t other = text.is(numeral.end, u"至到~-") ? numeral.end + 1 : 0;
    const Numeral last = other == 0 ? Numeral{} : han_numeral_at(text, other);
    const bool is_range = last and not is_idle_numeral(text, {other, last.end});
    return UnitSpan{at, is_range ? last.end : numeral.end};
}

/// "one" points as often as it counts: no one, the old one, one another.
bool points(const ValueText& text, std::uint32_t at, std::uint32_t end)
{
    static constexpr auto before = std::to_array<std::u16string_view>(
        {u"no", u"this", u"that", u"any", u"every", u"each", u"which", u"some", u"another", u"old", u"new", u"right", u"wrong"});
    static constexpr auto after = std::to_array<std::u16string_view>(
        {u"another", u"off", u"of", u"is", u"was", u"has", u"had", u"that", u"who",   u"which", u"we",   u"i",   u"you",
         u"in",      u"on",  u"to", u"at", u"for", u"and", u"or",  u"will", u"would", u"can",   u"back", u"with"});
    const bool stands_alone = text[end] != u'-' and (text[end] != u' ' or not text.alnum(end + 1));
    return stands_alone or is_word_of(text.word_before(at - 1), before) or is_word_of(text.word_at(end + 1), after);
}

FoundValue word_number(const ValueText& text, std::uint32_t at)
{
    const std::uint32_t end = number_word_end(text, at);
    const bool is_one = end == at + 3 and text.starts(at, u"one");
    return end == at or (is_one and points(text, at, end)) ? FoundValue() : UnitSpan{at, end};
}

/// 1) and 二、 at the head of an item count the items, not the case.
bool leads_item(const ValueText& text, UnitSpan span)
{
    return text.is(span.start - 1, u"\n;:。(") and text.is(span.end, u").、") and not text.alnum(span.end + 1);
}

FoundValue any_number_at(const ValueText& text, std::uint32_t at)
{
    if (text.digit(at))
        return digits_number(text, at);
    if (text[at] == u'半')
        return half(text, at);
    return text.letter(at) ? word_number(text, at) : han_number(text, at);
}

}  // namespace

FoundValue number_at(const ValueText& text, std::uint32_t at)
{
    const FoundValue found = any_number_at(text, at);
    return found and leads_item(text, *found) ? FoundValue() : found;
}

}  // namespace amends
