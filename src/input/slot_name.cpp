// Turns the words inside a pair of brackets into the answer whether they name a slot, and what will stand there.
#include "input/slot_name.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace amends {
namespace {

struct Noun {
    std::string_view word;
    SlotKind kind;
};

using enum SlotKind;

/// Words that end the name of a slot in Chinese.
constexpr auto han_nouns = std::to_array<Noun>({
    {"日期", date}, {"時間", date}, {"时间", date}, {"期限", date}, {"時段", date}, {"时段", date}, {"截止日", date},
    {"年月日", date}, {"日子", date}, {"幾號", date},
    {"金額", amount}, {"金额", amount}, {"價格", amount}, {"价格", amount}, {"費用", amount}, {"费用", amount},
    {"款項", amount}, {"款项", amount}, {"總額", amount}, {"总额", amount}, {"多少錢", amount}, {"多少钱", amount},
    {"姓名", name}, {"名字", name}, {"名稱", other}, {"名称", other}, {"客戶名稱", name}, {"客户名称", name}, {"會員名稱", name}, {"会员名称", name}, {"稱呼", name}, {"称呼", name}, {"暱稱", name},
    {"昵称", name}, {"姓氏", name}, {"窗口", name}, {"店長", name}, {"店长", name}, {"經理", name}, {"经理", name},
    {"客服人員", name}, {"客服人员", name}, {"專員", name}, {"专员", name}, {"負責人", name}, {"负责人", name},
    {"聯絡人", name}, {"联系人", name}, {"校区名", other}, {"校區名", other}, {"公司名", other}, {"品牌名", other}, {"店名", other},
    {"電話", contact}, {"电话", contact}, {"手機", contact}, {"手机", contact}, {"手机号", contact}, {"分機", contact},
    {"分机", contact}, {"信箱", contact}, {"郵箱", contact}, {"邮箱", contact}, {"專線", contact}, {"专线", contact},
    {"連結", contact}, {"鏈接", contact}, {"链接", contact}, {"網址", contact}, {"网址", contact},
    {"聯絡方式", contact}, {"联系方式", contact}, {"微信號", contact}, {"微信号", contact},
    {"原因", other}, {"單號", other}, {"单号", other}, {"編號", other}, {"编号", other}, {"訂單號", other}, {"订单号", other},
    {"人數", other}, {"人数", other}, {"數量", other}, {"数量", other}, {"地址", other}, {"地點", other}, {"地点", other},
    {"天數", other}, {"天数", other}, {"商品名", other}, {"產品名", other}, {"产品名", other}, {"職稱", other}, {"职称", other},
});

/// Words that name a slot in Chinese only when nothing else stands beside them: with more they head a notice.
constexpr auto lone_han_nouns = std::to_array<Noun>({
    {"客戶", name}, {"客户", name}, {"會員", name}, {"会员", name}, {"顧客", name}, {"顾客", name}, {"訂單", other},
    {"订单", other}, {"網點", name}, {"网点", name}, {"校區", name}, {"校区", name}, {"產品", other}, {"产品", other},
    {"商品", other}, {"品牌", name}, {"公司", name}, {"部門", other}, {"部门", other}, {"方案", other}, {"職務", other},
    {"姓", name}, {"名", name}, {"稱謂", name}, {"称谓", name}, {"金額數", amount}, {"事由", other}, {"主管", name},
});

/// Words that name a slot in English, alone or at the end of its name.
constexpr auto latin_nouns = std::to_array<Noun>({
    {"date", date}, {"time", date}, {"day", date}, {"deadline", date}, {"eta", date}, {"when", date}, {"by", date},
    {"month", date}, {"year", date}, {"hour", date}, {"hours", date}, {"days", date},
    {"amount", amount}, {"price", amount}, {"fee", amount}, {"refund", amount}, {"total", amount}, {"sum", amount},
    {"cost", amount}, {"balance", amount}, {"sender", name},
    {"name", name}, {"names", name}, {"firstname", name}, {"surname", name}, {"agent", name}, {"manager", name},
    {"customer", name}, {"client", name}, {"person", name}, {"owner", name}, {"first", name}, {"last", name},
    {"phone", contact}, {"telephone", contact}, {"mobile", contact}, {"email", contact}, {"mail", contact},
    {"line", contact}, {"link", contact}, {"url", contact}, {"contact", contact}, {"extension", contact},
    {"reason", other}, {"cause", other}, {"order", other}, {"number", other}, {"no", other}, {"id", other},
    {"tracking", other}, {"company", other}, {"product", other}, {"item", other}, {"address", other}, {"brand", other},
    {"city", other}, {"store", other}, {"shop", other}, {"service", other}, {"file", other}, {"event", other}, {"title", other}, {"code", other}, {"ref", other}, {"reference", other}, {"quantity", other},
});

/// Words that end a remark about what was taken out, and words that only end like a noun of the table.
constexpr auto no_nouns = std::to_array<std::string_view>(
    {"protected", "removed", "withheld", "redacted", "hidden", "deleted", "update", "online", "offline", "today"});

/// Words that open an instruction to the person who fills the slot in.
constexpr auto openers = std::to_array<std::string_view>({"insert", "your", "enter", "add", "fill", "tbd", "tbc", "tba"});
constexpr auto han_openers = std::to_array<std::string_view>({"請填", "请填", "填入", "填寫", "填写", "您的", "插入", "待補", "待补"});

bool is_latin(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) != 0;
}

/// The words of an English name, small: "firstName", "first_name" and "First name" are alike.
std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool is_hump = i > 0 and std::isupper(static_cast<unsigned char>(name[i])) and std::islower(static_cast<unsigned char>(name[i - 1]));
        if ((not is_latin(name[i]) or is_hump) and not words.back().empty())
            words.emplace_back();
        if (is_latin(name[i]))
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// The noun that `word` is, or in identifiers without seams (FIRSTNAME) the longest that it ends with.
const Noun* latin_noun(std::string_view word, bool may_be_joined)
{
    const Noun* best = nullptr;
    if (std::find(no_nouns.begin(), no_nouns.end(), word) != no_nouns.end())
        return nullptr;
    for (const auto& noun : latin_nouns) {
        const bool is_end = may_be_joined and noun.word.size() >= 4 and word.ends_with(noun.word);
        if ((word == noun.word or is_end) and (not best or noun.word.size() > best->word.size()))
            best = &noun;
    }
    return best;
}

/// The Chinese noun that ends last in `name`.
const Noun* last_han_noun(std::string_view name)
{
    const Noun* best = nullptr;
    std::size_t best_end = 0;
    const auto look = [&](const Noun& noun) {
        const auto at = name.rfind(noun.word);
        if (at == std::string_view::npos or at + noun.word.size() < best_end)
            return;
        if (at + noun.word.size() > best_end or noun.word.size() > best->word.size()) {
            best = &noun;
            best_end = at + noun.word.size();
        }
    };
    std::for_each(han_nouns.begin(), han_nouns.end(), look);
    std::for_each(lone_han_nouns.begin(), lone_han_nouns.end(), look);
    return best;
}

std::string_view trimmed(std::string_view text)
{
    while (not text.empty() and text.front() == ' ')
        text.remove_prefix(1);
    while (not text.empty() and (text.back() == ' ' or text.back() == ':'))
        text.remove_suffix(1);
    return text;
}

bool has_han(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0xE3; });
}

/// Whether a character may stand in the name of a slot: no punctuation, no brackets.
bool may_stand_in_name(char32_t character)
{
    if (character < 0x80)
        return is_latin(static_cast<char>(character)) or std::u32string_view(U" _-./#").find(character) != std::u32string_view::npos;
    return (character >= 0xC0 and character < 0x2000) or (character >= 0x3041 and character < 0xA000)
        or (character >= 0xAC00 and character < 0xD7A4) or character >= 0x20000;
}

bool is_plain_name(std::string_view inside, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < inside.size(); at += utf8_size(inside[at]))
        if (++count > most or not may_stand_in_name(code_point_at(inside, at).value))
            return false;
    return count > 0;
}

bool names_han_slot(std::string_view inside)
{
    const auto opens = [&](std::string_view opener) { return inside.starts_with(opener); };
    if (std::any_of(han_openers.begin(), han_openers.end(), opens))
        return true;
    if (not is_plain_name(inside, 12))
        return false;
    const auto ends = [&](const Noun& noun) { return inside.ends_with(noun.word); };
    const auto is_it = [&](const Noun& noun) { return inside == noun.word; };
    return std::any_of(han_nouns.begin(), han_nouns.end(), ends) or std::any_of(lone_han_nouns.begin(), lone_han_nouns.end(), is_it);
}

/// "by when: …", "何時完成：…": a name with an answer left open.
bool is_open_answer(std::string_view inside)
{
    for (const std::string_view end : {"…", "..."}) {
        if (not inside.ends_with(end))
            continue;
        inside.remove_suffix(end.size());
        while (inside.ends_with(' '))
            inside.remove_suffix(1);
        return inside.size() > 1 and (inside.ends_with(':') or (inside.ends_with("：") and inside.size() > std::string_view("：").size()));
    }
    return false;
}

}  // namespace

SlotKind slot_kind(std::string_view name)
{
    if (const Noun* noun = last_han_noun(name))
        return noun->kind;
    const auto words = words_of(name);
    auto end = std::find(words.begin(), words.end(), "of");
    if (end == words.begin())
        end = words.end();
    auto kind = SlotKind::other;
    bool is_after_thing = false;
    for (auto word = words.begin(); word != end; ++word) {
        const Noun* noun = latin_noun(*word, true);
        if (noun and noun->kind != SlotKind::other and not(is_after_thing and noun->kind == SlotKind::name))
            kind = noun->kind;
        is_after_thing = noun and noun->kind == SlotKind::other;
    }
    return kind;
}

bool names_slot(std::string_view inside)
{
    inside = trimmed(inside);
    if (inside.empty() or inside.size() > 60)
        return false;
    if (is_open_answer(inside))
        return true;
    if (has_han(inside))
        return names_han_slot(inside);
    const auto words = words_of(inside);
    if (words.empty() or words.size() > 8)
        return false;
    if (std::find(openers.begin(), openers.end(), words.front()) != openers.end())
        return std::find(no_nouns.begin(), no_nouns.end(), words.back()) == no_nouns.end();
    const bool is_upper = std::none_of(inside.begin(), inside.end(), [](unsigned char byte) { return std::islower(byte); });
    return words.size() <= 5 and is_plain_name(inside, 40) and latin_noun(words.back(), is_upper);
}

bool may_name_slot(std::string_view inside)
{
    return is_plain_name(trimmed(inside), 20);
}

}  // namespace amends
