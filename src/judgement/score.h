// The score of a letter: pure arithmetic over the elements it holds and the faults it has, each step in a ledger.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "rule/rule_set.h"
#include "rule/vocabulary.h"

namespace amends {

/// What an element brings to the score.
enum class Holding : std::uint8_t { absent, half, whole };

/// A fault as the score sees it.
struct Charge {
    Category category = Category::advice;
    int share = 0;  ///< per cent of what is left
    bool is_charged = true;  ///< false where another fault on the same text is charged already
    std::uint32_t fault = 0; ///< its number among the faults of the letter
};

/// Sorts charges into the order in which they are taken: heaviest first, as they were found among equals.
[[nodiscard]] std::vector<Charge> heaviest_first(std::vector<Charge> charges);

struct ScoreInput {
    std::array<int, 8> points{};  ///< of each element, with the shifts of scenario and stakes; below 0 counts as 0
    std::array<Holding, 8> elements{};
    std::vector<Charge> charges;  ///< heaviest first
    bool is_first = false;
    bool blames_reader = false;

    [[nodiscard]] bool holds(Element element) const { return elements[static_cast<std::size_t>(element)] != Holding::absent; }
};

/// A step: what it gave or took. `number` is that of the element or of the charged fault.
struct ScoreStep {
    enum class Source : std::uint8_t { element, charge, cap, rounding };
    Source source = Source::element;
    std::size_t number = 0;
    int points = 0;
    std::string_view cap;  ///< the name of the cap that bit
};

struct Scored {
    int score = 0;
    std::vector<ScoreStep> steps;  ///< their points sum to the score
};

/// Adds up the elements, lets each fault take its share of what is left, heaviest first, and applies the lowest cap that bites.
/// Rests on the tables of rules/score.md.
[[nodiscard]] Scored score(const ScoreInput& input, const image::Score& table);

/// The score alone.
[[nodiscard]] int points(const ScoreInput& input, const image::Score& table);

/// The lowest cap that applies to the letter and its name; 100 and no name where none does.
struct Cap {
    int most = 100;
    std::string_view name;
};
[[nodiscard]] Cap cap_of(const ScoreInput& input, const image::Score& table);

}  // namespace amends
