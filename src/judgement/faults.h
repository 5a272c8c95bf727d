// From evidence to the faults that are told: counts and orders settled, precedence between categories applied.
#pragma once

#include <optional>
#include <vector>

#include "judgement/evidence.h"

namespace amends {

/// A fault or hint that will be told.
struct Fault {
    std::uint32_t rule = 0;
    std::uint32_t sentence = 0;
    std::optional<UnitSpan> part;  ///< none where it is about the whole letter
    bool is_charged = true;        ///< false where a worse fault on the same words is charged
};

/// The faults of a letter: a sentence gives at most one of each category, and of several categories on overlapping text the worst
/// counts (placeholders stand apart). In the order of the text, those without a place last.
[[nodiscard]] std::vector<Fault> faults_of(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules);

}  // namespace amends
