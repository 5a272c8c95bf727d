// Letters whose text was taken out of a marked-up text.
#pragma once

#include <string>

#include "input/mapped_text.h"
#include "input/source.h"
#include "text/encoding.h"

namespace amends {

/// Hands on the letter `text`, whose original bytes are those of `marked_up.text`; finds the slots in it. Lines and columns are counted in
/// the marked-up text. A text without words is noted.
void hand_on(std::string path, Decoded marked_up, MappedText text, bool is_template, const Receiver& into);

/// Tells that `marked_up` is not read from byte `at` of its text on.
void tell_unended(const std::string& path, const Decoded& marked_up, std::uint32_t at, const Receiver& into);

}  // namespace amends
