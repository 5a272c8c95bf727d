// The tags of HTML.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "input/template/tag_scanner.h"

namespace amends {

/// A start or end tag with the attributes that this program asks for; all are views of the text. Of two attributes with
/// one name the first counts.
struct HtmlTag {
    std::string_view name;  ///< as written
    bool is_end = false;
    bool is_closed = false;  ///< ends with />
    bool is_hidden = false;  ///< has the attribute `hidden`, or one by which Thymeleaf puts something else in its place
    std::optional<std::string_view> id, classes, style, type, alt, title;
    std::optional<std::string_view> shown, held_if, held_unless, choice, arm;  ///< of Thymeleaf: th:text, th:if, th:unless, th:switch, th:case
    std::size_t end = 0;  ///< the byte after its >
};

/// The tag at byte `at` of `html`, where < and a letter or </ and a letter stand. Nothing where it has no end. Template tags in it count
/// as parts of names and values, whatever they hold.
[[nodiscard]] std::optional<HtmlTag> html_tag(std::string_view html, std::size_t at, TagScanner& templates);

}  // namespace amends
