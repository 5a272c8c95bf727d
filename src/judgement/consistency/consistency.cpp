// Runs the checks of consistency on one letter.
#include "judgement/consistency/consistency.h"

namespace amends {

std::vector<Check> consistency_of(const Findings& findings, const LetterReading& reading, const House& house)
{
    std::vector<Check> checks;
    const Letter& letter = findings.letter;
    if (const std::vector<WrittenDate> dates = dates_of(letter, house.region); not dates.empty()) {
        const auto written = day_of(letter, dates);
        check_weekdays(letter, dates, written, checks);
        check_promises(findings, reading, dates, written, checks);
    }
    check_sums(letter, checks);
    check_yous(letter, checks);
    check_scripts(letter, checks);
    return checks;
}

}  // namespace amends
