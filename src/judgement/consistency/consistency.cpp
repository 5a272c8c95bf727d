// Runs the checks of consistency on one letter.
#include "judgement/consistency/consistency.h"

#include <utility>

namespace amends {
namespace {

std::u16string_view digits_before(std::u16string_view units, std::size_t at, std::size_t count) { return units.substr(at - count, count); }

bool is_digit(char16_t unit) { return unit >= u'0' and unit <= u'9'; }

// A year of the common era, or one of the Republic.
bool may_be_year(std::u16string_view digits)
{
    return digits.size() == 4 ? digits.starts_with(u"20") or digits.starts_with(u"19") : digits.size() == 3 and digits.starts_with(u"11");
}

/// Whether a year may be known, without which no day is. Most letters have none, so that their dates need not be read.
bool may_know_year(const Letter& letter)
{
    const std::u16string_view units = letter.folded.units;
    if (letter.source->date or units.find(u'年') != units.npos)
        return true;
    for (std::size_t at = 0, digits = 0; at <= units.size(); ++at) {
        if (at < units.size() and is_digit(units[at]))
            ++digits;
        else if (may_be_year(digits_before(units, at, std::exchange(digits, 0))))
            return true;
    }
    return false;
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
