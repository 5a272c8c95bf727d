// How long the writer of an earlier letter waited for an answer.
#pragma once

#include <optional>

#include "archive/day.h"
#include "input/source.h"

namespace amends {

/// Whole days between the letter that `source` answers, where the source or the line above its quoted text tells when that was written, and `day`. A letter
/// from the future, or from more than ten years before, is none that was answered.
[[nodiscard]] std::optional<int> late_days(const Source& source, Day day);

}  // namespace amends
