// The shapes that a date is written in, one function each. Each returns where the date that begins at `at` ends, or 0.
#pragma once

#include <cstdint>

#include "matching/values/value_text.h"

namespace amends {

/// 7月3日, 2024年5月, 民国114年 (without the 民国), 25号, 4月底, 二〇二五年六月三日.
[[nodiscard]] std::uint32_t chinese_date_end(const ValueText& text, std::uint32_t at);
/// 7/3, 2024-05-03, 114.3.1, 18-02, "by 24.06".
[[nodiscard]] std::uint32_t numeric_date_end(const ValueText& text, std::uint32_t at);
/// 3 May, 3rd of May 2025, 12-13 June, "by the 14th" (from its digits).
[[nodiscard]] std::uint32_t day_first_date_end(const ValueText& text, std::uint32_t at);
/// May 3, June 2024, Sept. 9th, 2025.
[[nodiscard]] std::uint32_t month_first_date_end(const ValueText& text, std::uint32_t at);

}  // namespace amends
