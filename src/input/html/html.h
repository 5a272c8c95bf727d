// Letters in HTML.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/mapped_text.h"
#include "input/source.h"

namespace amends {

/// Whether a text that begins so is a page of HTML.
[[nodiscard]] bool is_html(std::string_view head);

/// Reads a file of HTML. What a browser shows is the letter; text that it hides is left out.
void read_html(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

/// Appends the text that a reader of `html` sees to `into`: blocks in lines of their own, quoted mail and comments to this tool set apart.
/// `html` is valid UTF-8 and stands in the original from byte `at` on; what was decoded is read with `at` 0 and led further with `chained`
/// (see offset_chain.h). Returns the byte of `html` where a comment, a tag or a script begins that nothing ends: the rest was not read.
std::optional<std::uint32_t> html_text(std::string_view html, std::uint32_t at, MappedText& into);

}  // namespace amends
