// Letters in Markdown.
#pragma once

#include <string>

#include "input/source.h"

namespace amends {

/// Reads a file of Markdown: its words without marks, link targets, code blocks and front matter; block quotes are set apart. Lines stay
/// lines as their writer broke them.
void read_markdown(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

}  // namespace amends
