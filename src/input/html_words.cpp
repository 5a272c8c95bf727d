// Turns HTML into lines of words: tags are left out, blocks begin lines, entities are characters.
#include "input/html_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <string>

#include "text/utf8.h"

namespace amends {
namespace {

constexpr auto unseen = std::to_array<std::string_view>({"script", "style", "head", "title", "template"});
constexpr auto paragraphs = std::to_array<std::string_view>({"p", "blockquote", "h1", "h2", "h3", "h4", "ul", "ol", "table", "pre"});
constexpr auto lines = std::to_array<std::string_view>({"br", "div", "li", "tr", "dt", "dd", "h5", "h6", "section", "article", "header", "footer", "hr"});

struct Entity {
    std::string_view name, character;
};
constexpr auto entities = std::to_array<Entity>({
    {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", "\u00A0"}, {"rsquo", "’"}, {"lsquo", "‘"}, {"ldquo", "“"},
    {"rdquo", "”"}, {"mdash", "—"}, {"ndash", "–"}, {"hellip", "…"}, {"ensp", " "}, {"emsp", " "}, {"middot", "·"}, {"copy", "©"},
});

template <class Table>
bool is_among(std::string_view name, const Table& table)
{
    return std::find(table.begin(), table.end(), name) != table.end();
}

bool is_space(char byte)
{
    return byte == ' ' or byte == '\t' or byte == '\r' or byte == '\n' or byte == '\f';
}

std::string numbered_character(std::string_view digits)
{
    const bool is_hex = digits.starts_with('x') or digits.starts_with('X');
    std::uint32_t value = 0;
    std::from_chars(digits.data() + (is_hex ? 1 : 0), digits.data() + digits.size(), value, is_hex ? 16 : 10);
    std::string text;
    const bool is_character = value >= 0x20 and value < 0x110000 and (value < 0xD800 or value > 0xDFFF);
    append_utf8(is_character ? value : 0xFFFD, text);
    return text;
}

/// One pass over HTML.
class Reader {
public:
    Reader(std::string_view html, MappedText& into) : m_html(html), m_into(into) {}

    void run()
    {
        while (m_at < m_html.size())
            step();
        end_quote();
    }

private:
    void step()
    {
        const char byte = m_html[m_at];
        const char next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : ' ';
        if (byte == '<' and (std::isalpha(static_cast<unsigned char>(next)) != 0 or next == '/' or next == '!' or next == '?'))
            take_tag();
        else if (byte == '&')
            take_entity();
        else if (is_space(byte))
            take_space();
        else
            take_words();
    }

    void take_words()
    {
        const auto end = std::min(m_html.find_first_of("<& \t\r\n\f", m_at + 1), m_html.size());
        write(m_html.substr(m_at, end - m_at), end);
    }

    void take_space()
    {
        const auto end = std::min(m_html.find_first_not_of(" \t\r\n\f", m_at), m_html.size());
        if (not m_is_line_start)
            m_space = Span{place(m_at), place(end)};
        m_at = end;
    }

    void take_entity()
    {
        constexpr std::size_t longest = 12;
        const auto name = m_html.substr(m_at + 1, longest);
        const auto size = name.find(';');
        const auto inside = name.substr(0, size);
        const auto known = std::find_if(entities.begin(), entities.end(), [&](const Entity& entity) { return entity.name == inside; });
        const bool is_numbered = inside.starts_with('#') and inside.size() > 1;
        if (size == std::string_view::npos or (not is_numbered and known == entities.end()))
            return write("&", m_at + 1);
        write(is_numbered ? numbered_character(inside.substr(1)) : std::string(known->character), m_at + size + 2);
    }

    void take_tag()
    {
        if (m_html.substr(m_at, 4) == "<!--") {
            m_at = after("-->", m_at + 4);
            return;
        }
        const bool is_closing = m_html[m_at + 1] == '/';
        auto name = m_at + (is_closing ? 2 : 1);
        std::string small;
        for (; name < m_html.size() and std::isalnum(static_cast<unsigned char>(m_html[name])) != 0 and small.size() < 16; ++name)
            small += static_cast<char>(std::tolower(static_cast<unsigned char>(m_html[name])));
        m_at = after(">", m_at + 1);
        if (is_closing ? false : is_among(small, unseen))
            skip(small);
        else
            obey(small, is_closing);
    }

    void obey(std::string_view name, bool is_closing)
    {
        if (is_among(name, paragraphs))
            break_line(2);
        else if (is_among(name, lines))
            break_line(name == "br" and m_is_line_start ? 2 : 1);
        if (name != "blockquote")
            return;
        if (not is_closing and m_depth++ == 0)
            m_quote = m_into.size();
        else if (is_closing and m_depth > 0 and --m_depth == 0)
            m_into.set_apart(RegionKind::quoted, m_quote);
    }

    /// Passes by all up to the end of the element.
    void skip(const std::string& name)
    {
        for (auto at = m_html.find("</", m_at); at != std::string_view::npos; at = m_html.find("</", at + 2)) {
            const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
            const auto found = m_html.substr(at + 2, name.size());
            if (std::equal(found.begin(), found.end(), name.begin(), name.end(), same)) {
                m_at = after(">", at);
                return;
            }
        }
        m_at = m_html.size();
    }

    [[nodiscard]] std::size_t after(std::string_view mark, std::size_t from) const
    {
        const auto found = m_html.find(mark, from);
        return found == std::string_view::npos ? m_html.size() : found + mark.size();
    }

    void write(std::string_view words, std::size_t end)
    {
        if (m_space and not m_is_line_start)
            m_into.stand_for(" ", *m_space);
        m_space.reset();
        if (m_html.substr(m_at, words.size()) == words and end == m_at + words.size())
            m_into.copy(words, place(m_at));
        else
            m_into.stand_for(words, {place(m_at), place(end)});
        m_is_line_start = false;
        m_breaks = 0;
        m_at = end;
    }

    /// Sees to it that there are `count` line breaks here, unless nothing was written before.
    void break_line(int count)
    {
        m_space.reset();
        m_is_line_start = true;
        for (; m_breaks < count and m_into.size() > 0; ++m_breaks)
            m_into.stand_for("\n", {place(m_at), place(m_at)});
    }

    void end_quote()
    {
        if (m_depth > 0)
            m_into.set_apart(RegionKind::quoted, m_quote);
    }

    [[nodiscard]] static std::uint32_t place(std::size_t at) { return static_cast<std::uint32_t>(at); }

    std::string_view m_html;
    MappedText& m_into;
    std::size_t m_at = 0;
    std::optional<Span> m_space;  ///< white space that is written once words follow it
    bool m_is_line_start = true;
    int m_breaks = 0;
    int m_depth = 0;              ///< of block quotes
    std::uint32_t m_quote = 0;    ///< where the outermost began
};

}  // namespace

void append_html_words(std::string_view html, MappedText& into)
{
    Reader(html, into).run();
}

}  // namespace amends
