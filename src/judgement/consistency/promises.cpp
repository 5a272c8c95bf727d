// Turns promised steps whose day lies before the letter into hints.
#include <algorithm>

#include <fmt/format.h>

#include "judgement/consistency/consistency.h"
#include "judgement/consistency/own_text.h"

namespace amends {
namespace {

namespace ch = std::chrono;

/// Whether a date is that of something still to come: its clause promises and its sentence tells of nothing past.
bool is_promised(const Letter& letter, const LetterReading& reading, const WrittenDate& date)
{
    using image::Fact;
    const std::uint32_t number = letter.sentence_at(date.span.start);
    const Clause& clause = letter.clauses[letter.clause_at(date.span.start)];
    const Stretch near{clause.span, number, number}, sentence{letter.sentences[number].span, number, number};
    const auto tells = [&](Fact fact) { return reading.holds(fact, sentence); };
    return reading.holds(Fact::promised, near) and not tells(Fact::done) and not tells(Fact::story) and not tells(Fact::negated)
           and not tells(Fact::reported) and not tells(Fact::hypothetical);
}

bool is_of_timeline(const Findings& findings, const WrittenDate& date)
{
    const auto& parts = findings.element(Element::timeline).parts;  // none inside another, so that their ends are in order too
    const auto found = std::partition_point(parts.begin(), parts.end(), [&](UnitSpan part) { return part.end <= date.span.start; });
    return found != parts.end() and found->overlaps(date.span);
}

std::string iso(ch::sys_days day)
{
    const ch::year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

}  // namespace

void check_promises(const Findings& findings, const LetterReading& reading, const std::vector<WrittenDate>& dates,
                    std::optional<ch::sys_days> written, std::vector<Check>& into)
{
    const Letter& letter = findings.letter;
    for (const WrittenDate& date : dates) {
        const auto day = written ? day_meant(date, written) : std::nullopt;
        if (day and *day < *written and is_of_timeline(findings, date) and is_promised(letter, reading, date))
            into.push_back({"advice/past-promise", date.span, {{"date", std::string(as_written(letter, date.span))}, {"written", iso(*written)}}});
    }
}

}  // namespace amends
