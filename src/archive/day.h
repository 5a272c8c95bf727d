// Days of the calendar, and the dates that mails, exports and attributions write them as.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

using Day = std::chrono::sys_days;

/// The first date in `text`, in the time zone that it is written in: 2026-03-31, 31 Mar 2026, March 31, 2026, 2026年3月31日, 20260331, or
/// seconds or milliseconds since 1970 where the text is nothing else. A date such as 3/4/2026, which is two days, is none.
[[nodiscard]] std::optional<Day> day_in(std::string_view text);

/// "2026-03-31", of a year of four digits.
[[nodiscard]] std::string written(Day day);

}  // namespace amends
