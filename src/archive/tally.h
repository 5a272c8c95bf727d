// What a scan counts.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "archive/record.h"
#include "archive/share.h"
#include "archive/table.h"

namespace amends {

/// Letters that have something in common.
struct LetterCount {
    std::uint64_t count = 0, ready = 0;
    Scores scores;  ///< of the apologies

    LetterCount& operator+=(const LetterCount& other);
};

/// Where something was found for the first time, and what.
struct Sighting {
    std::string words, path;
    std::uint32_t index = 0, line = 0;  ///< the line of the file; 0: unknown
};

struct FaultCount {
    std::uint64_t count = 0, letters = 0;  ///< findings, and the letters that they are in
    std::uint64_t last_letter = 0;         ///< the one counted last, by its number in the archive from 1
    Sighting example;

    FaultCount& operator+=(const FaultCount& other)
    {
        count += other.count;
        letters += other.letters;
        return *this;
    }
};

struct PoorLetter {
    int score = 0;
    std::string path;
    std::uint32_t index = 0;
};

/// Gives the words of a finding that is to be an example; asked in the order in which examples are needed.
using ExampleOf = std::function<std::string(const LetterRecord& letter, const FindingRecord& finding)>;

/// The tables of an archive. Records are added in the order of the letters.
class Tally {
public:
    explicit Tally(ExampleOf example_of) : m_example_of(std::move(example_of)) {}

    void add(const ResultRecord& record);
    /// A letter that nearly equals an earlier one: it is counted as such, and in the table of groups.
    void add_repeated(const LetterRecord& letter);

    std::uint64_t letters = 0, unread = 0, repeated = 0;
    std::uint64_t late_known = 0, late = 0;  ///< answers; those that took longer than `most_days`
    static constexpr int most_days = 3;
    std::array<std::uint64_t, 10> tens = {};  ///< apologies by score; a hundred is among the nineties
    std::array<std::uint64_t, 3> grades = {};
    std::array<std::uint64_t, 8> lacking = {};  ///< apologies by element
    LetterCount all;
    Table<std::string, FaultCount> faults;       ///< by rule, but for what is missing
    Table<std::uint64_t, FaultCount> sentences;  ///< findings by sentence
    Table<std::string, LetterCount> months, senders, macros, scenarios, languages, rules;
    Table<std::uint64_t, LetterCount> groups;
    std::vector<PoorLetter> poorest;  ///< the lowest scores first

private:
    void add_letter(const LetterRecord& letter);
    void add_finding(const LetterRecord& letter, const FindingRecord& finding);
    void add_to_tables(const LetterRecord& letter, const LetterCount& one);
    void add_poor(const LetterRecord& letter);

    ExampleOf m_example_of;
};

/// A letter as it is counted.
[[nodiscard]] LetterCount counted(const LetterRecord& letter);

}  // namespace amends
