// Exports as tables: CSV and TSV.
#pragma once

#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// Reads the letter in each row below the header, which names the columns. Rows of another width and quotes that do not fit are errors
/// with their line; the others are still read.
void read_csv(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into);

/// Whether the first line is a header with a column that letters usually stand in.
[[nodiscard]] bool is_likely_csv(std::string_view head);

}  // namespace amends
