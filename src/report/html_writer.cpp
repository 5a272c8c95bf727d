// Writes elements one behind another; every text passes the escaping of XML, which is that of HTML for text and quoted values.
#include "report/html_writer.h"

#include "render/xml.h"

namespace amends {

void HtmlWriter::begin(std::string_view element, const Attributes& attributes)
{
    m_out.append("<").append(element);
    for (const Attribute& attribute : attributes)
        m_out.append(" ").append(attribute.name).append("=\"").append(xml_escaped(attribute.value)).append("\"");
}

HtmlWriter& HtmlWriter::open(std::string_view element, const Attributes& attributes)
{
    begin(element, attributes);
    m_out += '>';
    m_open.push_back(element);
    return *this;
}

HtmlWriter& HtmlWriter::close()
{
    constexpr std::string_view blocks[] = {"section", "table", "tr", "svg", "header", "main", "div", "p", "head", "body"};
    const std::string_view element = m_open.back();
    m_open.pop_back();
    m_out.append("</").append(element).append(">");
    for (const std::string_view block : blocks)
        if (element == block)
            m_out += '\n';
    return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view text)
{
    m_out += xml_escaped(text);
    return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view element, std::string_view text, const Attributes& attributes)
{
    return open(element, attributes).text(text).close();
}

HtmlWriter& HtmlWriter::leaf(std::string_view element, const Attributes& attributes)
{
    begin(element, attributes);
    m_out += "/>";
    return *this;
}

HtmlWriter& HtmlWriter::verbatim(std::string_view own)
{
    m_out += own;
    return *this;
}

}  // namespace amends
