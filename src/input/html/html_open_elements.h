// The elements of HTML that are open at a place of a text, and what they make of the words there.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/html/html_element.h"
#include "input/html/html_steering.h"
#include "input/html/html_tag.h"
#include "input/text_flow.h"

namespace amends {

/// Parts the words of an element from those before or after it.
void part(const HtmlElement& element, TextFlow& flow);

/// Follows start and end tags as browsers do where it matters for text: elements that need no end tag, end tags that come too
/// early, late or never. Holds at most `deepest` elements; what is deeper belongs to the last of them.
class HtmlOpenElements {
public:
    /// Tells `flow`, which must outlive it, where somebody else's words begin and end.
    explicit HtmlOpenElements(TextFlow& flow) : m_flow(flow) {}

    /// Closes what the element ends by beginning, and opens it unless it is void. Returns whether a reader sees it.
    bool open(const HtmlElement& element, const HtmlTag& tag);
    void close(const HtmlElement& element, std::string_view name);
    /// Opens an element whose content is no text of the letter.
    void open_hidden(std::string_view name);
    /// Leaves out what follows in the element opened last: something else will stand there.
    void replace_content();

    [[nodiscard]] bool is_hidden() const { return m_hidden > 0; }
    /// What its attributes make of the text as a template.
    [[nodiscard]] const HtmlSteering& steering() const { return m_steering; }
    [[nodiscard]] bool keeps_space() const { return not m_open.empty() and m_open.back().keeps_space; }

    static constexpr std::size_t deepest = 256;

private:
    struct Open {
        const HtmlElement* element = nullptr;
        std::string_view name;
        bool is_hidden = false, is_quoted = false, ends_with_blockquote = false, keeps_space = false;
        bool is_replaced = false;  ///< its content is hidden, but it is not
        std::uint8_t blocks = 0;   ///< that its attributes began
        std::uint32_t cells = 0;  ///< of a row
    };

    bool push(const Open& open);
    void end_lines_of(const Open& open);
    void pop_to(std::size_t size);
    void close_siblings(std::string_view name);
    void close_paragraph();
    void end_first_blockquote();

    TextFlow& m_flow;
    HtmlSteering m_steering;
    std::vector<Open> m_open;
    std::size_t m_deeper = 0;  ///< open elements that are not held
    std::uint32_t m_hidden = 0;
};

}  // namespace amends
