// What the sentences of a letter say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "letter/letter.h"
#include "reading/facts.h"

namespace amends {

/// A stretch of a letter and the sentences, first to last, that it lies in.
struct Stretch {
    UnitSpan span;
    std::uint32_t first = 0, last = 0;

    /// Whether its sentences are too many to be walked through for each question: an index is asked, so that a long letter costs no more for each of
    /// its words than a short one.
    [[nodiscard]] bool is_long() const { return last - first > 32; }
};

/// Answers questions about stretches of a letter. Borrows the letter, the rules and the readings of its sentences.
class LetterReading {
public:
    explicit LetterReading(const RuleSet& rules) : m_rules(rules) {}

    void begin(const Letter& letter, const Facts& facts);
    /// Adds the reading of the next sentence of the letter; `counts` tells whether its matches do.
    void add(const SentenceReading& sentence, bool counts);
    /// Sorts the matches once all sentences are added.
    void settle();

    [[nodiscard]] const SentenceReading& sentence(std::uint32_t number) const { return *m_sentences[number]; }
    /// In units of the letter, by rule, then by place; none overlaps another of its rule.
    [[nodiscard]] const std::vector<Match>& matches() const { return m_matches; }

    /// Whether a term may hold anywhere: false of a list of which no word stands in the letter.
    [[nodiscard]] bool may_hold(const image::Term& term) const { return term.kind != image::Term::Kind::list or m_needs.holds(term.need); }
    /// Whether a word of `list`, which must be one that conditions or facts ask for, lies wholly within a stretch.
    [[nodiscard]] bool any(std::uint32_t list, const Stretch& stretch) const;
    /// Whether a fact of words holds in it.
    [[nodiscard]] bool holds(image::Fact fact, const Stretch& stretch) const;
    /// The whole letter, which must have a sentence.
    [[nodiscard]] Stretch all() const { return {{0, m_letter->sentences.back().span.end}, 0, static_cast<std::uint32_t>(m_sentences.size()) - 1}; }

private:
    using Key = std::uint64_t;
    template <class Take>
    void for_each_matched(Take take) const;
    template <class Test>
    [[nodiscard]] bool any_sentence(Key key, const Stretch& stretch, Test test) const;
    template <class Test>
    [[nodiscard]] bool any_in_index(Key key, std::size_t first, std::size_t last, Test test) const;
    [[nodiscard]] bool is_specific(UnitSpan span) const;
    [[nodiscard]] UnitSpan part(std::size_t sentence, UnitSpan span) const;

    const RuleSet& m_rules;
    const Letter* m_letter = nullptr;
    const Facts* m_facts = nullptr;
    std::vector<const SentenceReading*> m_sentences;
    std::vector<Match> m_added, m_matches;  ///< by place, and sorted
    std::vector<std::uint64_t> m_matched;   ///< a bit for each rule: whether it has matches
    std::vector<std::uint32_t> m_counts;    ///< by rule: how many they are; where the next of them goes, while they are sorted
    NeedSet m_needs;  ///< what stands anywhere in the letter
    mutable std::optional<std::vector<std::uint32_t>> m_case_facts;  ///< where they start, gathered when first asked for
    mutable std::unordered_map<Key, std::vector<std::size_t>> m_holding;  ///< by question: the sentences that answer yes, once asked for
};

}  // namespace amends
