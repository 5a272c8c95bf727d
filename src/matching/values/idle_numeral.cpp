// Turns a Chinese numeral and its neighbours into whether it counts anything: the 一 of 一定 and the 十 of 十分 do not.
#include <algorithm>
#include <array>

#include "matching/values/numeral.h"

namespace amends {

namespace {

/// The characters that make a word of a numeral of one character, by standing right before or after it.
struct Neighbours {
    char16_t numeral;
    std::u16string_view before, after;
};

constexpr auto neighbours = std::to_array<Neighbours>({
    {u'一', u"统唯之专逐单任同非进不划归如某万合",
     u"些直定切般起律样下向旦致旁同面边心味再概并贯流时生方经番如举则连共手带度来往而看听想早清头目齐瞬会团鼓旨点半线站系体条龙"},
    {u'二', u"不无独", u"楞胡维手话"},
    {u'三', u"再张", u"方思包亚"},
    {u'四', u"李落", u"处周面川季海邻"},
    {u'五', u"", u"金花官星"},
    {u'六', u"", u"神亲"},
    {u'七', u"乱", u"夕上嘴"},
    {u'八', u"胡王", u"卦方糟打"},
    {u'九', u"", u"龙江牛"},
    {u'十', u"双", u"足字全佳"},
    {u'两', u"斤公", u"岸者边难旁侧面地码性极用"},
    {u'零', u"归清", u"售件食钱星散容用部"},
    {u'〇', u"", u""},
    {u'廿', u"", u""},
    {u'卅', u"", u""},
});

constexpr auto idle_runs =
    std::to_array<std::u16string_view>({u"一一", u"万一", u"三五", u"三两", u"一五", u"七八糟", u"百千", u"千百"});

constexpr bool is_weekday(char16_t unit) { return std::u16string_view(u"一二三四五六").find(unit) != std::u16string_view::npos; }

/// 周三, 星期三, 礼拜三; but 每周三次 and 两周一次 count.
bool names_weekday(const ValueText& text, std::uint32_t at)
{
    if (not is_weekday(text[at]))
        return false;
    if (text.ends(at, u"星期") or text.ends(at, u"礼拜"))
        return true;
    const bool is_counted =
        text.is(at + 1, u"次回趟") and (text[at - 2] == u'每' or is_han_numeral(text[at - 2]) or text.digit(at - 2));
    return text[at - 1] == u'周' and not is_counted;
}

bool is_idle_single(const ValueText& text, std::uint32_t at)
{
    if (text[at] == u'十' and text[at + 1] == u'分')
        return text[at + 2] != u'钟';
    if (text.starts(at, u"一刻钟"))
        return false;
    const auto found = std::ranges::find(neighbours, text[at], &Neighbours::numeral);
    return found == neighbours.end() or text.is(at - 1, found->before) or text.is(at + 1, found->after);
}

/// 千万 as a plea: 千万别, 千万不要.
bool is_plea(const ValueText& text, UnitSpan span)
{
    return span.size() == 2 and text.starts(span.start, u"千万")
           and (text.is(span.end, u"别不请勿要莫记") or not text.han(span.end));
}

}  // namespace

bool is_idle_numeral(const ValueText& text, UnitSpan span)
{
    if (text.is(span.start - 1, u"第几数好初") or text.is(span.end, u"几") or names_weekday(text, span.start))
        return true;
    if (is_plea(text, span) or text.starts_any(span.start, idle_runs) != 0)
        return true;
    return span.size() == 1 and is_idle_single(text, span.start);
}

}  // namespace amends
