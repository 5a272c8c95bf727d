// Letters whose text was taken out of a marked-up text.
#pragma once

#include <string>
#include <vector>

#include "input/mapped_text.h"
#include "input/source.h"
#include "input/template/tag.h"
#include "text/encoding.h"

namespace amends {

/// Hands on the letter `text`, whose original bytes are those of `marked_up.text`; finds the slots in it. Lines and columns are counted in
/// the marked-up text. `steering` are tags that take up no text; where there are none, those in the text make the branches of a template. A text
/// without words is noted.
void hand_on(std::string path, Decoded marked_up, MappedText text, bool is_template, const Receiver& into, const std::vector<Tag>& steering = {});

/// Tells that `marked_up` is not read from byte `at` of its text on.
void tell_unended(const std::string& path, const Decoded& marked_up, std::uint32_t at, const Receiver& into);

}  // namespace amends
