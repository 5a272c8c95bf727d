// Statements: what stands in a tag that steers a template.
#pragma once

#include <string>
#include <string_view>

#include "input/template/tag.h"

namespace amends {

/// Reads a statement of a language whose blocks begin with a word: "if late", "elif lost", "else", "endif", "end". Spans are
/// left to the caller.
[[nodiscard]] Tag block_statement(std::string_view text);

/// Reads a piece of a program between <% and %>: Ruby, JavaScript, PHP or Basic.
[[nodiscard]] Tag code_statement(std::string_view text);

/// The tag that ends the block `name`.
[[nodiscard]] Tag end_of_block(std::string_view name);

/// `text` in small letters; only those of ASCII have others.
[[nodiscard]] std::string small(std::string_view text);

/// `text` without white space at its ends.
[[nodiscard]] std::string_view without_margins(std::string_view text);

/// What holds where `condition` does not: "not late", "not (late or lost)".
[[nodiscard]] std::string negated(std::string_view condition);

}  // namespace amends
