// A page being written: elements that close as they were opened, and the one place where text is escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amends {

/// Appends HTML that is well-formed XML too. All text and every value is escaped, so that a name from a letter is never markup; control characters and bytes that
/// are no UTF-8 are replaced. Names of elements and attributes are the program's own.
class HtmlWriter {
public:
    struct Attribute {
        std::string_view name;
        std::string value;
    };
    using Attributes = std::vector<Attribute>;

    explicit HtmlWriter(std::string& out) : m_out(out) {}

    HtmlWriter& open(std::string_view element, const Attributes& attributes = {});
    /// Closes what was opened last.
    HtmlWriter& close();
    HtmlWriter& text(std::string_view text);
    /// An element with nothing but text in it.
    HtmlWriter& element(std::string_view element, std::string_view text, const Attributes& attributes = {});
    /// An element with nothing in it.
    HtmlWriter& leaf(std::string_view element, const Attributes& attributes = {});
    /// Style or script of the program itself, which holds no <, & or >.
    HtmlWriter& verbatim(std::string_view own);

private:
    void begin(std::string_view element, const Attributes& attributes);

    std::string& m_out;
    std::vector<std::string_view> m_open;
};

}  // namespace amends
