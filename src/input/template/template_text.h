// Templates: what their tags mean for the letter that they are.
#pragma once

#include <string_view>
#include <vector>

#include "input/source.h"
#include "input/template/tag.h"

namespace amends {

/// Tells in `source` which stretches of its text stand under a condition. `tags` are those of the text, in order.
void set_branches(Source& source, const std::vector<Tag>& tags);

/// The same for a text whose tags are still to be found.
void set_branches(Source& source);

/// Notes the first place of `text` where a tag or a condition is left open, if there is one.
void note_open_tag(std::string_view path, std::string_view text, const Receiver& into);

}  // namespace amends
