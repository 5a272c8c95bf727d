// Turns HTML into running text by its tokens alone: no tree is built, so nothing changes its place.
#include "input/html/html_reader.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "input/ahead.h"
#include "input/directive.h"
#include "input/html/html_entity.h"
#include "input/html/html_image_text.h"

namespace amends {
namespace {

constexpr auto none = std::string_view::npos;

bool begins_name(std::string_view html, std::size_t at)
{
    return at < html.size() and std::isalpha(static_cast<unsigned char>(html[at])) != 0;
}

/// The template tag with its line ends as spaces, so that it stays in one line.
std::string in_one_line(std::string_view tag)
{
    std::string line(tag);
    std::replace_if(line.begin(), line.end(), [](char byte) { return byte == '\n' or byte == '\r'; }, ' ');
    return line;
}

}  // namespace

/// The reading of one piece of HTML from front to back.
class HtmlReader::Piece {
public:
    Piece(HtmlReader& reader, std::string_view html, std::uint32_t offset)
        : m_flow(reader.m_flow), m_open(reader.m_open), m_html(html), m_offset(offset), m_templates(html, false)
    {}

    std::optional<std::uint32_t> run()
    {
        constexpr std::string_view stops{"<&{$*\0", 6};
        while (m_at < m_html.size()) {
            const auto next = std::min(m_html.find_first_of(stops, m_at), m_html.size());
            text(m_at, next);
            m_at = next;
            if (m_at < m_html.size())
                step();
        }
        return m_unended;
    }

private:
    void step()
    {
        const auto byte = m_html[m_at];
        const auto tag = m_templates.tag_at(m_at);
        if (tag and not tag->span.empty())
            template_tag(tag->span.size());
        else if (byte == '\0')
            ++m_at;
        else if (byte == '&')
            entity();
        else if (byte != '<' or not markup())
            literal();
    }

    void text(std::size_t start, std::size_t end)
    {
        if (start == end or m_open.is_hidden())
            return;
        const auto words = m_html.substr(start, end - start);
        if (m_open.keeps_space())
            m_flow.kept(words, place(start));
        else
            m_flow.words(words, place(start));
    }

    void literal()
    {
        text(m_at, m_at + 1);
        ++m_at;
    }

    void template_tag(std::size_t size)
    {
        if (not m_open.is_hidden())
            m_flow.whole(in_one_line(m_html.substr(m_at, size)), place(m_at));
        m_at += size;
    }

    void entity()
    {
        const auto entity = html_entity(m_html, m_at, false);
        if (not entity)
            return literal();
        if (not m_open.is_hidden())
            m_flow.character(entity->text, {place(m_at), place(m_at + entity->size)});
        m_at += entity->size;
    }

    /// Reads what the < begins; false where it is only itself.
    bool markup()
    {
        const auto rest = m_html.substr(m_at);
        if (rest.starts_with("<!--"))
            comment();
        else if (begins_name(m_html, m_at + 1) or (rest.starts_with("</") and begins_name(m_html, m_at + 2)))
            tag();
        else if (rest.starts_with("<!") or rest.starts_with("</"))
            skip_past(m_html.find('>', m_at), 1);
        else if (rest.starts_with("<?"))
            instruction();
        else
            return false;
        return true;
    }

    /// Goes on after the `size` bytes at `close`.
    void skip_past(std::size_t close, std::size_t size)
    {
        if (close == none)
            return give_up();
        m_at = close + size;
    }

    /// <?php … ?>, or <?xml …> without the second mark.
    void instruction()
    {
        const auto close = m_instruction_close.in(m_html, m_at + 2);
        skip_past(close == none ? m_html.find('>', m_at) : close + 1, 1);
    }

    void give_up()
    {
        m_unended = m_unended.value_or(static_cast<std::uint32_t>(m_at));
        m_at = m_html.size();
    }

    void comment()
    {
        const auto start = m_at;
        if (m_html.substr(m_at).starts_with("<!-->") or m_html.substr(m_at).starts_with("<!--->")) {
            m_at = m_html.find('>', m_at) + 1;
            return;
        }
        const auto close = std::min(m_comment_close.in(m_html, m_at + 4), m_odd_close.in(m_html, m_at + 4));
        if (close == none)
            return give_up();
        m_at = m_html.find('>', close) + 1;
        const auto inside = m_html.substr(start + 4, close - start - 4);
        if (is_directive(inside))
            m_flow.directive(m_html.substr(start, m_at - start), place(start));
        else
            keep_steering_tags(start + 4, close);
    }

    /// Template tags stand in comments where the markup allows no text; those that steer are needed to see what they steer.
    void keep_steering_tags(std::size_t start, std::size_t end)
    {
        for (auto at = start; at < end;) {
            const auto tag = m_templates.tag_at(at);
            const std::size_t size = tag ? tag->span.size() : 0;
            if (size > 0 and at + size <= end and steers(tag->kind) and not m_open.is_hidden())
                m_flow.whole(in_one_line(m_html.substr(at, size)), place(at));
            at += std::max<std::size_t>(size, 1);
        }
    }

    void tag()
    {
        const auto tag = html_tag(m_html, m_at, m_templates);
        if (not tag)
            return give_up();
        const auto& element = html_element(tag->name);
        const auto start = m_at;
        m_at = tag->end;
        if (tag->is_end)
            end_tag(element, *tag, {place(start), place(m_at)});
        else if (element.is_raw)
            skip_raw(*tag, start);
        else
            start_tag(element, *tag, {place(start), place(m_at)});
    }

    void start_tag(const HtmlElement& element, const HtmlTag& tag, Span where)
    {
        if (not m_open.open(element, tag))
            return;
        part(element, m_flow);
        if (element.name == "br")
            m_flow.add_line_end();
        else if (element.name == "hr")
            m_flow.draw_rule();
        else if (element.name == "img" or element.name == "input" or element.name == "area")
            image_text(tag, m_html, m_offset, m_flow);
        else if (not element.mark.empty())
            m_flow.mark(element.mark);
        else if (is_same_name(tag.name, "q"))
            m_flow.stand_for("“", where);
        else if (element.name == "pre")
            skip_first_line_end();
        if (tag.shown and not element.is_void)
            replace_content(element, tag);
    }

    /// What stands in the element is an example of what the expression will give.
    void replace_content(const HtmlElement& element, const HtmlTag& tag)
    {
        append_value(*tag.shown, place(static_cast<std::size_t>(tag.shown->data() - m_html.data())), m_flow);
        m_open.replace_content();
        if (tag.is_closed)
            m_open.close(element, tag.name);
    }

    void end_tag(const HtmlElement& element, const HtmlTag& tag, Span where)
    {
        const bool was_hidden = m_open.is_hidden();
        m_open.close(element, tag.name);
        if (was_hidden)
            return;
        if (element.name == "br")
            m_flow.add_line_end();
        if (element.box != HtmlBox::running)
            m_flow.mark({});
        if (is_same_name(tag.name, "q"))
            m_flow.stand_for("”", where);
        part(element, m_flow);
    }

    void skip_first_line_end()
    {
        m_at += m_html.substr(m_at).starts_with("\r\n") ? 2 : m_html.substr(m_at).starts_with("\n") ? 1 : 0;
    }

    /// Passes by what is no HTML. Where its end is missing, all that follows is hidden with it, and ends are looked for no more.
    void skip_raw(const HtmlTag& tag, std::size_t start)
    {
        for (auto at = m_unended ? none : m_html.find("</", m_at); at != none; at = m_html.find("</", at + 2)) {
            const auto after = at + 2 + tag.name.size();
            if (not is_same_name(m_html.substr(at + 2, tag.name.size()), tag.name) or begins_name(m_html, after))
                continue;
            m_at = at;
            return;
        }
        m_unended = m_unended.value_or(static_cast<std::uint32_t>(start));
        m_open.open_hidden(tag.name);
    }

    [[nodiscard]] std::uint32_t place(std::size_t at) const { return m_offset + static_cast<std::uint32_t>(at); }

    TextFlow& m_flow;
    HtmlOpenElements& m_open;
    std::string_view m_html;
    std::uint32_t m_offset;
    TagScanner m_templates;  ///< those that the letter will be searched for
    std::size_t m_at = 0;
    Ahead m_comment_close{"-->"}, m_odd_close{"--!>"}, m_instruction_close{"?>"};
    std::optional<std::uint32_t> m_unended;
};

std::optional<std::uint32_t> HtmlReader::read(std::string_view html, std::uint32_t at)
{
    return Piece(*this, html, at).run();
}

}  // namespace amends
