// The text of a whole file, in whatever encoding it came.
#pragma once

#include <optional>
#include <string>

#include "input/source.h"
#include "text/encoding.h"

namespace amends {

/// The bytes of the file `path` decoded, in the encoding that the options name or in the one they are most likely in. Notes tell of an encoding
/// that was guessed, and of one that was named but does not look right. Bytes that are no text, and files of 4 GiB, go to `into.error`.
[[nodiscard]] std::optional<Decoded> decoded_file(const std::string& path, std::string bytes, const InputOptions& options, const Receiver& into);

}  // namespace amends
