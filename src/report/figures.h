// What a report counts: the tables of a scan, and those that only a page has room for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "archive/record.h"
#include "archive/senders.h"
#include "archive/tally.h"
#include "report/siblings.h"

namespace amends {

/// What of the letters may be told.
struct Disclosure {
    WithText with_text = WithText::no;
    SenderUse senders = SenderUse::named;
    std::string sender_key;  ///< of hashed ones
};

struct WorstLetter {
    int score = 0;
    Grade grade = Grade::poor;
    std::string path, said;  ///< said: the sentence that costs most, where words may be told
    std::uint32_t index = 0;
    std::optional<Day> day;
    Language language = Language::en;
    Scenario scenario = Scenario::other;
    std::array<bool, 8> holds = {};
    std::size_t faults = 0;
};

/// Counts results record by record, in memory that does not grow with them.
class Figures {
public:
    explicit Figures(Disclosure disclosure);

    void add(ResultRecord record);

    Tally tally;
    std::array<std::uint64_t, category_names.size()> letters_with = {};  ///< apologies with a finding of each category
    Table<std::string, LetterCount> months;                              ///< by "2026-03 HASH", the month and the rules
    Table<std::string, SiblingCount> siblings;
    std::vector<WorstLetter> worst;  ///< the lowest scores first, in the order of the results
    std::optional<Day> first, last;
    std::uint64_t broken_lines = 0, broken_files = 0;
    bool has_words = false;  ///< some finding came with the sentence that it stands in

private:
    void add_letter(LetterRecord& letter);
    void add_scored(const LetterRecord& letter);
    void add_worst(const LetterRecord& letter);
    [[nodiscard]] bool is_repeated(const LetterRecord& letter);

    Disclosure m_disclosure;
    std::unordered_set<std::uint64_t> m_groups;
};

}  // namespace amends
