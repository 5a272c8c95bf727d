// The class of a unit of folded text, worked out from ICU's data.
#pragma once

#include "text/classes.h"

namespace amends {

[[nodiscard]] UnitClass class_of(char16_t unit);

}  // namespace amends
