// The spellings that a row of items stands for.
#pragma once

#include <string>
#include <vector>

#include "rule/pattern.h"

namespace amends {

/// The spellings of items that are literals or forms of English words: "passed on", "passes on" …; empty if an item is neither, or
/// if Han and Latin follow one another (those are matched as separate items).
[[nodiscard]] std::vector<std::u16string> spellings(const std::vector<PatternItem>& items);

}  // namespace amends
