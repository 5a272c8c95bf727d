// The comments in a document that allow a rule there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// How a comment is written in a document. Its writer sees it, its reader does not.
struct CommentForm {
    std::string_view open, close;  ///< without `close` it takes a line of its own

    [[nodiscard]] bool takes_line() const { return close.empty(); }
};

/// The form for a document by the last ending of its name, else by its language; none where a comment would reach the reader.
[[nodiscard]] std::optional<CommentForm> comment_form(std::string_view path, std::string_view language_id, bool is_template);

/// What is put into a document, and at which byte.
struct Insertion {
    std::uint32_t at = 0;
    std::string text;
};

/// A comment that allows `rule` for the sentence that begins at byte `at` of `text`. Where a line is needed, the sentence has to begin one.
[[nodiscard]] std::optional<Insertion> allow_sentence(CommentForm form, std::string_view rule, std::string_view reason, std::string_view text, std::uint32_t at);

/// A comment that allows `rule` in the whole file; it goes behind what has to stand first in it.
[[nodiscard]] Insertion allow_file(CommentForm form, std::string_view rule, std::string_view reason, std::string_view text);

}  // namespace amends
