// The words of an HTML part of a mail.
#pragma once

#include <string_view>

#include "input/mapped_text.h"

namespace amends {

/// Appends the words that a reader of `html`, valid UTF-8, sees, a line for each block; block quotes are set apart. Places are bytes of `html`.
void append_html_words(std::string_view html, MappedText& into);

}  // namespace amends
