// Adds records up, one by one.
#include "archive/tally.h"

#include <algorithm>

#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr std::size_t most_poor = 10;

std::string month_of(Day day) { return written(day).substr(0, 7); }

}  // namespace

LetterCount& LetterCount::operator+=(const LetterCount& other)
{
    count += other.count;
    ready += other.ready;
    scores += other.scores;
    return *this;
}

LetterCount counted(const LetterRecord& letter)
{
    LetterCount one{1, letter.grade == Grade::good ? 1U : 0U, {}};
    if (letter.score)
        one.scores.add(*letter.score);
    return one;
}

void Tally::add(const ResultRecord& record)
{
    if (const auto* letter = std::get_if<LetterRecord>(&record))
        add_letter(*letter);
    else
        ++unread;
}

void Tally::add_repeated(const LetterRecord& letter)
{
    ++letters;
    ++repeated;
    groups.of(*letter.group) += counted(letter);
}

void Tally::add_letter(const LetterRecord& letter)
{
    ++letters;
    add_to_tables(letter, counted(letter));
    if (letter.late_days) {
        ++late_known;
        late += *letter.late_days > most_days ? 1 : 0;
    }
    if (not letter.score)
        return;
    ++tens[static_cast<std::size_t>(std::min(*letter.score / 10, 9))];
    ++grades[static_cast<std::size_t>(*letter.grade)];
    for (std::size_t i = 0; i < lacking.size(); ++i)
        lacking[i] += letter.holds[i] ? 0 : 1;
    for (const FindingRecord& finding : letter.findings)
        add_finding(letter, finding);
    add_poor(letter);
}

void Tally::add_to_tables(const LetterRecord& letter, const LetterCount& one)
{
    all += one;
    rules.of(letter.rules) += one;
    languages.of(std::string(name_of(language_names, letter.language))) += one;
    if (letter.group)
        groups.of(*letter.group) += one;
    if (letter.kind == Kind::other)
        return;
    scenarios.of(std::string(name_of(scenario_names, letter.scenario))) += one;
    if (letter.day)
        months.of(month_of(*letter.day)) += one;
    if (letter.from)
        senders.of(*letter.from) += one;
    if (letter.macro)
        macros.of(*letter.macro) += one;
}

void Tally::add_finding(const LetterRecord& letter, const FindingRecord& finding)
{
    if (finding.category == Category::missing)
        return;
    const auto count = [&](FaultCount& fault) {
        if (fault.count++ == 0)
            fault.example = {m_example_of(letter, finding), letter.path, letter.index, finding.span ? finding.span->place.line : 0};
        fault.letters += fault.last_letter != letters ? 1 : 0;
        fault.last_letter = letters;
    };
    count(faults.of(finding.rule));
    if (finding.sentence != 0 and finding.category != Category::advice)
        count(sentences.of(finding.sentence));
}

void Tally::add_poor(const LetterRecord& letter)
{
    const auto place = std::upper_bound(poorest.begin(), poorest.end(), *letter.score, [](int score, const PoorLetter& other) { return score < other.score; });
    if (poorest.size() == most_poor and place == poorest.end())
        return;
    poorest.insert(place, {*letter.score, letter.path, letter.index});
    if (poorest.size() > most_poor)
        poorest.pop_back();
}

}  // namespace amends
