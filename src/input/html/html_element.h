// The elements of HTML: what each does to the text in it.
#pragma once

#include <cstdint>
#include <string_view>

namespace amends {

/// How the text of an element stands to the text around it.
enum class HtmlBox : std::uint8_t {
    running,  ///< in the same line
    lines,    ///< in lines of its own
    apart,    ///< in lines of its own, with a gap before and after
    cell,     ///< in the same line as the cells beside it
};

struct HtmlElement {
    std::string_view name;
    HtmlBox box = HtmlBox::running;
    bool is_void = false;      ///< has no content and no end tag
    bool is_raw = false;       ///< its content is no HTML
    bool is_hidden = false;    ///< its content is no text of the letter
    bool is_boundary = false;  ///< end tags of other elements in it do not reach beyond it
    std::string_view mark = {};  ///< stands before its words
};

/// The element called `name`, in any case; running text where the name is unknown.
[[nodiscard]] const HtmlElement& html_element(std::string_view name);

/// Whether both are the same but for the case of ASCII letters.
[[nodiscard]] bool is_same_name(std::string_view a, std::string_view b);

}  // namespace amends
