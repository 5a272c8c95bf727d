// The words that stand for an image.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/html/html_tag.h"
#include "input/text_flow.h"

namespace amends {

/// Hands what an image of `html` says by its attributes `alt` and `title` to the flow: in lines of their own, but for signs without
/// letters, such as faces, which are part of the line. `html` stands in the original from byte `offset` on.
void image_text(const HtmlTag& image, std::string_view html, std::uint32_t offset, TextFlow& flow);

}  // namespace amends
