// Turns the XML of a Word document into the text that its reader sees, paragraph by paragraph.
#include "input/docx/docx_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "input/docx/docx_field.h"
#include "text/utf8.h"

namespace amends {
namespace {

using Node = pugi::xml_node;

/// More marks than this take more memory to parse than any letter is worth.
constexpr std::ptrdiff_t most_marks = std::ptrdiff_t{1} << 21;

/// Text boxes in text boxes in text boxes hold no letter.
constexpr unsigned deepest_box = 4;

/// What is no text of the letter, with all that is in it: properties, what was deleted or moved away, the older twin of a drawing, a guide in Chinese
/// characters.
constexpr auto left_out = std::to_array<std::string_view>({"w:pPr", "w:rPr", "w:sdtPr", "w:tblPr", "w:sectPr", "w:del",
                                                           "w:moveFrom", "mc:Fallback", "w:rt", "w:delText", "w:delInstrText"});

bool is_on(const Node& property)
{
    const std::string_view value = property.attribute("w:val").as_string("1");
    return property and value != "0" and value != "false" and value != "off";
}

bool is_seen(const Node& node)
{
    const std::string_view name = node.name();
    if (std::find(left_out.begin(), left_out.end(), name) != left_out.end())
        return false;
    return name != "w:r" or not is_on(node.child("w:rPr").child("w:vanish"));
}

class Reading {
public:
    /// Reads what is below `root`, without recursion but for text boxes.
    void walk(const Node& root)
    {
        for (Node node = root.first_child(); node;) {
            const bool goes_in = enter(node) and node.first_child();
            if (goes_in) {
                node = node.first_child();
                continue;
            }
            leave(node);
            while (not node.next_sibling() and node.parent() != root) {
                node = node.parent();
                leave(node);
            }
            node = node.next_sibling();
        }
    }

    DocxText result;

private:
    /// Takes what an element says by itself; whether what is in it counts too.
    bool enter(const Node& node)
    {
        const std::string_view name = node.name();
        if (not is_seen(node))
            return false;
        if (name == "w:txbxContent") {
            m_boxes.push_back(node);
            return false;
        }
        if (name == "w:p")
            m_fields.drop_open_codes();
        else if (node.type() == pugi::node_pcdata or node.type() == pugi::node_cdata)
            add(std::string_view(node.parent().name()) == "w:t" ? node.value() : "");
        else if (name == "w:tab" or name == "w:ptab")
            add("\t");
        else if (name == "w:noBreakHyphen")
            add("-");
        else if (name == "w:br" or name == "w:cr")
            add_break();
        else
            m_fields.enter(node, static_cast<std::uint32_t>(result.lines.size()));
        return true;
    }

    void leave(const Node& node)
    {
        const std::string_view name = node.name();
        if (name == "w:p")
            end_paragraph();
        else if (name == "w:fldSimple" or name == "w:fldChar")
            m_fields.leave(node, result.lines, result.slots);
    }

    void add(std::string_view words)
    {
        if (m_fields.is_in_code())
            return;
        const auto at = static_cast<std::ptrdiff_t>(result.lines.size());
        result.lines += words;
        std::replace_if(
            result.lines.begin() + at, result.lines.end(), [](char byte) { return byte == '\n' or byte == '\r' or byte == '\v'; },
            ' ');
    }

    void add_break()
    {
        if (not m_fields.is_in_code())
            result.lines += '\v';
    }

    void end_paragraph()
    {
        result.lines += '\n';
        if (m_boxes.empty() or m_depth == deepest_box)
            return;
        const auto boxes = std::exchange(m_boxes, {});
        ++m_depth;
        for (const auto& box : boxes)
            walk(box);
        --m_depth;
    }

    DocxFields m_fields;
    std::vector<Node> m_boxes;  ///< text boxes of this paragraph, read behind it
    unsigned m_depth = 0;
};

}  // namespace

std::variant<DocxText, DocxError> docx_text(std::string xml)
{
    const DocxError damaged{"not read: its text is damaged; open it in a word processor and save it again as .docx"};
    const auto is_mark = [](char byte) { return byte == '<' or byte == '='; };
    if (std::count_if(xml.begin(), xml.end(), is_mark) > most_marks)
        return DocxError{"not read: it is made of more parts than any letter; save the letter alone in a document"};
    pugi::xml_document document;
    constexpr auto options = pugi::parse_default | pugi::parse_ws_pcdata_single;
    if (not document.load_buffer_inplace(xml.data(), xml.size(), options))
        return damaged;
    const Node body = document.child("w:document").child("w:body");
    if (not body)
        return damaged;
    Reading reading;
    reading.walk(body);
    if (first_invalid_utf8(reading.result.lines))
        return damaged;
    return std::move(reading.result);
}

}  // namespace amends
