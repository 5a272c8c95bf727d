// The compiled form of a rule set: one block of bytes without pointers, the same in the binary and in memory.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

#include "rule/image_condition.h"
#include "rule/image_table.h"
#include "rule/vocabulary.h"

namespace amends::image {

enum class PageKind : std::uint32_t { rule, element, list, scenario, kind, channel, score };

/// A page as it was written, for `explain`.
struct Page {
    Text id, path, title, markdown;
    PageKind kind = PageKind::rule;
};

/// A step of the matching program of a pattern. The matcher follows `next`; see matching/verify.h.
struct Node {
    enum class Kind : std::uint32_t {
        list,    ///< a mark of list `arg` stands here
        split,   ///< try `next`, then `arg`
        gap,     ///< let some other text pass (`arg` 0: the short gap, 1: the long one)
        open,    ///< the reported part begins here
        close,   ///< the reported part ends here
        note,    ///< the written alternative `arg` was taken
        accept,
    };
    Kind kind = Kind::accept;
    std::uint32_t arg = 0;
    std::uint32_t next = none;
    std::uint32_t need = none;  ///< of a list: its number as a need
};

/// A sequence of items, verified outward from its anchor.
struct Sequence {
    std::uint32_t anchor = 0;    ///< the list whose marks start the verification
    std::uint32_t forward = 0;   ///< node after the anchor, read left to right
    std::uint32_t backward = 0;  ///< node before the anchor, read right to left
    std::uint32_t pattern = 0;
    std::uint32_t level = 0;     ///< of its pattern
    std::uint32_t part = 0;      ///< which of the pattern's sequences joined by & this is a spelling of
    std::array<std::uint32_t, 3> needs = {none, none, none};  ///< lists that must stand in the sentence too, by their numbers as needs
};

/// One line of a fenced block. Its sequences name it.
struct Pattern {
    std::uint32_t rule = none;  ///< the rule it speaks for, or
    std::uint32_t list = none;  ///< the list that its matches are marks of
    std::uint32_t level = 0;    ///< patterns of a level see the marks that lower levels made
    std::uint32_t parts = 1;    ///< how many sequences joined by & must all stand in one sentence
    std::uint32_t line = 0;
};

/// An alternative as it was written, so that the examples can be held to hit each.
struct Alternative {
    Text spelled;
    std::uint32_t rule = none;
    std::uint32_t line = 0;
};

/// A word of an anonymous list that stands for a written alternative.
struct AlternativeWord {
    std::uint32_t list = 0, word = 0, alternative = 0;
};

/// That a word belongs to a list, and how.
struct Membership {
    enum Flag : std::uint16_t { plain = 0, keeps_case = 1, confirmed = 2, swallows = 4 };
    std::uint32_t list = 0;
    std::uint16_t flags = plain;
    std::uint16_t unused = 0;  ///< no padding: the image is the same bytes wherever it is made
};

/// What a mark stands for: the lists it belongs to, and what they lead to.
struct Bearing {
    Table<Membership> lists;        ///< by number
    Table<std::uint32_t> anchored;  ///< sequences that are verified from such a mark
    Table<std::uint32_t> needs;     ///< the numbers as needs of those that anything asks for, in order
    std::uint64_t signature = 0;    ///< of the lists
};

/// A word or phrase of the dictionary, folded. Latin words are parted by one space.
struct Word {
    std::uint32_t units = 0;  ///< index in Header::units
    std::uint32_t size = 0;   ///< UTF-16 units
    std::uint32_t capitals = 0;  ///< bit i: unit i was written as a capital (the first 32)
    std::uint32_t is_delicate = 0;  ///< 1: a list keeps its case, asks for confirmation or lets it swallow others
    Bearing bearing;
};

/// A slot of the dictionary's hash table: the words that begin with one key.
struct Bucket {
    std::uint32_t key = 0;
    std::uint32_t first = 0, count = 0;  ///< in Header::words, longest last
};

struct List {
    Text name;  ///< empty: an anonymous list made of a pattern's literals
    Bearing bearing;  ///< of the marks that its patterns, or a value, make: this list and those that take it in
    std::uint32_t need = none;  ///< its number as a need
    std::uint32_t unused = 0;   ///< no padding
};

/// The names of the built-in values; they are the first lists of every image, in this order.
inline constexpr std::array<std::string_view, 15> value_names = {
    "number", "date", "clock", "amount", "phone", "email", "url", "order-no", "person",
    "slot", "slot-date", "slot-amount", "slot-name", "slot-contact", "slot-other"};

/// `check`: what code finds in a letter, and `comment`: what is wrong with its comments to this tool; neither looks for words. `channel` finds nothing.
enum class RuleKind : std::uint32_t { flag, count, order, absent, length, check, comment, element, scenario, channel, other };
/// Whether rules of a kind tell findings.
[[nodiscard]] constexpr bool tells(RuleKind kind) { return kind <= RuleKind::comment; }
/// Whether it only matters that a rule of a kind speaks in a letter, not how often.
[[nodiscard]] constexpr bool is_sign(RuleKind kind) { return kind == RuleKind::other; }
/// Whether rules of a kind speak of the whole letter, with no place.
[[nodiscard]] constexpr bool is_of_whole_letter(RuleKind kind) { return kind == RuleKind::absent or kind == RuleKind::length; }

/// Whether patterns say what rules of a kind look for.
[[nodiscard]] constexpr bool has_patterns(RuleKind kind)
{
    return kind != RuleKind::length and kind != RuleKind::check and kind != RuleKind::comment and kind != RuleKind::channel;
}
/// Whether rules of a kind are no matter of opinion, so that they need no record.
[[nodiscard]] constexpr bool is_certain(RuleKind kind) { return kind == RuleKind::check or kind == RuleKind::comment; }

/// The blocks of a letter that a rule may look at, by the bits of Rule::where; in the order of the letter's BlockKind.
inline constexpr std::array<std::string_view, 7> block_names = {
    "subject", "greeting", "body", "quoted", "closing", "signature", "footer"};

/// Texts in the order en, zh-Hant, zh-Hans.
using Texts = std::array<Text, 3>;

/// How often a rule was right, and how often wrong, on labelled letters.
struct Record {
    std::uint32_t hits = 0, false_alarms = 0;

    [[nodiscard]] constexpr std::uint32_t spoken() const { return hits + false_alarms; }
};

/// Whether a record earns a rule more than a suggestion: right nine times in ten, of at least ten (the design's standard of inclusion).
[[nodiscard]] constexpr bool is_proven(const Record& record)
{
    return record.spoken() >= 10 and record.hits * 10 >= record.spoken() * 9;
}

/// How far a sentence leans to each trait (see learning/traits.h), in log odds. There is room to spare, so that rows fit the machine's vectors.
using Leanings = std::array<float, 24>;

/// What a run of words speaks for: the weight of each trait is `scale` times its step.
struct Weights {
    float scale = 0;
    float square = 0;  ///< of how much the run tells; a sentence is as long as the root of the sum of these
    std::array<std::int8_t, 24> steps{};
};

/// What was learned from lessons; empty where there were none.
struct Likeness {
    Table<std::uint32_t> starts;    ///< by the upper 16 bits of a feature: where such features begin; one entry more than there are values
    Table<std::uint32_t> features;  ///< sorted
    Table<Weights> weights;         ///< one row a feature
    Text hash;                      ///< of the lessons
    float silence = 0;              ///< what the length of every sentence holds besides its runs, so that a few common words say little
    Leanings bias{};
};

struct Rule {
    // What is asked of every match lies close together.
    RuleKind kind = RuleKind::flag;
    Category category = Category::advice;
    Severity severity = Severity::warning;
    Element element = Element::regret;    ///< of an element rule
    Scenario scenario = Scenario::other;  ///< of a scenario rule
    Channel channel = Channel::letter;    ///< of a channel rule
    std::uint32_t voids = none;           ///< the element that a match takes back in its sentence
    std::uint32_t where = 0;              ///< bit of each block it looks at, by letter's BlockKind
    std::uint32_t halves = none;          ///< the element whose points a match halves
    std::uint32_t half = 0;
    std::uint32_t holding = 0;            ///< of an element rule: a promise of the next word only, the mark of a first reply
    std::uint32_t first_only = 0;         ///< of an element rule: counts in a first reply alone
    std::int32_t from = 0;
    std::uint32_t after = none;           ///< of an order rule: the element it must not precede
    float told_from = -std::numeric_limits<float>::infinity();  ///< log odds of its trait below which a sentence is not told of: its likeness, or the doubt it is under
    std::int32_t weight = 1;
    std::int32_t share = -1;              ///< per cent; -1: the category's
    Conditions when, except;

    Text id;
    std::uint32_t page = 0;
    std::uint32_t regions = 0;            ///< bit of each region where it speaks, if the house names one; 0: it speaks everywhere
    std::uint32_t channels = 0;           ///< bit of each channel on which it speaks, if the house names one; 0: it speaks on all
    std::uint32_t not_on = 0;             ///< bit of each channel on which it is silent
    std::int32_t likeness = 0;            ///< per cent from which a sentence that reads like one of the category or element is told; 0: patterns tell
    std::int32_t doubt = 0;               ///< of such a page: per cent below which no other page of the category or element is believed
    std::uint32_t must = 0;               ///< of a scenario or channel: bit of each element that must be there
    std::array<std::int32_t, 8> shift{};  ///< of a scenario or channel: points by element
    Texts message, advice, rewrite;
    Table<Term> severity_terms;           ///< severity-if: the first that holds in the letter decides
    Table<std::uint32_t> severity_values;
    Record record;
    std::uint32_t is_on_trial = 0;        ///< 1: its record does not earn it more than a suggestion yet
};

/// Whether a record is kept of the rule, good or not; of people's own pages there is none.
[[nodiscard]] inline bool has_record(const Rule& rule)
{
    return rule.is_on_trial != 0 or rule.record.spoken() > 0;
}

/// An element: its points and what is said where it is missing.
struct ElementPage {
    std::uint32_t page = 0;
    std::int32_t points = 0;
    Texts message, advice, rewrite;
    Texts slot;  ///< what keeps its place open in a letter
};

/// The table of rules/score.md; shares and points in per cent.
struct Score {
    std::array<std::int32_t, 15> share{};  ///< by category
    std::int32_t boilerplate_alone = 0;    ///< share of boilerplate where it is the only regret
    std::array<std::int32_t, 8> first{};   ///< points of the elements in a first reply
    std::int32_t grade_mixed = 0, grade_good = 0;
    std::int32_t cap_stock_only = 0, cap_denial_unowned = 0, cap_no_remedy = 0, cap_placeholder = 0, cap_hostile = 0,
                 cap_no_regret = 0, cap_no_responsibility = 0, cap_dismissal = 0, cap_no_timeline = 0;
};
/// The caps by their names in rules/score.md.
inline constexpr std::array<std::string_view, 9> cap_names = {
    "stock-only", "denial-unowned", "no-remedy", "placeholder", "hostile", "no-regret", "no-responsibility", "dismissal", "no-timeline"};
inline constexpr std::array<std::int32_t Score::*, 9> caps = {
    &Score::cap_stock_only, &Score::cap_denial_unowned, &Score::cap_no_remedy, &Score::cap_placeholder, &Score::cap_hostile,
    &Score::cap_no_regret, &Score::cap_no_responsibility, &Score::cap_dismissal, &Score::cap_no_timeline};

struct Header {
    std::uint32_t magic = 0x31444D41;  ///< "AMD1"
    std::uint32_t size = 0;
    Text hash;
    Table<Page> pages;
    Table<char16_t> units;
    Table<Word> words;        ///< in the order of the buckets
    Table<Bucket> buckets;    ///< a power of two
    Table<std::uint64_t> filter;  ///< a bit for each hashed key of a word or of the beginning of one, `filter_bits` of them
    Table<List> lists;
    Table<Pattern> patterns;
    Table<Sequence> sequences;
    Table<Node> nodes;
    Table<Alternative> alternatives;
    Table<AlternativeWord> alternative_words;
    Table<Rule> rules;        ///< in an order in which every rule follows those its conditions ask for
    std::array<std::uint32_t, 15> fact_lists{};
    std::array<ElementPage, 8> elements;
    Score score;
    Likeness likeness;
    Table<std::uint32_t> likeness_rules;  ///< those that speak where a sentence reads like one of theirs
    std::uint32_t levels = 0;
    std::uint32_t needs = 0;  ///< how many lists conditions, facts and sequences ask a sentence for; numbered in this order
    std::uint32_t lasting_needs = 0;  ///< how many of them conditions and facts ask for, which look at sentences that are matched
};

[[nodiscard]] constexpr std::uint32_t spread(std::uint32_t key)
{
    key ^= key >> 15;
    key *= 0x2C1B3C6Du;
    return key ^ (key >> 13);
}

/// How many bits the filter before the hash table has; 32 KB stay in the nearest cache and let one in twenty strangers pass.
inline constexpr std::uint32_t filter_bits = 1u << 18;
[[nodiscard]] constexpr std::uint32_t filter_bit(std::uint32_t hash) { return hash >> 14; }

/// The bit of a list in a signature: a set of lists in 64 bits that may say yes too often, never no.
[[nodiscard]] constexpr std::uint64_t signature_bit(std::uint32_t list)
{
    return std::uint64_t{1} << (spread(list + 1) & 63);
}

/// Words are found by a hash of how they begin: up to `key_han` Han characters, or up to `key_latin` Latin words. A word that is
/// longer than its key is compared with the text.
inline constexpr std::uint32_t key_han = 4;
inline constexpr std::uint32_t key_latin = 3;
inline constexpr std::uint32_t key_start = 2166136261u;

/// The key that goes on with one more unit.
[[nodiscard]] constexpr std::uint32_t key_with(std::uint32_t key, char16_t unit) { return (key ^ unit) * 16777619u; }

}  // namespace amends::image
