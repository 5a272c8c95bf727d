// Whether a letter agrees with itself: hints that cost nothing, for what code alone can see. When in doubt they are silent.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "judgement/check.h"
#include "judgement/consistency/written_date.h"
#include "judgement/findings.h"
#include "reading/letter_reading.h"

namespace amends {

/// All checks below.
[[nodiscard]] std::vector<Check> consistency_of(const Findings& findings, const LetterReading& reading, const House& house);

/// advice/wrong-weekday: a weekday that is not that of its date.
void check_weekdays(const Letter& letter, const std::vector<WrittenDate>& dates, std::optional<std::chrono::sys_days> written, std::vector<Check>& into);

/// advice/past-promise: a step promised for a day before the letter.
void check_promises(const Findings& findings, const LetterReading& reading, const std::vector<WrittenDate>& dates,
                    std::optional<std::chrono::sys_days> written, std::vector<Check>& into);

/// advice/two-sums: a refund, a deposit and the like of two amounts.
void check_sums(const Letter& letter, const LetterReading& reading, std::vector<Check>& into);

/// advice/two-yous: 您 and 你 for the reader.
void check_yous(const Letter& letter, std::vector<Check>& into);

/// advice/simplified-within, advice/traditional-within: characters of the other script in a Chinese letter.
void check_scripts(const Letter& letter, std::vector<Check>& into);

}  // namespace amends
