// The one pass over a sentence that finds every word of the dictionary and every built-in value.
#pragma once

#include "matching/marks.h"
#include "matching/sentence_text.h"
#include "matching/values.h"
#include "rule/rule_set.h"
#include "text/segmentation.h"

namespace amends {

class Scanner {
public:
    explicit Scanner(const RuleSet& rules);

    /// Makes `into` the marks of the words of the dictionary and the built-in values in `sentence`.
    void scan(const SentenceText& sentence, Marks& into);

private:
    void look_up_han(std::uint32_t at, Marks& into);
    void look_up_latin(UnitSpan word, Marks& into);
    [[nodiscard]] bool look_up(std::uint32_t key, std::uint32_t at, Marks& into);
    [[nodiscard]] std::uint32_t word_until(const image::Word& word, std::uint32_t at) const;
    void add_word(std::uint32_t word, UnitSpan span, Marks& into);
    [[nodiscard]] bool stands(const image::Word& word, const image::Membership& membership, UnitSpan span);
    void add_values(Marks& into);
    void swallow(Marks& marks) const;
    [[nodiscard]] std::u16string_view units() const { return m_sentence.units; }
    [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(m_sentence.units.size()); }

    const RuleSet& m_rules;
    std::span<const image::Word> m_words;
    std::span<const image::Bucket> m_buckets;
    std::span<const std::uint64_t> m_filter;
    std::span<const char16_t> m_word_units;
    WordBreaker m_breaker;
    SentenceText m_sentence;                  ///< that is being scanned
    std::vector<Value> m_values;              ///< of it
    std::vector<std::uint32_t> m_swallowers;  ///< marks of it that swallow others
};

}  // namespace amends
