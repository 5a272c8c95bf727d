// What the style of an element does to its text.
#pragma once

#include "input/html/html_tag.h"

namespace amends {

/// Whether a reader never sees the element: hidden, without height, or the line that mail programs show beside the subject.
[[nodiscard]] bool is_unseen(const HtmlTag& tag);

/// Whether the element keeps its white space, if its style says so or the contrary.
[[nodiscard]] std::optional<bool> keeps_space(const HtmlTag& tag);

/// Whether one of the words of the attribute `class` is `word`. Mail programs put x_ or ydp and a number before the names in mail that
/// they quote.
[[nodiscard]] bool has_class(const HtmlTag& tag, std::string_view word);

/// Whether its style declares the property with a value that begins so, in any case.
[[nodiscard]] bool has_style(const HtmlTag& tag, std::string_view property, std::string_view value);

/// A name of mail that was quoted, less the x_ or the ydp1a2b3c4d that mail programs put before it.
[[nodiscard]] std::string_view own_name(std::string_view name);

}  // namespace amends
