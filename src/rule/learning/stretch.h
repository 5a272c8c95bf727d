// The stretch of a text in which its words speak most densely for something.
#pragma once

#include <span>
#include <string_view>

#include "text/span.h"

namespace amends {

/// The width of a text in letters; a Han character says about as much as three.
[[nodiscard]] std::size_t breadth(std::u16string_view text);

/// The stretch with the greatest sum of what its values exceed their average by; all of them where none does.
[[nodiscard]] UnitSpan densest_stretch(std::span<const float> values);

}  // namespace amends
