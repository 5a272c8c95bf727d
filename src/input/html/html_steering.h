// Attributes of Thymeleaf, which steer a page from inside its tags: th:if, th:switch, th:text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/html/html_tag.h"
#include "input/template/tag.h"
#include "input/text_flow.h"

namespace amends {

/// Whether a tag of `html` has such an attribute, also in the spelling data-th-if.
[[nodiscard]] bool has_steering(std::string_view html);

/// Takes the conditions of elements as the tags of a template that stand where the elements begin and end.
class HtmlSteering {
public:
    /// Begins what the attributes of `tag` steer at byte `at` of the text. Returns how many blocks are to be closed where its element ends.
    [[nodiscard]] std::uint8_t open(const HtmlTag& tag, std::uint32_t at);
    void close(std::uint8_t blocks, std::uint32_t at);

    /// The tags so far, none of which takes up text.
    [[nodiscard]] const std::vector<Tag>& tags() const { return m_tags; }

private:
    void add(TagKind kind, std::string condition, std::uint32_t at);
    [[nodiscard]] bool is_opposite_of_last(std::string_view condition, std::uint32_t at) const;

    std::vector<Tag> m_tags;
    std::vector<std::string> m_open;  ///< the conditions of the open blocks; empty for a choice
    std::string m_last;               ///< the condition of the block that was closed by the last tag
};

/// Hands on the words of th:text: those of a literal, |Dear ${name}|, else a slot for what the expression will give. `expression` stands in the
/// original from byte `at` on.
void append_value(std::string_view expression, std::uint32_t at, TextFlow& flow);

}  // namespace amends
