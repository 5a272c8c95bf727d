// Turns runs of digits and of Chinese numerals into what they count.
#include "matching/values/numeral.h"

#include <algorithm>

namespace amends {

namespace {

constexpr std::uint32_t longest_han = 24;
constexpr std::uint64_t most = 4'000'000'000;

char16_t plain_form(char16_t unit)
{
    const auto found = financial_numerals.find(unit);
    return found == std::u16string_view::npos ? unit : plain_numerals[found + 1];
}

std::uint64_t unit_value(char16_t unit)
{
    switch (unit) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1'000;
    case u'万': return 10'000;
    case u'亿': return 100'000'000;
    default: return 0;
    }
}

std::uint64_t digit_value(char16_t unit)
{
    switch (unit) {
    case u'零': return 0;
    case u'两': return 2;
    case u'廿': return 20;
    case u'卅': return 30;
    default: return plain_numerals.find(unit);
    }
}

/// A numeral under way: `digit` waits for its unit, `section` for 万.
struct HanSum {
    std::uint64_t total = 0, section = 0, digit = 0;

    void add(char16_t unit)
    {
        const std::uint64_t scale = unit_value(unit);
        if (scale == 0) {
            const bool is_positional = digit != 0 and digit < most / 10;
            digit = is_positional ? digit * 10 + digit_value(unit) : digit_value(unit);
        } else if (scale < 10'000) {
            section += std::max<std::uint64_t>(digit, 1) * scale;
            digit = 0;
        } else {
            total = std::min(most, (total + section + digit) * scale);
            section = digit = 0;
        }
    }
    [[nodiscard]] std::uint32_t value() const { return static_cast<std::uint32_t>(std::min(most, total + section + digit)); }
};

}  // namespace

bool is_han_numeral(char16_t unit)
{
    return plain_numerals.find(unit) != std::u16string_view::npos or financial_numerals.find(unit) != std::u16string_view::npos;
}

Numeral digits_at(const ValueText& text, std::uint32_t at)
{
    std::uint64_t value = 0;
    std::uint32_t end = at;
    for (; text.digit(end); ++end)
        value = std::min<std::uint64_t>(most, value * 10 + (text[end] - u'0'));
    return {end, end - at, static_cast<std::uint32_t>(value), false};
}

Numeral han_numeral_at(const ValueText& text, std::uint32_t at)
{
    HanSum sum;
    std::uint32_t end = at;
    for (; end - at < longest_han and is_han_numeral(text[end]); ++end)
        sum.add(plain_form(text[end]));
    // 廿 and 卅 are followed by their digit: 廿五
    const bool has_tens = text.is(at, u"廿卅") and end == at + 2;
    const std::uint32_t value =
        has_tens ? static_cast<std::uint32_t>(digit_value(text[at]) + digit_value(text[at + 1])) : sum.value();
    return {end, end - at, value, true};
}

Numeral numeral_at(const ValueText& text, std::uint32_t at)
{
    return text.digit(at) ? digits_at(text, at) : han_numeral_at(text, at);
}

}  // namespace amends
