// Turns digits parted by slashes, dashes or dots into the end of a date, and leaves fractions, versions and ranges alone.
#include <array>

#include "matching/values/date_shapes.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

struct Parts {
    Numeral first, second, third;
    char16_t mark = 0;
};

bool is_day_and_month(const Numeral& one, const Numeral& other)
{
    return (one.within(1, 31) and other.within(1, 12)) or (one.within(1, 12) and other.within(1, 31));
}

bool is_year(const Numeral& year)
{
    return (year.size == 4 and year.within(1900, 2100)) or (year.size == 3 and year.within(90, 150));
}

Parts parts_at(const ValueText& text, std::uint32_t at)
{
    Parts parts;
    parts.first = digits_at(text, at);
    parts.mark = text[parts.first.end];
    if (not parts.first or not text.is(parts.first.end, u"/-."))
        return parts;
    parts.second = digits_at(text, parts.first.end + 1);
    if (parts.second and text[parts.second.end] == parts.mark)
        parts.third = digits_at(text, parts.second.end + 1);
    return parts;
}

bool goes_on(const ValueText& text, std::uint32_t end)
{
    return text.letter(end) or (text.is(end, u"/-.:*") and text.digit(end + 1));
}

bool is_whole_date(const Parts& parts)
{
    if (is_year(parts.first))
        return parts.second.within(1, 12) and parts.third.within(1, 31) and parts.third.size <= 2;
    const bool has_year = (parts.third.size == 4 and is_year(parts.third)) or (parts.third.size == 2 and parts.second.size == 2);
    return has_year and is_day_and_month(parts.first, parts.second);
}

/// 1/2 的, 2/3 of; 24/7 and 7/24 are hours of service.
bool is_fraction(const ValueText& text, const Parts& parts)
{
    static constexpr std::array<std::u16string_view, 5> wholes = {u"的", u"以上", u"份", u" of ", u" off"};
    const bool is_small = parts.first.value < parts.second.value and parts.first.value <= 4 and parts.second.value <= 5;
    const bool is_round_the_clock =
        (parts.first.value == 24 and parts.second.value == 7)
        or (parts.first.value == 7 and parts.second.value == 24 and text.starts(parts.second.end, u"小时"));
    return is_round_the_clock or (is_small and text.starts_any(parts.second.end, wholes) != 0);
}

/// A dot parts day and month only after a word that a day follows; otherwise it is a decimal point.
bool follows_date_word(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 10> words = {u"on",   u"by",    u"until", u"till",  u"before",
                                                                  u"from", u"since", u"of",    u"dated", u"dt"};
    const std::uint32_t end = text.ends(at, u". ") ? at - 2 : at - 1;
    return text[at - 1] == u' ' and is_word_of(text.word_before(end), words);
}

bool is_short_date(const ValueText& text, std::uint32_t at, const Parts& parts)
{
    const bool is_padded = parts.first.size == 2 and parts.second.size == 2;
    if (parts.first.size > 2 or parts.second.size > 2 or not is_day_and_month(parts.first, parts.second))
        return false;
    if (parts.mark == u'/')
        return not is_fraction(text, parts);
    if (parts.mark == u'-')
        return is_padded and (text[at] == u'0' or text[parts.first.end + 1] == u'0');
    return is_padded and parts.second.value <= 12 and follows_date_word(text, at);
}

}  // namespace

std::uint32_t numeric_date_end(const ValueText& text, std::uint32_t at)
{
    const Parts parts = parts_at(text, at);
    if (not parts.second or text.is(at - 1, u"v$£€¥#*"))
        return 0;
    if (parts.third)
        return is_whole_date(parts) and not goes_on(text, parts.third.end) ? parts.third.end : 0;
    return is_short_date(text, at, parts) and not goes_on(text, parts.second.end) and text[parts.second.end] != u'%'
               ? parts.second.end
               : 0;
}

}  // namespace amends
