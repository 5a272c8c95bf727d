// Text for GitHub's and GitLab's Markdown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace amends {

/// `text` so that none of its characters is a mark, on one line.
[[nodiscard]] std::string markdown_escaped(std::string_view text);

/// Words that somebody else wrote, as code: nothing in them is read as Markdown, HTML or a mention. On one line, cut to `characters`, and
/// fit for the cell of a table. Bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string markdown_code(std::string_view words, std::size_t characters = 80);

}  // namespace amends
