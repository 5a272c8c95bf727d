// Turns a title and the name beside it into a person: 许先生, 林志芳经理, Ms Tan.
#include <algorithm>
#include <array>

#include "matching/values/finders.h"
#include "matching/values/unit_set.h"

namespace amends {

namespace {

/// Titles of people follow any name; titles of rank follow a surname alone or a full name, so that 高级经理 is nobody.
constexpr auto courtesies = std::to_array<std::u16string_view>(
    {u"先生", u"女士", u"小姐", u"太太", u"老师", u"师傅", u"医生", u"医师", u"同学", u"阿姨", u"大哥"});
constexpr auto ranks = std::to_array<std::u16string_view>(
    {u"经理", u"总经理", u"副总", u"主任", u"主委",   u"主管",   u"店长", u"组长", u"课长", u"科长",
     u"队长", u"班长",   u"处长", u"院长", u"校长",   u"馆长",   u"专员", u"襄理", u"协理", u"副理",
     u"督导", u"教授",   u"律师", u"护士", u"护理师", u"工程师", u"老板", u"司机", u"会长"});

constexpr std::u16string_view surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋"
                                         u"蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康"
                                         u"毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施洪温翁童严俞詹涂倪柯简游阮"
                                         u"欧连颜巫纪岑卓古霍莫凌关甘伍区麦蓝宁骆尤";
/// Surnames that are more often another word before a title or in front of a name.
constexpr std::u16string_view doubtful = u"于万方任常连关简区易文游段夏";
constexpr std::u16string_view no_part_of_name =
    u"的您你我他们请和给向跟与同是了在由对找级店部门区课科组任位个各司公客阶名者或及为从被";

constexpr UnitSet surname_set{surnames};

bool is_surname(char16_t unit) { return surname_set.contains(unit); }

/// Whether the `size` characters before `title` can be a name that begins with a surname.
bool is_name(const ValueText& text, std::uint32_t title, std::uint32_t size)
{
    const std::uint32_t start = title - size;
    if (start > title or not is_surname(text[start]) or (size > 1 and doubtful.find(text[start]) != doubtful.npos))
        return false;
    if (text[start] == u'周' and text.is(start + 1, u"一二三四五六日末"))
        return false;
    for (std::uint32_t at = start + 1; at < title; ++at)
        if (not text.han(at) or text.is(at, no_part_of_name))
            return false;
    return true;
}

FoundValue named_before(const ValueText& text, UnitSpan title, std::initializer_list<std::uint32_t> sizes)
{
    for (const std::uint32_t size : sizes)
        if (is_name(text, title.start, size))
            return UnitSpan{title.start - size, title.end};
    return {};
}

/// 王总, 李工: a surname and one character, where that begins no longer word.
FoundValue short_title(const ValueText& text, std::uint32_t at)
{
    const bool is_total = text[at] == u'总' and not text.is(at + 1, u"是共数计公部结体算会之额在");
    const bool is_engineer =
        text[at] == u'工' and not text.is(at + 1, u"作程人厂业具资会时地期艺单") and not text.is(at - 1, u"施任田");
    const bool stands_alone = not text.han(at - 2) or text.is(at - 2, no_part_of_name);
    if ((not is_total and not is_engineer) or not is_name(text, at, 1) or not stands_alone)
        return {};
    return UnitSpan{at - 1, at + 1};
}

FoundValue chinese_person(const ValueText& text, std::uint32_t at)
{
    if (not is_surname(text[at - 1]) and not is_surname(text[at - 2]) and not is_surname(text[at - 3]))
        return {};
    if (const std::uint32_t size = text.starts_any(at, courtesies); size != 0)
        return named_before(text, {at, at + size}, {3, 2, 1});
    if (const std::uint32_t size = text.starts_any(at, ranks); size != 0)
        return named_before(text, {at, at + size}, {3, 1});
    return short_title(text, at);
}

/// Mr Smith, Dr. Tan Wei: one or two capitalised words after the title.
FoundValue english_person(const ValueText& text, std::uint32_t at)
{
    std::uint32_t end = at + static_cast<std::uint32_t>(text.word_at(at).size());
    end += text[end] == u'.' ? 1 : 0;
    const std::uint32_t title = end;
    for (int names = 0; names < 2 and text[end] == u' ' and text.capital(end + 1); ++names) {
        ++end;
        while (text.letter(end) or (text.is(end, u"'-") and text.letter(end + 1)) or (text[end] > 0x7f and text[end] < 0x250))
            ++end;
        if (text.ends(end, u"'s"))
            return UnitSpan{at, end - 2};
    }
    return end == title or not text.capital(at) ? FoundValue() : UnitSpan{at, end};
}

}  // namespace

FoundValue person_at(const ValueText& text, std::uint32_t at)
{
    return text.letter(at) ? english_person(text, at) : chinese_person(text, at);
}

}  // namespace amends
