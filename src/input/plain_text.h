// Letters that are text and little else, and text that stands inside other formats.
#pragma once

#include <string>
#include <string_view>

#include "input/source.h"

namespace amends {

/// Reads a file of text, with Markdown-like marks where its name says so: decodes it (see decoded_file.h), finds slots and
/// regions.
void read_plain_text(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

/// Finds the slots, comments and directives in the text of a source that has come out of another format as plain text.
void find_regions(Source& source, const InputOptions& options);

/// Whether valid UTF-8 holds nothing that can be seen.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace amends
