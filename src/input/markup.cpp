// Turns a text into the stretches of it that no reader of the letter sees: front matter, comments, code, link targets.
#include "input/markup.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "input/scan.h"

namespace amends {
namespace {

/// Whether a line, less the marks of a comment, says `amends: template`.
bool declares_template(std::string_view line)
{
    std::string said;
    for (const char byte : line)
        if (is_latin_byte(byte) or byte == ':')
            said += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    return said == "amends:template";
}

std::size_t next_line(std::string_view text, std::size_t at)
{
    const auto end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string_view line_at(std::string_view text, std::size_t at)
{
    const auto line = text.substr(at, next_line(text, at) - at);
    const auto last = line.find_last_not_of(" \t\r\n");
    return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// A scan of one text that collects its markup from front to back.
class Scan {
public:
    Scan(std::string_view text, bool is_markdown) : m_text(text), m_is_markdown(is_markdown) {}

    Markup run()
    {
        skip_front_line();
        if (m_is_markdown)
            skip_front_matter();
        while (m_at < m_text.size())
            step();
        return std::move(m_markup);
    }

private:
    void hide(std::size_t end, RegionKind kind = RegionKind::hidden)
    {
        m_markup.regions.push_back({kind, {static_cast<std::uint32_t>(m_at), static_cast<std::uint32_t>(end)}});
        m_at = end;
    }

    void skip_front_line()
    {
        const auto line = line_at(m_text, 0);
        if (line.size() > longest_look or not declares_template(line))
            return;
        m_markup.is_template = true;
        hide(line.size(), RegionKind::directive);
        m_at = next_line(m_text, m_at);
    }

    void skip_front_matter()
    {
        if (line_at(m_text, m_at) != "---")
            return;
        bool is_template = false;
        for (auto at = next_line(m_text, m_at); at < m_text.size(); at = next_line(m_text, at)) {
            const auto line = line_at(m_text, at);
            if (line == "---" or line == "...") {
                m_markup.is_template |= is_template;
                return hide(at + line.size());
            }
            is_template |= line.size() <= longest_look and declares_template(line);
        }
    }

    void step()
    {
        const auto at = m_text.find_first_of(m_is_markdown ? "<`~](*" : "<", m_at);
        m_at = std::min(at, m_text.size());
        if (m_at == m_text.size() or skip_comment() or (m_is_markdown and (skip_fence() or skip_link_target() or skip_bold_mark())))
            return;
        ++m_at;
    }

    bool skip_comment()
    {
        if (m_has_open_comment or m_text.substr(m_at, 4) != "<!--")
            return false;
        const auto close = m_text.find("-->", m_at + 4);
        m_has_open_comment = close == std::string_view::npos;
        if (m_has_open_comment)
            return false;
        auto inside = m_text.substr(m_at + 4, close - m_at - 4);
        inside.remove_prefix(std::min(inside.find_first_not_of(" \t\r\n"), inside.size()));
        hide(close + 3, inside.starts_with("amends:") ? RegionKind::directive : RegionKind::hidden);
        return true;
    }

    bool skip_fence()
    {
        const auto mark = m_text.substr(m_at, 3);
        if ((mark != "```" and mark != "~~~") or past_spaces(m_text, line_start(m_text, m_at)) != m_at)
            return false;
        for (auto at = next_line(m_text, m_at); at < m_text.size(); at = next_line(m_text, at)) {
            const auto line = line_at(m_text, at);
            if (line.substr(past_spaces(line, 0)).starts_with(mark)) {
                hide(at + line.size());
                return true;
            }
        }
        hide(m_text.size());
        return true;
    }

    bool skip_link_target()
    {
        if (m_text.substr(m_at, 2) != "](")
            return false;
        const auto rest = m_text.substr(m_at, 2048);
        const auto close = rest.substr(0, rest.find('\n')).find(')');
        if (close == std::string_view::npos)
            return false;
        ++m_at;
        hide(m_at + close);
        return true;
    }

    bool skip_bold_mark()
    {
        const bool is_bold = m_text.substr(m_at, 2) == "**" and byte_at(m_text, m_at + 2) != '*' and byte_before(m_text, m_at) != '*';
        if (is_bold)
            hide(m_at + 2);
        return is_bold;
    }

    std::string_view m_text;
    bool m_is_markdown;
    std::size_t m_at = 0;
    bool m_has_open_comment = false;  ///< seen once, a comment without an end needs no second search
    Markup m_markup;
};

}  // namespace

Markup find_markup(std::string_view text, bool is_markdown)
{
    return Scan(text, is_markdown).run();
}

}  // namespace amends
