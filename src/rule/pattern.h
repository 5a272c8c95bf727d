// A pattern as written: a tree of items.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rule/page.h"

namespace amends {

struct PatternSequence;

/// One item of a pattern.
struct PatternItem {
    enum class Kind : std::uint8_t {
        literal,  ///< folded text: a run of Han characters, or Latin words parted by single spaces
        forms,    ///< any form of an English word
        list,     ///< a word of a list, or a built-in value
        group,    ///< one of several sequences
        gap,      ///< a stretch of other text
        open, close,  ///< the bounds of the reported part
    };
    Kind kind = Kind::literal;
    bool is_optional = false;
    bool is_long = false;        ///< of a gap
    std::u16string literal;      ///< of a literal
    std::string name;            ///< of a list: its name; of forms: the base word
    std::vector<PatternSequence> alternatives;  ///< of a group
    Place place;
    std::uint32_t resolved = no_list;  ///< the list to look up for it, once compiled

    static constexpr std::uint32_t no_list = 0xFFFF'FFFF;
};

struct PatternSequence {
    std::vector<PatternItem> items;
    std::string spelled;  ///< of an alternative: as it was written
    std::uint32_t alternative = PatternItem::no_list;  ///< its number among those that examples must hit, once compiled

    /// Whether a match is to tell that it went this way.
    [[nodiscard]] bool is_noted() const { return alternative != PatternItem::no_list; }
};

/// A line of a fenced block: sequences joined by `&`.
struct WrittenPattern {
    std::vector<PatternSequence> sequences;
    std::string language;  ///< of its fence: "zh", "en"
    std::string text;      ///< as it was written
    Place place;
};

/// Parses one line. Mistakes are told in `errors`, and the pattern comes back without sequences.
[[nodiscard]] WrittenPattern parse_pattern(const PlacedText& line, PageErrors& errors);

/// The Latin and Han parts of folded text, as the dictionary keeps them: Latin words, contractions apart, parted by one space.
[[nodiscard]] std::vector<std::u16string> literal_parts(std::u16string_view folded);

}  // namespace amends
