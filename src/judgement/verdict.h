// What the tool says of one letter.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judgement/house.h"
#include "rule/vocabulary.h"
#include "text/language.h"
#include "text/span.h"

namespace amends {

enum class Kind : std::uint8_t { apology, other };
inline constexpr std::array<std::string_view, 2> kind_names = {"apology", "other"};

enum class Stage : std::uint8_t { final, first };
inline constexpr std::array<std::string_view, 2> stage_names = {"final", "first"};

enum class Stakes : std::uint8_t { small, ordinary, grave };
inline constexpr std::array<std::string_view, 3> stakes_names = {"small", "ordinary", "grave"};

enum class Grade : std::uint8_t { poor, mixed, good };
inline constexpr std::array<std::string_view, 3> grade_names = {"poor", "mixed", "good"};

/// Message, advice and rewriting of a finding that speaks of words of its letter.
using FilledTexts = std::array<std::string, 3>;

/// A finding. Its texts are views into the rule set that judged the letter, or into what it holds itself.
struct Finding {
    std::string_view rule;  ///< "deflection/unnamed-department", "missing/timeline"
    Category category = Category::advice;
    Severity severity = Severity::suggestion;
    std::string_view message, advice, rewrite;
    int points = 0;  ///< what it took from this letter: never above 0
    int gain = 0;    ///< what mending it alone would bring, after the caps: never below 0
    std::optional<Span> span;  ///< none where the finding is about the whole letter
    std::uint64_t sentence = 0;  ///< key of the sentence, or of the comment, that it stands in (see fingerprint.h); 0 where there is none
    std::shared_ptr<const FilledTexts> filled = {};  ///< shared by copies, so that the views stay; null where the texts are those of the page
};

/// A finding that a comment in the letter allows.
struct SuppressedFinding {
    Finding finding;
    std::string reason;  ///< as the comment gives it
};

struct ElementVerdict {
    Element element = Element::regret;
    bool present = false;
    std::vector<Span> spans;
    std::string only_when;  ///< in a template, the condition without which the letter lacks it; empty where there is none
};

/// A step of the score. The entries of a ledger sum to the score.
struct LedgerEntry {
    int points = 0;
    std::string_view reason;  ///< an element, a rule, "cap/no-timeline", "rounding"
    std::optional<Span> span;
};

/// How one half of a letter in two languages stands by itself.
struct HalfVerdict {
    Language language = Language::en;
    int score = 0;
};

struct Verdict {
    Kind kind = Kind::other;
    Language language = Language::en;
    Scenario scenario = Scenario::other;
    Stage stage = Stage::final;
    bool is_template = false;
    std::optional<Fragment> fragment = {};  ///< a part of a letter: nothing is missing in it
    std::optional<int> score;  ///< 0 to 100; none for a letter of another kind, or a part of one
    std::optional<Grade> grade;
    std::array<ElementVerdict, 8> elements;
    std::vector<Finding> findings;  ///< by place; those without a place last
    std::vector<SuppressedFinding> suppressed = {};  ///< what comments in the letter allow: it takes no points and fails nothing
    std::vector<Finding> known = {};  ///< what a baseline knows already: it takes points and fails nothing
    std::vector<LedgerEntry> ledger;
    std::vector<HalfVerdict> halves;  ///< of a letter in two languages, as they follow one another: the verdict is that of the weaker
};

}  // namespace amends
