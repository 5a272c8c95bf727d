// The one pass over a letter that finds every word of the dictionary.
#pragma once

#include "letter/letter.h"
#include "matching/marks.h"
#include "matching/values.h"
#include "rule/rule_set.h"
#include "text/segmentation.h"

namespace amends {

class Scanner {
public:
    explicit Scanner(const RuleSet& rules);

    /// Adds a mark for every word of the dictionary in the paragraphs of `letter` that any rule may look at, and for every
    /// built-in value.
    void scan(const Letter& letter, Marks& into);

private:
    void scan_sentence(const Letter& letter, UnitSpan span, Marks& into);
    void look_up_han(const Letter& letter, UnitSpan rest, Marks& into);
    void look_up_latin(const Letter& letter, UnitSpan word, UnitSpan rest, Marks& into);
    [[nodiscard]] bool look_up(const Letter& letter, std::uint32_t key, UnitSpan rest, Marks& into);
    [[nodiscard]] std::uint32_t word_until(std::u16string_view units, const image::Word& word, UnitSpan rest) const;
    void add_word(const Letter& letter, std::uint32_t word, UnitSpan span, Marks& into);
    [[nodiscard]] bool stands(const Letter& letter, const image::Word& word, const image::Membership& membership, UnitSpan span);
    void add_values(const Letter& letter, Marks& into);
    void swallow(Marks& marks) const;

    const RuleSet& m_rules;
    std::span<const image::Word> m_words;
    std::span<const image::Bucket> m_buckets;
    std::span<const std::uint64_t> m_filter;
    std::span<const char16_t> m_units;
    WordBreaker m_breaker;
    std::uint32_t m_sentence = 0;             ///< that is being scanned
    std::vector<Value> m_values;              ///< of the present letter
    std::vector<std::uint32_t> m_swallowers;  ///< marks of the present letter that swallow others
};

}  // namespace amends
