// format=flowed (RFC 3676): paragraphs that a mail program broke into lines and marked where.
#pragma once

#include "input/mapped_text.h"
#include "input/mail/placed_text.h"

namespace amends {

/// Appends `text` with its paragraphs whole again. Lines join where the first ends with a space, which `deletes_space` says to drop (DelSp=yes), and
/// both are quoted to the same depth.
void append_flowed(const Placed& text, bool deletes_space, MappedText& into);

}  // namespace amends
