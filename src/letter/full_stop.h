// The full stop: whether a `.` ends a sentence or belongs to an abbreviation, a number or an address.
#pragma once

#include "text/fold.h"
#include "text/span.h"

namespace amends {

/// Whether the `.` at unit `at` of `text` ends a sentence. `sentence` is what is known of it: it begins at its start, and
/// no sentence goes on beyond its end.
[[nodiscard]] bool is_full_stop(const FoldedText& text, UnitSpan sentence, std::uint32_t at);

/// Whether a sentence of `span` ends before the last unit that is a word or a sign of its own.
[[nodiscard]] bool has_inner_stop(const FoldedText& text, UnitSpan span);

}  // namespace amends
