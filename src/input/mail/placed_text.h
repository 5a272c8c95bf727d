// Text by way of bytes that were decoded from others.
#pragma once

#include "input/mapped_text.h"
#include "input/placed.h"
#include "input/source.h"
#include "text/encoding.h"

namespace amends {

/// `decoded` was made from `bytes`: its text with the places that those came from. A character belongs to all bytes that encode it.
[[nodiscard]] Placed placed(Decoded decoded, const Placed& bytes);

/// Appends the text and the regions of `inner`, whose original is the text of `outer`.
void append(const Source& inner, const Placed& outer, MappedText& into);

}  // namespace amends
