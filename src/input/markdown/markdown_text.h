// The words of Markdown.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "input/text_flow.h"

namespace amends {

/// Hands the words of `text`, valid UTF-8 that is Markdown from byte `start` on, to a flow whose original it is. Returns the byte where a
/// comment, a tag or a script in it begins that nothing ends.
std::optional<std::uint32_t> markdown_text(std::string_view text, std::size_t start, TextFlow& flow);

}  // namespace amends
