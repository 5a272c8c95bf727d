// The mistakes of rule pages, for people and editors to read.
#pragma once

#include <string>

#include "rule/page_error.h"

namespace amends {

/// Appends path:line:column, what is wrong, the line with a caret, and what to do.
void append_page_error(const PageError& error, std::string& out);

}  // namespace amends
