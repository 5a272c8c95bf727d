// A day of the calendar as a letter writes it.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "judgement/findings.h"
#include "judgement/house.h"
#include "letter/letter.h"
#include "reading/letter_reading.h"

namespace amends {

struct WrittenDate {
    UnitSpan span;            ///< with its weekday
    std::optional<int> year;  ///< of the common era
    std::chrono::month month{};
    std::chrono::day day{};
    std::optional<std::chrono::weekday> weekday = {};  ///< that stands beside it
    UnitSpan weekday_span = {};                        ///< "周五", "friday"; of 7/3(五) the 五 alone
};

/// The days that stand in a letter outside of earlier mail and quotations, in the order of the text. Ranges, months without a day and days
/// without a month are left out, as are numbers of which nobody knows which is the month (in English 3/7, unless the region tells).
[[nodiscard]] std::vector<WrittenDate> dates_of(const Letter& letter, const LetterReading& reading, std::optional<HouseRegion> region);

/// The day that the letter was written on: of its header, or where a date with its year stands in a line of its own or ends the signature.
[[nodiscard]] std::optional<std::chrono::sys_days> day_of(const Letter& letter, const std::vector<WrittenDate>& dates);

/// The day that is meant: of its own year or, without one, of the year that brings it closest to `near`; nothing where that is more than four
/// months off, so that it might be of either year, or where there is no such day.
[[nodiscard]] std::optional<std::chrono::sys_days> day_meant(const WrittenDate& date, std::optional<std::chrono::sys_days> near);

}  // namespace amends
