// Where in a sentence a condition looks.
#pragma once

#include <span>

#include "letter/letter.h"
#include "rule/image.h"
#include "text/span.h"

namespace amends {

/// The part of a sentence that a scope within it (see image::is_in_sentence) names for a match of `whole`, reported as `part`.
/// `clauses` are those of the sentence. Everything in units of the letter.
[[nodiscard]] UnitSpan part_of_sentence(image::Scope scope, UnitSpan whole, UnitSpan part, UnitSpan sentence, std::span<const Clause> clauses);

}  // namespace amends
