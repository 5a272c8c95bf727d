// The shapes that a time of day is written in. Each returns where the time that begins at `at` ends, or 0.
#pragma once

#include <cstdint>

#include "matching/values/value_text.h"

namespace amends {

/// 5点半, 18时, 10时5分. `is_sure` says that something before it (下午) makes it a time of day.
[[nodiscard]] std::uint32_t chinese_clock_end(const ValueText& text, std::uint32_t at, bool is_sure);
/// 17:00, 9.30am, 5 pm, 1730 hrs, five o'clock, "at 9.30".
[[nodiscard]] std::uint32_t western_clock_end(const ValueText& text, std::uint32_t at);
/// half past nine, quarter to ten, ten past five.
[[nodiscard]] std::uint32_t spoken_clock_end(const ValueText& text, std::uint32_t at);

}  // namespace amends
