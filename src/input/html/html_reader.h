// The words of HTML, tag by tag.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "input/html/html_open_elements.h"
#include "input/text_flow.h"
#include "input/template/tag_scanner.h"

namespace amends {

/// Hands the text of HTML to a flow, in its order. Elements stay open from one piece of HTML to the next.
class HtmlReader {
public:
    explicit HtmlReader(TextFlow& flow) : m_flow(flow), m_open(flow) {}

    /// Reads valid UTF-8 that stands in the original from byte `at` on; it must outlive the reader. Returns the byte of `html` where a
    /// comment, a tag or a script begins that does not end in it, so that what follows was not read.
    std::optional<std::uint32_t> read(std::string_view html, std::uint32_t at);

    /// The tags that attributes of the page make of it as a template; none of them takes up text.
    [[nodiscard]] const std::vector<Tag>& steering() const { return m_open.steering().tags(); }
    /// Whether what follows is text that no reader sees.
    [[nodiscard]] bool is_hidden() const { return m_open.is_hidden(); }

private:
    class Piece;

    TextFlow& m_flow;
    HtmlOpenElements m_open;
};

}  // namespace amends
