// Slots: the places of a letter that are still to be filled in.
#pragma once

#include <vector>

#include "input/source.h"

namespace amends {

/// Appends the slots of text[span] to `into`, in order, and the tags of template languages ({% if %}) as hidden text.
/// Linear in the text.
void find_slots(std::string_view text, TextSpan span, std::vector<Region>& into);

/// The regions of `text`, which are in order, with the slots that stand between them.
[[nodiscard]] std::vector<Region> with_slots(std::string_view text, const std::vector<Region>& regions);

}  // namespace amends
