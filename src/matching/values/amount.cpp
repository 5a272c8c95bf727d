// Turns a quantity with a currency before or after it, a per cent or a discount, into an amount.
#include <array>

#include "matching/values/finders.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

constexpr auto dollar_codes =
    std::to_array<std::u16string_view>({u"hk", u"nt", u"us", u"s", u"a", u"au", u"sg", u"c", u"ca", u"nz", u"mop", u"m"});
constexpr auto codes = std::to_array<std::u16string_view>({u"rm",  u"rs",  u"inr", u"usd", u"hkd", u"ntd", u"nt",  u"twd",
                                                           u"sgd", u"myr", u"mop", u"cny", u"rmb", u"gbp", u"eur", u"aud",
                                                           u"cad", u"nzd", u"php", u"jpy", u"krw", u"thb", u"idr"});
constexpr auto chinese_currencies = std::to_array<std::u16string_view>(
    {u"新台币", u"台币", u"人民币", u"港币", u"美金", u"美元", u"日币", u"新币", u"澳门币", u"澳币", u"马币"});
constexpr auto chinese_units = std::to_array<std::u16string_view>(
    {u"元整", u"元",   u"圆",   u"块钱", u"块",   u"港元",   u"港币", u"美元", u"美金", u"欧元", u"英镑",
     u"镑",   u"日元", u"令吉", u"新币", u"台币", u"澳门元", u"毛钱", u"毛",   u"蚊",   u"卢比"});
constexpr auto english_units = std::to_array<std::u16string_view>(
    {u"dollar", u"dollars", u"pound", u"pounds", u"euro",  u"euros", u"rupee", u"rupees", u"ringgit", u"yuan",
     u"quid",   u"cent",    u"cents", u"pence",  u"bucks", u"usd",   u"hkd",   u"ntd",    u"twd",     u"sgd",
     u"myr",    u"mop",     u"cny",   u"rmb",    u"gbp",   u"eur",   u"aud",   u"inr",    u"percent"});

/// Where the currency that leads the number at `at` begins; `at` where none does.
std::uint32_t currency_start(const ValueText& text, std::uint32_t at)
{
    if (const std::uint32_t size = text.ends_any(at, chinese_currencies); size != 0)
        return at - size;
    std::uint32_t end = text.before_space(at);
    if (text.is(end - 1, u"$£€¥₹₩฿₫")) {
        const std::u16string_view word = text[end - 1] == u'$' ? text.word_before(end - 1) : std::u16string_view();
        return end - 1 - (is_word_of(word, dollar_codes) ? static_cast<std::uint32_t>(word.size()) : 0);
    }
    if (text[end - 1] == u'.')
        --end;
    const std::u16string_view word = text.word_before(end);
    return is_word_of(word, codes) ? end - static_cast<std::uint32_t>(word.size()) : at;
}

std::uint32_t past_percent(const ValueText& text, std::uint32_t end)
{
    static constexpr std::array<std::u16string_view, 3> signs = {u"%", u" per cent", u" %"};
    const std::uint32_t size = text.starts_any(end, signs);
    return size == 0 ? 0 : end + size;
}

/// 八折, 85折, 三成; but 七成员, 一折腾.
std::uint32_t past_discount(const ValueText& text, std::uint32_t end)
{
    if (text[end] == u'折')
        return text.is(end + 1, u"叠旧腾返磨磨断") ? 0 : end + 1;
    return text[end] == u'成' and not text.is(end + 1, u"员为功立分品人年交本果熟长绩就") ? end + 1 : 0;
}

std::uint32_t past_chinese_unit(const ValueText& text, std::uint32_t at, std::uint32_t end)
{
    const std::uint32_t size = text.starts_any(end, chinese_units);
    // 一块 and 两块 are pieces as often as money
    const bool is_piece = size == 1 and text.is(end, u"块毛") and end == at + 1 and is_han_numeral(text[at]);
    return size == 0 or is_piece ? 0 : end + size;
}

/// Where the currency, per cent or discount that follows the number ends; `end` where none does.
std::uint32_t currency_end(const ValueText& text, std::uint32_t at, std::uint32_t end)
{
    for (const std::uint32_t past : {past_chinese_unit(text, at, end), past_percent(text, end), past_discount(text, end)})
        if (past != 0)
            return text.starts(past, u" off") and not text.letter(past + 4) ? past + 4 : past;
    const std::u16string_view word = text[end] == u' ' ? text.word_at(end + 1) : std::u16string_view();
    return is_word_of(word, english_units) ? end + 1 + static_cast<std::uint32_t>(word.size()) : end;
}

/// Where the number itself ends: any Chinese numeral will do, the currency says that it counts.
std::uint32_t number_end(const ValueText& text, std::uint32_t at)
{
    if (text.digit(at))
        return quantity_end(text, at);
    return text.letter(at) ? number_word_end(text, at) : han_numeral_at(text, at).end;
}

}  // namespace

FoundValue amount_at(const ValueText& text, std::uint32_t at)
{
    if (text.starts(at, u"百分之")) {
        const Numeral part = numeral_at(text, at + 3);
        return part ? FoundValue(UnitSpan{at, part.end}) : std::nullopt;
    }
    const std::uint32_t number = number_end(text, at);
    const std::uint32_t start = currency_start(text, at);
    if (number == at or (start == at and (text.letter(at - 1) or text[at - 1] == u'第')))
        return {};
    std::uint32_t end = currency_end(text, at, number);
    if (start == at and end == number)
        return {};
    if (text.starts(end, u"/-") or text.starts(end, u".-"))
        end += 2;
    return UnitSpan{start, end};
}

}  // namespace amends
