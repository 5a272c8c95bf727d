// What sort of letter it is: an apology or another kind, about what, and at which stage.
#pragma once

#include <vector>

#include "judgement/elements.h"
#include "judgement/evidence.h"
#include "judgement/verdict.h"
#include "letter/letter.h"
#include "reading/letter_reading.h"

namespace amends {

/// An apology, unless the signs of another kind weigh more than what speaks for an apology, or nothing speaks for one.
[[nodiscard]] Kind kind_of(const Letter& letter, const LetterReading& reading, const std::vector<Evidence>& evidence, const HeldElements& elements, const std::vector<Fault>& faults, const RuleSet& rules);

/// The scenario whose words weigh most; other where none stands.
[[nodiscard]] Scenario scenario_of(const std::vector<Evidence>& evidence, const RuleSet& rules);

/// A first reply promises the time of the next word and has no remedy yet.
[[nodiscard]] Stage stage_of(const HeldElements& elements);

/// Grave where a sign of it stands in the letter (injury, death, privacy), else ordinary. That a matter is small only the
/// writer can say.
[[nodiscard]] Stakes stakes_of(const Letter& letter, const LetterReading& reading, const RuleSet& rules);

}  // namespace amends
