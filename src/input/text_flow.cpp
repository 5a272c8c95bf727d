// Puts pieces of running text together with the white space that a reader sees between them.
#include "input/text_flow.h"

#include <algorithm>

namespace amends {
namespace {

constexpr std::string_view white_space = " \t\n\r\f";
constexpr unsigned most_lines = 2;

bool is_space(char byte)
{
    return white_space.find(byte) != std::string_view::npos;
}

/// Where the run of `text` that can be copied from `at` on ends: it holds single spaces, and none at its end.
std::size_t run_end(std::string_view text, std::size_t at)
{
    for (;;) {
        at = std::min(text.find_first_of(white_space, at), text.size());
        const bool goes_on = at + 1 < text.size() and text[at] == ' ' and not is_space(text[at + 1]);
        if (not goes_on)
            return at;
        ++at;
    }
}

}  // namespace

void TextFlow::words(std::string_view utf8, std::uint32_t at)
{
    for (std::size_t i = 0; i < utf8.size();) {
        if (is_space(utf8[i])) {
            m_has_space = true;
            ++i;
            continue;
        }
        const auto end = run_end(utf8, i);
        whole(utf8.substr(i, end - i), at + static_cast<std::uint32_t>(i));
        i = end;
    }
}

void TextFlow::kept(std::string_view utf8, std::uint32_t at)
{
    for (std::size_t i = 0; i < utf8.size();) {
        const auto end = std::min(utf8.find_first_of("\r\n", i), utf8.size());
        const auto line = utf8.substr(i, end - i);
        if (line.find_first_not_of(" \t") != std::string_view::npos)
            whole(line, at + static_cast<std::uint32_t>(i));
        else
            m_has_space |= not line.empty();
        if (end == utf8.size())
            return;
        add_line_end();
        i = end + (utf8.substr(end, 2) == "\r\n" ? 2 : 1);
    }
}

void TextFlow::whole(std::string_view utf8, std::uint32_t at)
{
    settle(at);
    m_into.copy(utf8, at);
    m_end = at + static_cast<std::uint32_t>(utf8.size());
}

void TextFlow::character(std::string_view utf8, Span original)
{
    if (utf8 == " ")
        m_has_space = true;
    else
        stand_for(utf8, original);
}

void TextFlow::stand_for(std::string_view utf8, Span original)
{
    settle(original.start);
    m_into.stand_for(utf8, original);
    m_end = original.end;
}

void TextFlow::slot(std::string_view utf8, std::uint32_t at, SlotKind kind)
{
    settle(at);
    const auto start = m_into.size();
    m_into.copy(utf8, at);
    // Inside somebody else's words a region of its own would lie in another.
    if (m_quotes == 0)
        m_into.set_apart(RegionKind::slot, start, kind);
    m_end = at + static_cast<std::uint32_t>(utf8.size());
}

void TextFlow::end_lines(unsigned lines)
{
    m_lines = std::max(m_lines, lines);
}

void TextFlow::add_line_end()
{
    m_lines = std::min(m_lines + 1, most_lines);
}

void TextFlow::draw_rule()
{
    if (is_empty())
        return;
    end_lines(1);
    stand_for("---", {m_end, m_end});
    end_lines(1);
}

void TextFlow::directive(std::string_view comment, std::uint32_t at)
{
    if (m_quotes > 0)
        return;
    settle(at);
    const auto start = m_into.size();
    m_into.copy(comment, at);
    m_into.set_apart(RegionKind::directive, start);
    m_end = at + static_cast<std::uint32_t>(comment.size());
}

void TextFlow::begin_quote()
{
    ++m_quotes;
    end_lines(1);
}

void TextFlow::end_quote()
{
    end_lines(1);
    if (--m_quotes == 0)
        finish();
}

void TextFlow::finish()
{
    if (m_has_quote)
        m_into.set_apart(RegionKind::quoted, m_quote_start);
    m_has_quote = false;
}

/// Appends what parts the next words, at `at`, from those before them.
void TextFlow::settle(std::uint32_t at)
{
    const Span between{m_end, at};
    if (m_has_begun and m_lines > 0)
        m_into.stand_for(std::string_view("\n\n").substr(0, m_lines), between);
    else if (m_has_begun and (m_parts_cells or m_has_space))
        m_into.stand_for(m_parts_cells ? "\t" : " ", between);
    if (m_quotes > 0 and not m_has_quote) {
        m_has_quote = true;
        m_quote_start = m_into.size();
    }
    m_into.stand_for(m_mark, between);
    m_mark = {};
    m_lines = 0;
    m_has_begun = true;
    m_parts_cells = m_has_space = false;
}

}  // namespace amends
