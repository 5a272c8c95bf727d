// Somebody else's words in HTML, by what mail programs write around earlier mail.
#pragma once

#include <cstdint>

#include "input/html/html_tag.h"

namespace amends {

/// How much of what follows a tag is somebody else's.
enum class HtmlQuote : std::uint8_t {
    none,
    element,           ///< all that is in the element
    until_blockquote,  ///< what is in it up to the end of its first block quote; replies may stand below
    rest,              ///< all that follows, in the element and after it
};

[[nodiscard]] HtmlQuote quote_of(const HtmlTag& tag);

}  // namespace amends
