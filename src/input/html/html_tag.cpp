// Turns the bytes from a < on into a tag and its attributes.
#include "input/html/html_tag.h"

#include <algorithm>
#include <array>
#include <span>

#include "input/html/html_element.h"

namespace amends {
namespace {

constexpr std::string_view spaces = " \t\n\r\f";

struct Wanted {
    std::string_view name;
    std::optional<std::string_view> HtmlTag::* value;
};

constexpr auto wanted = std::to_array<Wanted>({{"id", &HtmlTag::id}, {"class", &HtmlTag::classes}, {"style", &HtmlTag::style},
                                               {"type", &HtmlTag::type}, {"alt", &HtmlTag::alt}, {"title", &HtmlTag::title}});

/// Those of Thymeleaf, without th: or data-th-.
constexpr auto steering = std::to_array<Wanted>({{"text", &HtmlTag::shown}, {"utext", &HtmlTag::shown}, {"if", &HtmlTag::held_if},
                                                 {"unless", &HtmlTag::held_unless}, {"switch", &HtmlTag::choice}, {"case", &HtmlTag::arm}});

/// Whether the attribute of Thymeleaf has the element left out, or another template in its place.
bool leaves_out(std::string_view name, std::string_view value)
{
    return name == "replace" or name == "insert" or name == "include" or (name == "remove" and value == "all");
}

void keep(HtmlTag& tag, std::string_view name, std::string_view value)
{
    const std::size_t prefix = name.starts_with("th:") ? 3 : name.starts_with("data-th-") ? 8 : 0;
    name.remove_prefix(prefix);
    tag.is_hidden |= prefix > 0 ? leaves_out(name, value) : is_same_name(name, "hidden");
    for (const auto& attribute : prefix > 0 ? std::span<const Wanted>(steering) : wanted)
        if (is_same_name(name, attribute.name) and not (tag.*attribute.value))
            tag.*attribute.value = value;
}

/// A walk over one tag.
class Scan {
public:
    Scan(std::string_view html, std::size_t at, TagScanner& templates) : m_html(html), m_at(at), m_templates(templates) {}

    std::optional<HtmlTag> run()
    {
        ++m_at;
        m_tag.is_end = m_html[m_at] == '/';
        m_at += m_tag.is_end;
        m_tag.name = taken_until(" \t\n\r\f/>");
        while (m_at < m_html.size() and m_html[m_at] != '>')
            step();
        if (m_at >= m_html.size())
            return std::nullopt;
        m_tag.is_closed = m_html[m_at - 1] == '/';
        m_tag.end = m_at + 1;
        return m_tag;
    }

private:
    void step()
    {
        if (m_html[m_at] == '/' or spaces.find(m_html[m_at]) != std::string_view::npos) {
            ++m_at;
            return;
        }
        const auto start = m_at;
        m_at += m_html[m_at] == '=';
        (void)taken_until(" \t\n\r\f/>=");
        const auto name = m_html.substr(start, m_at - start);
        keep(m_tag, name, value());
    }

    std::string_view value()
    {
        const auto equals = std::min(m_html.find_first_not_of(spaces, m_at), m_html.size());
        if (equals == m_html.size() or m_html[equals] != '=')
            return {};
        m_at = std::min(m_html.find_first_not_of(spaces, equals + 1), m_html.size());
        if (m_at == m_html.size() or (m_html[m_at] != '"' and m_html[m_at] != '\''))
            return taken_until(" \t\n\r\f>");
        const auto quote = m_html[m_at++];
        const auto inside = taken_until(std::string_view(&quote, 1));
        m_at = std::min(m_at + 1, m_html.size());
        return inside;
    }

    /// What stands before the first byte of `ends` that is in no template tag.
    std::string_view taken_until(std::string_view ends)
    {
        const auto start = m_at;
        for (; m_at < m_html.size(); ++m_at) {
            const auto tag = m_templates.tag_at(m_at);
            if (tag and not tag->span.empty())
                m_at += tag->span.size() - 1;
            else if (ends.find(m_html[m_at]) != std::string_view::npos)
                break;
        }
        return m_html.substr(start, m_at - start);
    }

    std::string_view m_html;
    std::size_t m_at;
    TagScanner& m_templates;
    HtmlTag m_tag;
};

}  // namespace

std::optional<HtmlTag> html_tag(std::string_view html, std::size_t at, TagScanner& templates)
{
    return Scan(html, at, templates).run();
}

}  // namespace amends
