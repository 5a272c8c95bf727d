// Marks at the start of a line: the `>` of quoted mail, the bullets and numbers of lists, the `#` of headings.
#pragma once

#include <cstddef>
#include <string_view>

namespace amends {

/// Bytes of the `>` signs, with the space after each, that `line` begins with; 0 where it is a face (>_<).
[[nodiscard]] std::size_t quote_mark_size(std::string_view line);

/// Bytes of the bullet or number, with the space after it, that `line` begins with: `- `, `•`, `1.`, `(a)`, `①`, `一、`.
[[nodiscard]] std::size_t item_mark_size(std::string_view line);

/// Bytes of the `#` signs, with the space after them, that `line` begins with.
[[nodiscard]] std::size_t heading_mark_size(std::string_view line);

/// Whether `line`, at least two signs long, is drawn across the page: -----, =====, ***, ———.
[[nodiscard]] bool is_drawn_line(std::string_view line);

}  // namespace amends
