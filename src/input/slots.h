// Slots: the places of a letter that are still to be filled in.
#pragma once

#include <vector>

#include "input/source.h"
#include "input/template/tag.h"

namespace amends {

/// Appends the slots of text[span] to `into`, in order, and the tags of template languages ({% if %}) as hidden text. In a template
/// more is a tag than in a letter: $name, #if ($late). Linear in the text.
void find_slots(std::string_view text, TextSpan span, std::vector<Region>& into, bool is_template = false);

/// What a tag leaves of itself in the letter.
[[nodiscard]] Region region_of(const Tag& tag);

/// `regions`, which are in order and do not overlap, with the slots that stand between them.
[[nodiscard]] std::vector<Region> with_slots(std::string_view text, const std::vector<Region>& regions, bool is_template = false);

}  // namespace amends
