// Findings drawn under the lines they stand in.
#pragma once

#include <string>
#include <vector>

#include "judgement/verdict.h"
#include "render/body.h"
#include "render/places.h"

namespace amends {

/// Appends `findings`, all with a span and in the order of the text: each source line once, carets under the words, and what
/// is said of them. Findings that share a line share its drawing where they fit side by side.
void draw_frames(const std::vector<const Finding*>& findings, std::string_view text, const Places& places,
                 const Sheet& sheet, std::string& out);

}  // namespace amends
