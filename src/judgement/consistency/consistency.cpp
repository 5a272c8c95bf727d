// Runs the checks of consistency on one letter.
#include "judgement/consistency/consistency.h"

#include <algorithm>

namespace amends {
namespace {

bool is_digit(char16_t unit) { return unit >= u'0' and unit <= u'9'; }

// A year of the common era, or one of the Republic.
bool may_be_year(std::u16string_view digits)
{
    return digits.size() == 4 ? digits.starts_with(u"20") or digits.starts_with(u"19") : digits.size() == 3 and digits.starts_with(u"11");
}

bool names_year(std::u16string_view units)
{
    if (units.find(u'年') != units.npos)
        return true;
    for (auto at = units.begin(); (at = std::find_if(at, units.end(), is_digit)) != units.end();) {
        const auto end = std::find_if_not(at, units.end(), is_digit);
        if (may_be_year({at, end}))
            return true;
        at = end;
    }
    return false;
}

/// Whether a year may be known, without which no day is. Most letters have none, so that their dates need not be read; nor need sentences without
/// facts of the case, of which a date is one.
bool may_know_year(const Letter& letter, const LetterReading& reading)
{
    if (letter.source->date)
        return true;
    for (std::uint32_t number = 0; number < letter.sentences.size(); ++number) {
        const UnitSpan span = letter.sentences[number].span;
        if (not reading.sentence(number).case_facts.empty() and names_year(std::u16string_view{letter.folded.units}.substr(span.start, span.size())))
            return true;
    }
    return false;
}

}  // namespace

std::vector<Check> consistency_of(const Findings& findings, const LetterReading& reading, const House& house)
{
    std::vector<Check> checks;
    const Letter& letter = findings.letter;
    if (may_know_year(letter, reading)) {
        const std::vector<WrittenDate> dates = dates_of(letter, reading, house.region);
        const auto written = day_of(letter, dates);
        check_weekdays(letter, dates, written, checks);
        check_promises(findings, reading, dates, written, checks);
    }
    check_sums(letter, reading, checks);
    check_yous(letter, checks);
    check_scripts(letter, checks);
    return checks;
}

}  // namespace amends
