// Letters that are text and little else, and text that stands inside other formats.
#pragma once

#include <string>
#include <string_view>

#include "input/source.h"
#include "text/encoding.h"

namespace amends {

/// Reads a file of text, with Markdown-like marks where its name says so: decodes it (UTF-8, UTF-16 with a byte order mark), finds slots
/// and regions.
void read_plain_text(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

/// What to tell of bytes that are no text.
[[nodiscard]] InputError decode_error(std::string path, std::string_view bytes, const DecodeError& error);

/// Whether valid UTF-8 holds nothing that can be seen.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace amends
