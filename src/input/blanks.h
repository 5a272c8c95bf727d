// Blanks: places to be filled in that are drawn instead of named: XX, ○○, ___, 某某, TBD, 0800-XXX-455.
#pragma once

#include <cstddef>
#include <string_view>

namespace amends {

/// Bytes of the blank that begins at byte `at` of `text`, or 0. Masked data, sizes, lines to sign on and the marks of
/// Markdown are none.
[[nodiscard]] std::size_t blank_size(std::string_view text, std::size_t at);

/// Bytes of the run of blank signs at `at` whether or not it is a blank: how far a scan may step. At least 1.
[[nodiscard]] std::size_t blank_run(std::string_view text, std::size_t at);

}  // namespace amends
