// What stands at a place: one function for each built-in value. `at` is where the value's first numeral, its mark or its title
// begins; the value found may begin a little before. All look no further than a bounded distance about the value.
#pragma once

#include <optional>

#include "matching/values/value_text.h"
#include "text/span.h"

namespace amends {

using FoundValue = std::optional<UnitSpan>;

/// `at` begins digits, a Chinese numeral or an English number word.
[[nodiscard]] FoundValue number_at(const ValueText& text, std::uint32_t at);
[[nodiscard]] FoundValue clock_at(const ValueText& text, std::uint32_t at);
[[nodiscard]] FoundValue amount_at(const ValueText& text, std::uint32_t at);
/// `at` begins a numeral (3 May, 7月3日) or the name of a month (May 3).
[[nodiscard]] FoundValue date_at(const ValueText& text, std::uint32_t at);
/// `at` begins digits.
[[nodiscard]] FoundValue phone_at(const ValueText& text, std::uint32_t at);
[[nodiscard]] FoundValue order_no_at(const ValueText& text, std::uint32_t at);
/// `at` is an @.
[[nodiscard]] FoundValue email_at(const ValueText& text, std::uint32_t at);
/// `at` is the : of https:// or the first dot of a domain.
[[nodiscard]] FoundValue url_at(const ValueText& text, std::uint32_t at);
/// `at` begins a Chinese title that follows its name, or an English one that leads it.
[[nodiscard]] FoundValue person_at(const ValueText& text, std::uint32_t at);

/// The characters that Chinese titles begin with.
inline constexpr std::u16string_view title_heads = u"先女小太老师医同阿大经总副主店组课科队班处院校馆专襄协督教律护工司会";

}  // namespace amends
