// A line of results: what a scan keeps of a letter, or of what was not read. README.md says what the keys mean.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "archive/day.h"
#include "judgement/verdict.h"
#include "render/places.h"
#include "text/span.h"

namespace amends {

struct FindingRecord {
    struct Place {
        std::uint64_t start = 0, end = 0;  ///< bytes of the file
        SpanPlace place;
        TextSpan text = {};  ///< bytes of the body of its letter, as long as that is there
    };

    std::string rule;
    Category category = Category::advice;
    Severity severity = Severity::suggestion;
    int points = 0, gain = 0;
    std::uint64_t sentence = 0;  ///< key of its sentence; 0 where there is none
    std::optional<Place> span;
    std::string words, said;     ///< what was found and its sentence, where they are written down
};

struct LetterRecord {
    std::string rules, path;
    std::uint32_t index = 0;
    std::optional<std::string> id, date, from, macro;
    std::optional<Day> day;
    Kind kind = Kind::other;
    Language language = Language::en;
    Scenario scenario = Scenario::other;
    Stage stage = Stage::final;
    bool is_template = false;
    std::optional<int> score;
    std::optional<Grade> grade;
    std::uint64_t bytes = 0, words = 0, text = 0;
    std::optional<int> late_days;
    std::optional<std::uint64_t> group;
    std::array<bool, 8> holds = {};  ///< by Element
    std::vector<FindingRecord> findings;
    std::vector<HalfVerdict> halves;
    std::string body;  ///< the text itself, where words of it may still be asked for
};

struct UnreadRecord {
    std::string path;
    std::optional<std::uint32_t> line, column;
    std::string message;
};

using ResultRecord = std::variant<LetterRecord, UnreadRecord>;

/// Whether the words of letters are written too.
enum class WithText : bool { no, yes };

/// The bytes that its line takes, nearly, so that room for many is made at once.
[[nodiscard]] std::size_t likely_size(const ResultRecord& record);

/// Appends the record as a line of JSON.
void append_line(const ResultRecord& record, WithText with_text, std::string& out);

}  // namespace amends
