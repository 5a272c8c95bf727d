// Turns numerals with 年, 月, 日 or 号 into the end of a date.
#include <array>

#include "matching/values/date_shapes.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

/// What makes 3日 or 5号 or 7月 a length, a count or a place instead of a day.
constexpr auto not_a_day = std::to_array<std::u16string_view>(
    {u"之内", u"之后", u"以内", u"以后", u"以上", u"左右", u"无理由", u"鉴赏", u"内",   u"间", u"后", u"游", u"份数", u"线",
     u"楼",   u"门",   u"店",   u"机",   u"仓",   u"柜",   u"码",     u"房",   u"台",   u"桌", u"床", u"车", u"馆",   u"院",
     u"库",   u"厅",   u"出口", u"窗",   u"文",   u"公告", u"站",     u"员",   u"电池", u"字", u"航", u"登", u"病",   u"座"});

constexpr auto month_parts = std::to_array<std::u16string_view>({u"上旬", u"中旬", u"下旬", u"份", u"底", u"初", u"中", u"末"});

std::uint32_t day_end(const ValueText& text, std::uint32_t at)
{
    const Numeral day = numeral_at(text, at);
    if (not day.within(1, 31))
        return 0;
    if (text.is(day.end, u"日号"))
        return day.end + 1;
    return 0;
}

/// From the numeral of a month: 7月3日, 7月3 (a bare day ends there), 7月底, 7月.
std::uint32_t month_end(const ValueText& text, std::uint32_t at)
{
    const Numeral month = numeral_at(text, at);
    if (not month.within(1, 12) or text[month.end] != u'月')
        return 0;
    const std::uint32_t end = month.end + 1;
    if (const std::uint32_t day = day_end(text, end); day != 0)
        return day;
    return end + text.starts_any(end, month_parts);
}

std::uint32_t year_end(const ValueText& text, std::uint32_t at)
{
    const Numeral year = numeral_at(text, at);
    if (text[year.end] != u'年' or year.size < 2 or year.size > 4)
        return 0;
    if (const std::uint32_t month = month_end(text, year.end + 1); month != 0)
        return month;
    const bool is_length = year.value < 1900 and text.is(year.end + 1, u"以来后内的历老保前");
    const bool is_republic = text.ends(at, u"民国") or (year.within(100, 150) and not year.is_han and not is_length);
    return is_republic or year.within(1900, 2100) ? year.end + 1 : 0;
}

/// 25号, 26日 without a month. A small Chinese numeral with 日 counts days rather: 三日.
std::uint32_t lone_day_end(const ValueText& text, std::uint32_t at)
{
    const Numeral day = numeral_at(text, at);
    const std::uint32_t end = day_end(text, at);
    if (end == 0 or text.is(at - 1, u"第每几数每") or text.starts_any(end, not_a_day) != 0)
        return 0;
    return day.is_han and text[day.end] == u'日' and day.value <= 10 ? 0 : end;
}

}  // namespace

std::uint32_t chinese_date_end(const ValueText& text, std::uint32_t at)
{
    if (const std::uint32_t end = year_end(text, at); end != 0)
        return end;
    const std::uint32_t end = month_end(text, at);
    if (end == 0)
        return lone_day_end(text, at);
    return text[end - 1] == u'月' and text.is(end, u"内后之以间") ? 0 : end;
}

}  // namespace amends
