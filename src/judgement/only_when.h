// Under which condition of a template something stands.
#pragma once

#include <string>
#include <vector>

#include "letter/letter.h"

namespace amends {

/// The condition under which at least one of `parts` is in the letter that the template becomes: "late", "late and not paid", "late or
/// lost". Empty where one always is: outside of all branches, or in each branch of a choice that has an else.
[[nodiscard]] std::string only_when(const Letter& letter, const std::vector<UnitSpan>& parts);

}  // namespace amends
