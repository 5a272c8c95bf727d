// What a letter's elements bring and its faults cost, as the score sees it.
#pragma once

#include "judgement/findings.h"
#include "judgement/score.h"

namespace amends {

/// The points of the elements with the shifts of stage, scenario and stakes, and the charge of each fault, in the order of
/// `findings.faults`.
[[nodiscard]] ScoreInput score_input(const Findings& findings);

/// What mending one fault, or adding one element, alone would bring to a letter that scores `now`.
[[nodiscard]] int gain_without(std::size_t fault, const ScoreInput& input, const Findings& findings, int now);
[[nodiscard]] int gain_with(std::size_t element, const ScoreInput& input, const Findings& findings, int now);

}  // namespace amends
