// Numerals: a run of digits or of Chinese numerals and what it counts.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "matching/values/value_text.h"

namespace amends {

/// A numeral as it stands in the text, without separators. Size 0 where there is none.
struct Numeral {
    std::uint32_t end = 0;    ///< units
    std::uint32_t size = 0;   ///< units
    std::uint32_t value = 0;  ///< holds at its greatest where the numeral is longer
    bool is_han = false;

    [[nodiscard]] explicit operator bool() const { return size != 0; }
    [[nodiscard]] bool within(std::uint32_t low, std::uint32_t high) const
    {
        return size != 0 and low <= value and value <= high;
    }
};

/// The characters of Chinese numerals, plain and financial.
inline constexpr std::u16string_view plain_numerals = u"〇一二三四五六七八九十百千万亿零两廿卅";
inline constexpr std::u16string_view financial_numerals = u"壹贰叁肆伍陆柒捌玖拾佰仟";

inline constexpr auto number_words = std::to_array<std::u16string_view>(
    {u"zero",    u"one",       u"two",      u"three",    u"four",    u"five",     u"six",      u"seven",
     u"eight",   u"nine",      u"ten",      u"eleven",   u"twelve",  u"thirteen", u"fourteen", u"fifteen",
     u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty",  u"thirty",   u"forty",    u"fifty",
     u"sixty",   u"seventy",   u"eighty",   u"ninety",   u"hundred", u"thousand", u"million",  u"dozen"});

[[nodiscard]] bool is_han_numeral(char16_t unit);

/// The digits that begin at `at`.
[[nodiscard]] Numeral digits_at(const ValueText& text, std::uint32_t at);
/// The Chinese numeral that begins at `at`: 十五, 二〇二五, 九万一千.
[[nodiscard]] Numeral han_numeral_at(const ValueText& text, std::uint32_t at);
/// Either of the two.
[[nodiscard]] Numeral numeral_at(const ValueText& text, std::uint32_t at);

/// Where the quantity that begins with the digits at `at` ends: 1,200 and 3.5 and 1.2万 and 3-5. `at` where there is none.
[[nodiscard]] std::uint32_t quantity_end(const ValueText& text, std::uint32_t at);

/// Where the English number word at `at` ends: twelve, forty-five, one hundred and ten. `at` where there is none.
[[nodiscard]] std::uint32_t number_word_end(const ValueText& text, std::uint32_t at);

/// Whether the numerals at `span` are part of a word that counts nothing (一定, 十分, 万一, 星期三).
[[nodiscard]] bool is_idle_numeral(const ValueText& text, UnitSpan span);

}  // namespace amends
