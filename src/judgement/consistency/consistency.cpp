// Runs the checks of consistency on one letter.
#include "judgement/consistency/consistency.h"

namespace amends {
namespace {

/// Whether a year may be known, without which no day is. Most letters have none, so that their dates need not be read.
bool may_know_year(const Letter& letter)
{
    const auto holds = [&](std::u16string_view part) { return letter.folded.units.find(part) != std::u16string::npos; };
    return letter.source->date or holds(u"年") or holds(u"20") or holds(u"19") or holds(u"11");
}

}  // namespace

std::vector<Check> consistency_of(const Findings& findings, const LetterReading& reading, const House& house)
{
    std::vector<Check> checks;
    const Letter& letter = findings.letter;
    if (may_know_year(letter)) {
        const std::vector<WrittenDate> dates = dates_of(letter, house.region);
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
