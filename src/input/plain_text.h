// Letters that are text and little else, and text that stands inside other formats.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/source.h"
#include "text/encoding.h"

namespace amends {

/// Reads a file of text: decodes it (see decoded_file.h), finds slots and
/// regions.
void read_plain_text(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

/// Finds the slots, comments and directives in the text of a source that has come out of another format as plain text.
void find_regions(Source& source, const InputOptions& options);

/// The way from decoded text to the bytes of the file.
[[nodiscard]] OffsetMap offsets_of(const Decoded& decoded);

/// Whether valid UTF-8 holds nothing that can be seen.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace amends
