// Turns characters of the other Chinese script in a letter into a hint that names them.
#include <array>

#include "judgement/consistency/consistency.h"
#include "judgement/consistency/own_text.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Common characters that Traditional Chinese writes otherwise, in its words as in its names.
constexpr std::u16string_view telling =
    u"们这个为对说时没关发会来样请问题给过还让经处订单电话谢见谅统员门车东间线实现应该将买卖钱产业动长张听读写认识许诉误补偿赔损坏质检报账户头网络银费预约审查"
    u"权险护装备缘虑忧态总惊恼惯进远运连迟选递邮钟错铺镜闭闹闻阅队阳阶际陆陈难顺顾颜风饭饮馆马验骑鱼鸟黄齐龙压双变叶吗响图团园围圆场块夺奖妇妈娱学宁宝宾导寻层岁帅师带帮库废开归当";

/// Forms that both scripts write, though they are folded to another.
constexpr std::u16string_view in_both = u"帐个会来对当团宝学";

constexpr char16_t first_han = 0x4E00, end_han = 0xA000;

/// Whether a character, counted from the first Han one, is among those that tell.
constexpr auto is_telling = [] {
    std::array<bool, end_han - first_han> table{};
    for (const char16_t unit : telling)
        table[unit - first_han] = true;
    return table;
}();

/// The kinds of characters that tell one script from the other.
enum class Script : std::uint8_t { none, traditional, simplified };

bool may_tell(char16_t unit)
{
    return unit >= first_han and unit < end_han and is_telling[unit - first_han];
}

// Of a character that may tell.
Script script_of(char16_t unit, char32_t written)
{
    const bool is_in_both = written < 0x10000 and in_both.find(static_cast<char16_t>(written)) != in_both.npos;
    return is_in_both ? Script::none : written == unit ? Script::simplified : Script::traditional;
}

/// The characters of one script, each once, as they come.
struct Found {
    std::u32string characters;
    std::uint32_t first = 0;

    void add(char32_t character, std::uint32_t at)
    {
        if (characters.empty())
            first = at;
        if (characters.find(character) == characters.npos)
            characters += character;
    }

    void add(const Found& later)
    {
        for (const char32_t character : later.characters)
            add(character, later.first);
    }
};

/// What a paragraph holds of the script of its letter, and of the other.
struct Share {
    std::size_t own = 0, other = 0;
    Found found;  ///< of the other
};

Share share_of(const Letter& letter, const Paragraph& paragraph, Script own)
{
    Share share;
    for (std::uint32_t at = paragraph.span.start; at < paragraph.span.end; ++at) {
        const char16_t unit = letter.folded.units[at];
        if (not may_tell(unit))
            continue;
        const char32_t written = code_point_at(letter.source->text, letter.folded.origin[at]).value;
        const Script script = script_of(unit, written);
        if (script == Script::none or is_in_quotation(letter, at))
            continue;
        ++(script == own ? share.own : share.other);
        if (script != own)
            share.found.add(written, at);
    }
    return share;
}

std::string listed(const std::u32string& characters)
{
    constexpr std::size_t most = 6;
    std::string list;
    for (const char32_t character : std::u32string_view(characters).substr(0, most))
        append_utf8(character, list);
    return characters.size() > most ? list + "…" : list;
}

}  // namespace

void check_scripts(const Letter& letter, std::vector<Check>& into)
{
    constexpr std::size_t least = 3;  // fewer may be a name, or a slip of a single key
    if (letter.language != Language::zh_hant and letter.language != Language::zh_hans)
        return;
    const Script own = letter.language == Language::zh_hant ? Script::traditional : Script::simplified;
    Found found;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (paragraph.block != BlockKind::body)
            continue;
        // A paragraph that has as much of the other script is a version, not a slip.
        if (const Share share = share_of(letter, paragraph, own); share.own > 2 * share.other)
            found.add(share.found);
    }
    if (found.characters.size() >= least)
        into.push_back({own == Script::traditional ? "advice/simplified-within" : "advice/traditional-within", UnitSpan{found.first, found.first + 1},
                        {{"characters", listed(found.characters)}}});
}

}  // namespace amends
