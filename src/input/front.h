// The front of a file: what stands before the letter and speaks to programs.
#pragma once

#include <cstddef>
#include <string_view>

namespace amends {

/// Sizes in bytes, without the line end after the last line.
struct Front {
    std::size_t line = 0;    ///< of a first line that declares a template
    std::size_t matter = 0;  ///< of that line and YAML between lines of ---; at least `line`
    bool is_template = false;
};

/// Whether a line, less the marks of a comment, says `amends: template`.
[[nodiscard]] bool declares_template(std::string_view line);

/// The front of a text; front matter is looked for where `may_have_matter`.
[[nodiscard]] Front front_of(std::string_view text, bool may_have_matter);

/// Where the line after the one that holds byte `at` begins.
[[nodiscard]] std::size_t next_line(std::string_view text, std::size_t at);

}  // namespace amends
