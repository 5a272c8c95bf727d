// A scan for the tags of template languages.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "input/template/closers.h"
#include "input/template/tag.h"
#include "input/template/tag_form.h"

namespace amends {

/// Finds the tags of one text, asked from front to back. Linear in the text, whatever is left open in it.
class TagScanner {
public:
    /// In a template more is a tag than in a letter: $name, #if ($late), {if $late}.
    TagScanner(std::string_view text, bool is_template) : m_text(text), m_is_template(is_template), m_closers(text) {}

    /// The tag that begins at byte `at`, if one does. No byte before the last tag's `resume` is asked for.
    [[nodiscard]] std::optional<Tag> tag_at(std::size_t at);

    /// All tags, in order.
    [[nodiscard]] std::vector<Tag> all();

    /// The first byte at which a tag begins that nothing closes.
    [[nodiscard]] std::optional<std::uint32_t> first_open() const { return m_first_open; }

private:
    [[nodiscard]] std::optional<Tag> tag_of(const TagForm& form, std::size_t at);
    [[nodiscard]] std::optional<Tag> literal_text(std::size_t at);
    [[nodiscard]] Tag verbatim_block(std::string_view word, const TagForm& form, std::size_t at, std::size_t end);
    [[nodiscard]] std::optional<Tag> velocity(std::size_t at);
    [[nodiscard]] bool is_velocity(std::size_t at);

    std::string_view m_text;
    bool m_is_template;
    bool m_has_directive = false;  ///< of Velocity
    Closers m_closers;
    std::optional<std::uint32_t> m_first_open;
};

}  // namespace amends
