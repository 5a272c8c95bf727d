// Tags of template languages in marked-up text: {{name}}, {% if %}, <%= x %>. The markup around them must leave them whole.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "input/ahead.h"

namespace amends {

/// Finds the tags of one text, asked from front to back. All look-ups together are linear in the text.
class VerbatimTags {
public:
    /// Borrows `text`.
    explicit VerbatimTags(std::string_view text);

    /// Bytes of the tag that begins at byte `at`, or 0. Longer ones than `longest` are none.
    [[nodiscard]] std::size_t size_at(std::size_t at);

    static constexpr std::size_t longest = 2000;
    /// The bytes that a tag may begin with.
    static constexpr std::string_view openers = "{<$*";

private:
    std::string_view m_text;
    std::vector<Ahead> m_closes;  ///< of each form
};

/// Whether a tag steers what is shown ({% if %}, {{#if}}, <% } %>) instead of standing for a value.
[[nodiscard]] bool steers(std::string_view tag);

}  // namespace amends
