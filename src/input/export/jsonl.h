// Exports in JSON lines: one record a line.
#pragma once

#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// Reads the letter in each line, or hands it to `into.record` as it is. A line that is no JSON, or holds no letter, is an error with its line; the others
/// are still read.
void read_jsonl(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into);

/// Whether the first line is an object, or the beginning of one.
[[nodiscard]] bool is_likely_jsonl(std::string_view head);

}  // namespace amends
