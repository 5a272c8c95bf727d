// Turns a token of letters and digits, or figures after # or a word such as 单号, into the number of an order or a case.
#include <algorithm>
#include <array>

#include "matching/values/finders.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

constexpr std::uint32_t longest_token = 40, fewest_digits = 3, fewest_bare_digits = 4, longest_phone = 15;

constexpr auto sums_and_models =
    std::to_array<std::u16string_view>({u"rm",  u"rs",  u"inr", u"usd", u"hkd", u"ntd", u"nt", u"twd", u"sgd", u"myr",
                                        u"mop", u"cny", u"rmb", u"gbp", u"eur", u"aud", u"hk", u"us",  u"v",   u"x"});
constexpr auto chinese_leads = std::to_array<std::u16string_view>(
    {u"单号", u"编号", u"订单", u"工单", u"案号", u"票号", u"单据", u"案件", u"流水号", u"序号"});
constexpr auto english_leads =
    std::to_array<std::u16string_view>({u"order", u"invoice", u"ref", u"reference", u"ticket", u"case", u"po", u"booking",
                                        u"policy", u"parcel", u"claim", u"tracking", u"awb"});

bool joins_token(const ValueText& text, std::uint32_t at)
{
    return text.alnum(at) or (text.is(at, u"-*_") and text.alnum(at - 1) and text.alnum(at + 1));
}

/// The token about `at`: letters and digits, joined by single dashes.
UnitSpan token_about(const ValueText& text, std::uint32_t at)
{
    UnitSpan token{at, at};
    while (joins_token(text, token.start - 1) and token.size() < longest_token)
        --token.start;
    while (joins_token(text, token.end) and token.size() < longest_token)
        ++token.end;
    return token;
}

struct TokenMake {
    std::uint32_t digits = 0, letters = 0, marks = 0;
};

TokenMake make_of(const ValueText& text, UnitSpan token)
{
    TokenMake make;
    for (std::uint32_t at = token.start; at < token.end; ++at)
        ++(text.digit(at) ? make.digits : text.letter(at) ? make.letters : make.marks);
    return make;
}

/// 500ml, 1730hrs, 100-day, 4x100: a figure with its unit, or a size.
bool is_measure(const ValueText& text, UnitSpan token, const TokenMake& make)
{
    const Numeral figure = digits_at(text, token.start);
    const bool is_figure_and_word = figure and figure.size == make.digits;
    const bool is_size = figure and text[figure.end] == u'x';
    return is_size or (is_figure_and_word and (make.digits < 5 or make.letters > 2));
}

bool is_mixed_number(const ValueText& text, UnitSpan token)
{
    const TokenMake make = make_of(text, token);
    if (make.digits < fewest_digits or make.letters == 0 or is_measure(text, token, make))
        return false;
    return not is_word_of(text.word_at(token.start), sums_and_models) and not text.is(token.end, u"@");
}

/// Where 单号, "order no." or # ends before `at`, with : and spaces between; 0 where none does.
bool follows_lead(const ValueText& text, std::uint32_t at)
{
    std::uint32_t end = at;
    while (at - end < 3 and text.is(end - 1, u" :.为是([【"))
        --end;
    static constexpr std::array<std::u16string_view, 2> numbers = {u" no", u" number"};
    const std::uint32_t number = text.ends_any(end, numbers);
    return text.ends_any(end, chinese_leads) != 0 or (end != at and is_word_of(text.word_before(end - number), english_leads));
}

}  // namespace

FoundValue order_no_at(const ValueText& text, std::uint32_t at)
{
    const UnitSpan token = token_about(text, at);
    if (text[token.end] == u'@')
        return {};
    const bool is_marked = text[token.start - 1] == u'#';
    if (is_mixed_number(text, token))
        return UnitSpan{is_marked ? token.start - 1 : token.start, token.end};
    const std::uint32_t digits = make_of(text, token).digits;
    if (token.start != at or text.is(token.end, u"年.,/元") or digits < fewest_bare_digits)
        return {};
    if (is_marked and not text.digit(at - 2))
        return UnitSpan{at - 1, token.end};
    const bool is_figure = digits == token.size();
    if (is_figure and digits > longest_phone)
        return token;
    return follows_lead(text, at) and (is_figure or not date_at(text, at)) ? FoundValue(token) : std::nullopt;
}

}  // namespace amends
