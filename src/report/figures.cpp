// Adds records up for a page.
#include "report/figures.h"

#include <algorithm>
#include <tuple>

#include "archive/examples.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t most_worst = 200;
constexpr std::size_t longest_name = 300;     // bytes
constexpr std::size_t most_groups = 100'000;  // as a scan tells apart: whatever comes behind them is a group of its own

void shorten(std::string& name)
{
    if (name.size() <= longest_name)
        return;
    std::size_t end = longest_name;
    while (end > 0 and is_continuation_byte(name[end]))
        --end;
    name.replace(end, std::string::npos, "…");
}

/// The fault that took most, of several the worst for the reader; null where none has words.
const FindingRecord* heaviest(const LetterRecord& letter)
{
    const auto weight = [](const FindingRecord& finding) { return std::tuple(finding.points, finding.category); };
    const FindingRecord* found = nullptr;
    for (const FindingRecord& finding : letter.findings)
        if (finding.category < Category::missing and not finding.said.empty()
            and (found == nullptr or weight(finding) < weight(*found)))
            found = &finding;
    return found;
}

}  // namespace

Figures::Figures(Disclosure disclosure)
    : tally([with_text = disclosure.with_text](const LetterRecord&, const FindingRecord& finding) {
          return with_text == WithText::yes ? as_example(finding.said) : std::string();
      }),
      m_disclosure(std::move(disclosure))
{}

void Figures::add(ResultRecord record)
{
    auto* letter = std::get_if<LetterRecord>(&record);
    if (letter == nullptr)
        return tally.add(record);
    if (m_disclosure.senders == SenderUse::none)
        letter->from.reset();
    else if (m_disclosure.senders == SenderUse::hashed and letter->from)
        letter->from = hashed_sender(*letter->from, m_disclosure.sender_key);
    for (std::string* name : {&letter->path, letter->from ? &*letter->from : nullptr, letter->macro ? &*letter->macro : nullptr})
        if (name != nullptr)
            shorten(*name);
    if (is_repeated(*letter))
        return tally.add_repeated(*letter);
    tally.add(record);
    add_letter(*letter);
}

/// As the scan told it, which knows so many groups and takes each further letter for the first of one.
bool Figures::is_repeated(const LetterRecord& letter)
{
    if (not letter.group or m_groups.contains(*letter.group))
        return letter.group.has_value();
    if (m_groups.size() < most_groups)
        m_groups.insert(*letter.group);
    return false;
}

void Figures::add_letter(LetterRecord& letter)
{
    if (letter.day) {
        first = first ? std::min(*first, *letter.day) : *letter.day;
        last = last ? std::max(*last, *letter.day) : *letter.day;
    }
    has_words = has_words or std::any_of(letter.findings.begin(), letter.findings.end(), [](const FindingRecord& finding) {
                    return not finding.said.empty();
                });
    if (letter.score and letter.grade)
        add_scored(letter);
}

void Figures::add_scored(const LetterRecord& letter)
{
    std::array<bool, category_names.size()> is_met = {};
    for (const FindingRecord& finding : letter.findings)
        is_met[static_cast<std::size_t>(finding.category)] = true;
    for (std::size_t i = 0; i < is_met.size(); ++i)
        letters_with[i] += is_met[i] ? 1 : 0;
    if (letter.day)
        months.of(written(*letter.day).substr(0, 7) + " " + letter.rules) += counted(letter);
    add_sibling(letter, siblings);
    add_worst(letter);
}

void Figures::add_worst(const LetterRecord& letter)
{
    const auto place = std::upper_bound(worst.begin(), worst.end(), *letter.score,
                                        [](int score, const WorstLetter& other) { return score < other.score; });
    if (worst.size() == most_worst and place == worst.end())
        return;
    const FindingRecord* said = m_disclosure.with_text == WithText::yes ? heaviest(letter) : nullptr;
    const auto is_fault = [](const FindingRecord& finding) { return finding.category < Category::missing; };
    WorstLetter poor{
        *letter.score,   *letter.grade,
        letter.path,     said == nullptr ? "" : said->said,
        letter.index,    letter.day,
        letter.language, letter.scenario,
        letter.holds,    static_cast<std::size_t>(std::count_if(letter.findings.begin(), letter.findings.end(), is_fault))};
    shorten(poor.said);
    worst.insert(place, std::move(poor));
    if (worst.size() > most_worst)
        worst.pop_back();
}

}  // namespace amends
