// What is there, what is not yet, and what to write first.
#pragma once

#include <string>

#include "judgement/verdict.h"
#include "render/body.h"

namespace amends {

/// Whether `finding` says that an element is missing: these are listed together, not one by one.
[[nodiscard]] bool is_missing_element(const Finding& finding);

/// How many of the elements that this letter needs it holds: "2 of 8".
struct HeldCount {
    std::size_t held = 0, asked = 0;
};
[[nodiscard]] HeldCount held_count_of(const Verdict& verdict);

/// Appends the line of elements held, the line of those missing with what each would bring, and a sentence on what to write
/// first. Nothing where nothing is missing or stands under a condition.
void list_elements(const Verdict& verdict, const Sheet& sheet, std::string& out);

}  // namespace amends
