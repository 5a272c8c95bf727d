// Turns the characters of a letter into its language: the share of Chinese, and whether its characters are Traditional.
#include "letter/script.h"

#include <algorithm>
#include <array>

#include "letter/phrase.h"
#include "text/classes.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Frequent characters that are written so only in Simplified Chinese.
constexpr std::u16string_view simplified_only =
    u"们这个为对说时没关发会来样请问题给过还让经于务处订单电话谢见谅系统员门车东间线实现应该将后买卖钱产业动长张听读写认识许诉误补偿赔损坏质检报账户头网络银费预约审"
    u"复杂权险护装备缘虑忧忆怀态总惊恼惯愿进远运连迟适选递邮钟错铺镜闭闹闻阅队阳阶际陆陈险难顺须顾颜风饭饮馆马验骑鱼鸟黄齐龙厅历压双变叶号吗听启员响唤图团园围圆场块坚坏"
    u"头夹夺奖妇妈娱学宁宝实审宽宾对导寻将尔尝层属岁岗帅师带帮库应废开异弃归当录彻径忆态怜总恋悬惧惨愤战户扑执扩扫扬护报担拟拥择挂挡换据";

constexpr char16_t first_han = 0x4E00, end_han = 0xA000;

/// Whether a character, counted from the first Han one, is among them.
constexpr auto is_simplified_only = [] {
    std::array<bool, end_han - first_han> table{};
    for (const char16_t unit : simplified_only)
        table[unit - first_han] = true;
    return table;
}();

/// What one paragraph is written in.
struct Tally {
    std::uint32_t han = 0, latin_words = 0, traditional = 0, simplified = 0;

    [[nodiscard]] double han_words() const { return 0.6 * han; }
};

void add_han(char16_t unit, char32_t written, Tally& tally)
{
    ++tally.han;
    if (const char32_t number = written - first_han; number < is_simplified_only.size()) {
        tally.traditional += written != unit;
        tally.simplified += is_simplified_only[number];
    }
}

// Nearly every Han character takes three bytes.
char32_t han_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    return (byte(0) & 0xF0) == 0xE0 ? (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F) : code_point_at(text, at).value;
}

Tally tally_of(const Letter& letter, UnitSpan span)
{
    const std::string_view text = letter.source->text;
    Tally tally;
    const auto& folded = letter.folded;
    bool is_in_word = false;
    for (auto at = span.start; at < span.end; ++at) {
        const auto kind = unit_class(folded.units[at]);
        if (kind == UnitClass::han)
            add_han(folded.units[at], han_at(text, folded.origin[at]), tally);
        else if (kind == UnitClass::letter)
            tally.latin_words += not is_in_word;
        is_in_word = kind == UnitClass::letter or kind == UnitClass::digit;
    }
    return tally;
}

}  // namespace

Language language_of(const Letter& letter)
{
    constexpr double least_share = 0.3;
    constexpr char16_t first_of_east_asia = 0x2E80;
    // Counting all is quicker than looking for the first: the machine counts many at once.
    const std::u16string& units = letter.folded.units;
    if (std::count_if(units.begin(), units.end(), [](char16_t unit) { return unit >= first_of_east_asia; }) == 0)
        return Language::en;
    struct {
        double han_words = 0, latin_words = 0;
        std::uint32_t traditional = 0, simplified = 0;
        [[nodiscard]] double words() const { return han_words + latin_words; }
    } whole, by_paragraph;
    for (const auto& paragraph : letter.paragraphs) {
        if (paragraph.block == BlockKind::quoted or paragraph.block == BlockKind::footer)
            continue;
        const auto tally = tally_of(letter, paragraph.span);
        const double han_words = tally.han_words(), latin_words = tally.latin_words;
        whole.han_words += han_words;
        whole.latin_words += latin_words;
        whole.traditional += tally.traditional;
        whole.simplified += tally.simplified;
        (han_words >= latin_words ? by_paragraph.han_words : by_paragraph.latin_words) += han_words + latin_words;
    }
    const double least = least_share * whole.words();
    if (whole.han_words == 0 or whole.han_words < least)
        return Language::en;
    if (whole.latin_words >= least and by_paragraph.han_words >= least and by_paragraph.latin_words >= least)
        return Language::mixed;
    return whole.traditional > whole.simplified ? Language::zh_hant : Language::zh_hans;
}

std::optional<bool> is_in_chinese(const Letter& letter, const Paragraph& paragraph)
{
    const auto tally = tally_of(letter, paragraph.span);
    if (tally.han == 0 and tally.latin_words == 0)
        return std::nullopt;
    return tally.han_words() >= tally.latin_words;
}

}  // namespace amends
