// Turns an English day and month, in either order, or an ordinal after a preposition, into the end of a date.
#include <array>

#include "matching/values/date_shapes.h"
#include "matching/values/english_words.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

std::uint32_t length(std::u16string_view word) { return static_cast<std::uint32_t>(word.size()); }

std::uint32_t past_ordinal(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 4> endings = {u"st", u"nd", u"rd", u"th"};
    return is_word_of(text.word_at(at), endings) ? at + 2 : at;
}

/// Past the day and its ending, or 0: 3, 3rd.
std::uint32_t day_end(const ValueText& text, std::uint32_t at)
{
    const Numeral day = digits_at(text, at);
    if (not day.within(1, 31) or day.size > 2)
        return 0;
    const std::uint32_t end = past_ordinal(text, day.end);
    return text.letter(end) ? 0 : end;
}

/// Past the name of a month with its dot, or 0.
std::uint32_t month_end(const ValueText& text, std::uint32_t at)
{
    const std::u16string_view word = text.word_at(at);
    if (not is_word_of(word, month_names))
        return 0;
    const std::uint32_t end = at + length(word);
    return word.size() <= 4 and text[end] == u'.' and text[end + 1] == u' ' and text.digit(end + 2) ? end + 1 : end;
}

/// Past " 2025" or ", 2025" where it follows.
std::uint32_t past_year(const ValueText& text, std::uint32_t end)
{
    const std::uint32_t at = text.past_space(text[end] == u',' ? end + 1 : end);
    const Numeral year = digits_at(text, at);
    return at != end and year.size == 4 and year.within(1900, 2100) ? year.end : end;
}

/// "the 3 may be late": the verb, not the month.
bool is_verb(const ValueText& text, std::uint32_t month)
{
    static constexpr std::array<std::u16string_view, 10> verbs = {u"be",   u"have",  u"not",  u"also", u"take",
                                                                  u"need", u"still", u"well", u"vary", u"differ"};
    return text.word_at(month) == u"may" and is_word_of(text.word_at(month + 4), verbs);
}

/// "by the 14th", "on 3rd", but not "on the 3rd floor".
bool is_lone_day(const ValueText& text, std::uint32_t at, std::uint32_t end)
{
    static constexpr auto prepositions = std::to_array<std::u16string_view>(
        {u"on", u"by", u"until", u"till", u"before", u"after", u"of", u"for", u"from", u"since"});
    static constexpr auto counted = std::to_array<std::u16string_view>(
        {u"floor",  u"time",       u"day",     u"party",       u"attempt",  u"call",     u"email",     u"letter",
         u"visit",  u"week",       u"month",   u"year",        u"order",    u"delivery", u"item",      u"person",
         u"line",   u"generation", u"century", u"page",        u"request",  u"occasion", u"complaint", u"street",
         u"avenue", u"hour",       u"night",   u"anniversary", u"birthday", u"customer", u"copy"});
    const std::uint32_t start = text.ends(at, u"the ") ? at - 4 : at;
    const bool is_ordinal = text.letter(end - 1) and text[start - 1] == u' ';
    return is_ordinal and is_word_of(text.word_before(start - 1), prepositions)
           and not is_word_of(text.word_at(text.past_space(end)), counted);
}

}  // namespace

std::uint32_t day_first_date_end(const ValueText& text, std::uint32_t at)
{
    const std::uint32_t day = day_end(text, at);
    if (day == 0)
        return 0;
    const std::uint32_t mark = text.past_range_mark(day);
    const std::uint32_t other = mark == 0 ? 0 : day_end(text, mark);
    const std::uint32_t last = other == 0 ? day : other;
    const std::uint32_t name = text.starts(last, u" of ") ? last + 4 : text.is(last, u" -") ? last + 1 : last;
    const std::uint32_t month = name == last ? 0 : month_end(text, name);
    if (month != 0 and not is_verb(text, name))
        return past_year(text, month);
    return is_lone_day(text, at, day) ? day : 0;
}

std::uint32_t month_first_date_end(const ValueText& text, std::uint32_t at)
{
    const std::uint32_t month = month_end(text, at);
    if (month == 0)
        return 0;
    if (const std::uint32_t year = past_year(text, month); year != month)
        return year;
    const std::uint32_t day = text[month] == u' ' ? day_end(text, month + 1) : 0;
    if (day == 0 or text.is(day, u":%") or (text.is(day, u".,") and text.digit(day + 1)))
        return 0;
    const std::uint32_t mark = text.past_range_mark(day);
    const std::uint32_t other = mark == 0 ? 0 : day_end(text, mark);
    return past_year(text, other == 0 ? day : other);
}

}  // namespace amends
