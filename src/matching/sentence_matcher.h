// From a sentence to every place where a pattern of a rule stands.
#pragma once

#include <compare>
#include <vector>

#include "matching/marks.h"
#include "matching/scan.h"
#include "matching/sentence_text.h"
#include "matching/verify.h"
#include "matching/whereabouts.h"
#include "rule/rule_set.h"

namespace amends {

/// A place where a rule's pattern stands, before any condition is asked.
struct Match {
    std::uint32_t rule = 0;
    std::uint32_t sentence = 0;  ///< of the letter
    UnitSpan whole;
    UnitSpan part;  ///< what is reported
    friend auto operator<=>(const Match&, const Match&) = default;
};

/// What stands in one sentence, in units from its beginning.
struct SentenceMatches {
    Marks marks;
    std::vector<Match> matches;  ///< by rule, then by place; of overlapping matches of one rule only the first and longest
};

/// Matches sentences one after another with one rule set, which must outlive it. Keeps its storage; not for two threads at once.
class SentenceMatcher {
public:
    explicit SentenceMatcher(const RuleSet& rules);
    void match(const SentenceText& sentence, SentenceMatches& into);
    void trace(Verifier::Trace* trace) { m_verifier.trace(trace); }

private:
    struct Trigger {
        std::uint32_t sequence, mark;
    };
    /// A match of one of several sequences joined by `&`.
    struct PartMatch {
        std::uint32_t pattern, part;
        Verified found;
    };
    void take_in(const Marks& marks, std::uint32_t mark);
    void run_level(std::vector<Trigger>& triggers, SentenceMatches& into);
    [[nodiscard]] bool may_match(const image::Sequence& sequence) const;
    void take(const image::Pattern& pattern, const Verified& verified, SentenceMatches& into);
    void join_parts(SentenceMatches& into);
    static void sort(std::vector<Match>& matches);

    const RuleSet& m_rules;
    std::span<const image::List> m_lists;
    std::span<const image::Sequence> m_sequences;
    std::span<const image::Pattern> m_patterns;
    Scanner m_scanner;
    Whereabouts m_whereabouts;
    Verifier m_verifier;
    std::vector<std::vector<Trigger>> m_triggers;  ///< by level
    std::vector<PartMatch> m_parts;
};

}  // namespace amends
