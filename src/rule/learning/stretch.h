// The stretch of a text in which its words speak most densely for something.
#pragma once

#include <span>

#include "text/span.h"

namespace amends {

/// The stretch with the greatest sum of what its values exceed their average by; all of them where none does.
[[nodiscard]] UnitSpan densest_stretch(std::span<const float> values);

}  // namespace amends
