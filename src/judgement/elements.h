// Which elements a letter holds, by what, and how firmly.
#pragma once

#include <array>
#include <vector>

#include "judgement/evidence.h"
#include "judgement/faults.h"
#include "judgement/score.h"

namespace amends {

struct HeldElement {
    Holding holding = Holding::absent;
    std::vector<UnitSpan> parts;  ///< in the order of the text, none inside another
    bool is_holding_only = false;  ///< it stands only in sentences that promise the next word
};

using HeldElements = std::array<HeldElement, 8>;

/// The elements of a letter: evidence that no fault takes back; half where only weak ways hold an element, where a fault halves
/// it, or where an excuse, blame or "but" follows the owning.
[[nodiscard]] HeldElements elements_of(const Letter& letter, const std::vector<Evidence>& evidence, const std::vector<Fault>& faults, const RuleSet& rules);

}  // namespace amends
