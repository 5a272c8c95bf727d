// Turns a numeral or the name of a month into the date that it begins, with its weekday and the other end of its range.
#include <array>

#include "matching/values/date_shapes.h"
#include "matching/values/english_words.h"
#include "matching/values/finders.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

std::uint32_t date_end(const ValueText& text, std::uint32_t at)
{
    if (text.letter(at))
        return month_first_date_end(text, at);
    for (const auto shape : {chinese_date_end, numeric_date_end, day_first_date_end}) {
        const std::uint32_t end = shape(text, at);
        if (end != 0)
            return end;
    }
    return 0;
}

/// Past 周四 or 星期四 or "thu", or 0.
std::uint32_t weekday_end(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 3> weeks = {u"星期", u"礼拜", u"周"};
    const std::u16string_view word = text.word_at(at);
    if (is_word_of(word, weekday_names))
        return at + static_cast<std::uint32_t>(word.size());
    const std::uint32_t week = text.starts_any(at, weeks);
    return week != 0 and text.is(at + week, u"一二三四五六日天") ? at + week + 1 : 0;
}

/// Past a weekday that follows the date, in brackets or in Chinese without: 3/14(四), 3 May (Fri), 7月3日周四.
std::uint32_t past_weekday(const ValueText& text, std::uint32_t end)
{
    const std::uint32_t at = text.past_space(end);
    if (text[at] != u'(') {
        const std::uint32_t bare = text.is(end, u"周星礼") ? weekday_end(text, end) : 0;
        return bare == 0 ? end : bare;
    }
    const std::uint32_t named = weekday_end(text, at + 1);
    const std::uint32_t last = named == 0 and text.is(at + 1, u"一二三四五六日") ? at + 2 : named;
    return last != 0 and text[last] == u')' ? last + 1 : end;
}

/// The start with what leads a date: 民国114年, "Friday 3 May", "the 14th".
std::uint32_t date_start(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 2> eras = {u"民国", u"公元"};
    std::uint32_t start = at - text.ends_any(at, eras);
    const bool is_ordinal = text.letter(digits_at(text, at).end);
    if (is_ordinal and text.ends(start, u"the ") and not text.letter(start - 5))
        start -= 4;
    std::uint32_t before = text.before_space(start);
    if (before == start)
        return start;
    if (text.is(before - 1, u",."))
        --before;
    const std::u16string_view word = text.word_before(before);
    const bool is_weekday = is_word_of(word, weekday_names);
    return is_weekday ? before - static_cast<std::uint32_t>(word.size()) : start;
}

}  // namespace

FoundValue date_at(const ValueText& text, std::uint32_t at)
{
    const bool is_inside = text.letter(at - 1) or (text.is(at - 1, u"./-:") and text.alnum(at - 2));
    std::uint32_t end = is_inside ? 0 : date_end(text, at);
    if (end == 0)
        return {};
    end = past_weekday(text, end);
    const std::uint32_t other = text.past_range_mark(end);
    const std::uint32_t last = other == 0 ? 0 : date_end(text, other);
    return UnitSpan{date_start(text, at), last == 0 ? end : past_weekday(text, last)};
}

}  // namespace amends
