// Letters written in a word processor.
#pragma once

#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// Reads a Word document. Lines are paragraphs, counted from 1 with the empty ones; a span counts bytes of the text with one line a paragraph,
/// since the bytes of the file are packed.
void read_docx(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into);

/// Whether an input begins as documents do.
[[nodiscard]] bool is_likely_docx(std::string_view head);

}  // namespace amends
