// Letters that are text and little else, and text that stands inside other formats.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/source.h"
#include "text/encoding.h"

namespace amends {

/// Reads a file of text: decodes it (UTF-8, UTF-16 with a byte order mark), finds slots and regions.
void read_plain_text(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

/// The text of a file, or nothing where it is none, which is told to `into` with the place and a remedy.
[[nodiscard]] std::optional<Decoded> decoded_text(const std::string& path, std::string bytes, const Receiver& into);

/// The way from decoded text to the bytes of the file.
[[nodiscard]] OffsetMap offsets_of(const Decoded& decoded);

/// Whether valid UTF-8 holds nothing that can be seen.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace amends
