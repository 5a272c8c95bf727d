// From a letter to every place where a pattern of a rule stands.
#pragma once

#include <vector>

#include "letter/letter.h"
#include "matching/marks.h"
#include "matching/scan.h"
#include "matching/verify.h"
#include "rule/rule_set.h"

namespace amends {

/// A place where a rule's pattern stands, before any condition is asked.
struct Match {
    std::uint32_t rule = 0;
    std::uint32_t sentence = 0;
    UnitSpan whole;
    UnitSpan part;  ///< what is reported
    friend auto operator<=>(const Match&, const Match&) = default;
};

struct Matches {
    Marks marks;
    std::vector<Match> matches;  ///< by rule, then by place; of overlapping matches of one rule only the first and longest
};

/// Matches letters one after another with one rule set, which must outlive it. Keeps its storage; not for two threads at once.
class Matcher {
public:
    explicit Matcher(const RuleSet& rules);
    void match(const Letter& letter, Matches& into);
    void trace(Verifier::Trace* trace) { m_verifier.trace(trace); }

private:
    struct Trigger {
        std::uint32_t sequence, mark;
    };
    /// A match of one of several sequences joined by `&`.
    struct PartMatch {
        std::uint32_t pattern, sentence, part;
        Verified found;
    };
    void pull_triggers(const Marks& marks, std::uint32_t mark);
    void run_level(const Letter& letter, std::vector<Trigger>& triggers, Matches& into);
    [[nodiscard]] static bool may_match(const image::Sequence& sequence, std::uint32_t sentence, const Marks& marks);
    void take(const Letter& letter, const image::Pattern& pattern, std::uint32_t sentence, const Verified& verified, Matches& into);
    void join_parts(const Letter& letter, Matches& into);

    const RuleSet& m_rules;
    std::span<const image::List> m_lists;
    std::span<const image::Sequence> m_sequences;
    std::span<const image::Pattern> m_patterns;
    Scanner m_scanner;
    Verifier m_verifier;
    std::vector<std::vector<Trigger>> m_triggers;  ///< by level
    std::vector<PartMatch> m_parts;
};

}  // namespace amends
