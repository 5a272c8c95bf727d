// Matches whose conditions hold: what the verdict rests on.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "judgement/house.h"
#include "letter/letter.h"
#include "reading/letter_reading.h"
#include "rule/rule_set.h"

namespace amends {

/// A match that its rule's conditions let stand. Rules of the whole letter have one, over all of it, where they speak.
struct Evidence {
    std::uint32_t rule = 0;
    std::uint32_t sentence = 0;  ///< that holds the start of the reported part
    UnitSpan whole, part;
};

/// Sifts matches by the conditions of their rules. Rules stand in an order in which each follows those it asks for, so one
/// pass suffices. Keeps its storage from letter to letter.
class Sieve {
public:
    /// Leaves out the rules that are not for the regions and channels of the house. In a part of a letter, what has to stand anywhere in the letter is
    /// taken to stand in another part.
    explicit Sieve(const RuleSet& rules, const House& house = {});

    /// The evidence of a letter, by rule and then by place. The result lives until the next call.
    [[nodiscard]] const std::vector<Evidence>& sift(const Letter& letter, const LetterReading& reading, bool is_first);

    /// Whether a term holds anywhere in the letter last sifted.
    [[nodiscard]] bool holds_in_letter(const image::Term& term) const;

private:
    void add(const Evidence& evidence, const image::Rule& rule);
    void sift_rule(std::span<const Match> matches);
    void sift_whole_letter(std::uint32_t rule, bool is_matched);
    [[nodiscard]] std::uint32_t length_of_body() const;
    [[nodiscard]] bool may_speak(std::uint32_t rule) const;
    [[nodiscard]] bool stands(const Match& match, const image::Rule& rule) const;
    template <class Test>
    [[nodiscard]] bool hold(const image::Table<image::Condition>& when, const image::Table<image::Condition>& except, Test holds_here) const;
    [[nodiscard]] bool holds_in_letter(const image::Condition& condition) const;
    [[nodiscard]] bool holds(const image::Condition& condition, const Match& match) const;
    [[nodiscard]] bool may_hold(const image::Term& term) const;
    [[nodiscard]] bool may_hold_elsewhere(const image::Condition& condition) const;
    [[nodiscard]] bool holds(const image::Term& term, const Stretch& stretch) const;
    [[nodiscard]] bool may_be_evident(const image::Term& term, const Stretch& stretch) const;
    [[nodiscard]] bool is_evident(const image::Term& term, UnitSpan span) const;
    [[nodiscard]] bool is_evident(std::uint32_t rule, UnitSpan span) const;
    [[nodiscard]] Stretch look(image::Scope scope, const Match& match) const;
    [[nodiscard]] Stretch sentences(std::int64_t first, std::int64_t last) const;

    /// The evidence [begin, end) of one rule.
    struct Run {
        std::uint32_t begin = 0, end = 0;
    };

    const RuleSet& m_rules;
    bool m_is_part;
    std::vector<bool> m_speaks;  ///< by rule
    const Letter* m_letter = nullptr;
    const LetterReading* m_reading = nullptr;
    bool m_is_first = false;
    std::vector<Evidence> m_evidence;
    std::vector<std::uint32_t> m_whole;  ///< rules that speak of the whole letter
    std::vector<Run> m_runs;             ///< by rule: its evidence
    std::array<std::vector<std::uint32_t>, element_names.size()> m_ways;        ///< by element: the rules with evidence
    std::array<std::vector<std::uint32_t>, category_names.size()> m_of_category;  ///< and by category
    std::vector<std::uint32_t> m_told;  ///< by sentence: a bit for each element and category of which there is evidence in it
    std::uint32_t m_told_anywhere = 0;  ///< the bits of all sentences
};

}  // namespace amends
