// Turns the blocks and spans that md4c finds in Markdown into running text, by where they stand in it.
#include "input/markdown/markdown_text.h"

#include <algorithm>
#include <functional>
#include <new>
#include <string>
#include <utility>

#include <md4c.h>

#include "input/front.h"
#include "input/html/html_entity.h"
#include "input/html/html_reader.h"
#include "input/template/tag_scanner.h"

namespace amends {
namespace {

constexpr auto none = std::string_view::npos;

/// md4c asks for each cell of the head in each row, also where the row has none: wide tables would never end.
constexpr std::ptrdiff_t most_columns = 64;

/// Template tags are letters in the copy that md4c sees, so that it finds no mark in them. It may read past the end of its text, so
/// bytes follow that are not part of it.
constexpr std::string_view padding{"\n\0", 2};

std::string masked(std::string_view text)
{
    std::string copy(text);
    for (const Tag& tag : TagScanner(text, false).all())
        std::fill_n(copy.begin() + static_cast<std::ptrdiff_t>(tag.span.start), tag.span.size(), 'x');
    return copy.append(padding);
}

bool has_wide_row(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto next = next_line(text, at);
        if (std::count(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(next), '|') > most_columns)
            return true;
        at = next;
    }
    return false;
}

/// Whether a line without words stands in what parts two blocks.
bool has_blank_line(std::string_view between)
{
    bool is_blank = false;
    for (std::size_t at = 0; at < between.size(); ++at) {
        const bool is_end = between[at] == '\n' or (between[at] == '\r' and between.substr(at + 1, 1) != "\n");
        if (is_end and is_blank)
            return true;
        is_blank = is_end or (is_blank and std::string_view(" \t\r>").find(between[at]) != none);
    }
    return false;
}

/// Takes what md4c finds in one text.
class Reader {
public:
    Reader(std::string_view text, std::size_t start, TextFlow& flow)
        : m_text(text), m_start(start), m_seen(start), m_masked(masked(text.substr(start))), m_flow(flow), m_html(flow)
    {}

    std::optional<std::uint32_t> run()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | (has_wide_row(m_masked) ? 0 : MD_FLAG_TABLES);
        parser.enter_block = [](MD_BLOCKTYPE type, void*, void* reader) { return static_cast<Reader*>(reader)->enter(type); };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) { return static_cast<Reader*>(reader)->leave(type); };
        parser.enter_span = parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) { return static_cast<Reader*>(reader)->span(type); };
        parser.text = [](MD_TEXTTYPE type, const char* text, MD_SIZE size, void* reader) {
            return static_cast<Reader*>(reader)->text(type, {text, size});
        };
        if (md_parse(m_masked.data(), static_cast<MD_SIZE>(m_masked.size() - padding.size()), &parser, this) != 0)
            throw std::bad_alloc{};
        set_quoting(false);
        return m_unended;
    }

private:
    int enter(MD_BLOCKTYPE type)
    {
        m_begins_block = m_begins_block or (type != MD_BLOCK_TH and type != MD_BLOCK_TD);
        switch (type) {
        case MD_BLOCK_QUOTE: ++m_quotes; break;
        case MD_BLOCK_LI: m_flow.mark("- "); break;
        case MD_BLOCK_HR: m_flow.draw_rule(); break;
        case MD_BLOCK_CODE: m_is_code = true; break;
        case MD_BLOCK_H: m_is_heading = true; break;
        case MD_BLOCK_HTML: m_html_start = none; break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: m_flow.part_cells(); break;
        default: break;
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: --m_quotes; break;
        case MD_BLOCK_LI: m_flow.mark({}); break;
        case MD_BLOCK_CODE: m_is_code = false; break;
        case MD_BLOCK_H: end_heading(); break;
        case MD_BLOCK_HTML: html_block(); break;
        default: break;
        }
        return 0;
    }

    int span(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG)
            m_flow.end_lines(1);
        return 0;
    }

    int text(MD_TEXTTYPE type, std::string_view found)
    {
        if (m_is_code)
            return 0;
        if (type == MD_TEXT_BR or type == MD_TEXT_SOFTBR)
            m_flow.end_lines(1);
        else if (const auto at = place_of(found); at != none and at >= m_flow.end())
            text_at(type, at, std::min(found.size(), m_text.size() - at));
        else if (type != MD_TEXT_HTML and found == " ")
            m_flow.words(found, m_flow.end());
        return 0;
    }

    void text_at(MD_TEXTTYPE type, std::size_t at, std::size_t size)
    {
        if (type == MD_TEXT_HTML and m_html_start)
            return add_to_html(at, size);
        begin_words(at);
        const auto place = static_cast<std::uint32_t>(at);
        const auto words = m_text.substr(at, size);
        if (type == MD_TEXT_HTML)
            m_html.read(words, place);
        else if (m_html.is_hidden())
            return;
        else if (const auto entity = type == MD_TEXT_ENTITY ? html_entity(words, 0, false) : std::nullopt)
            m_flow.character(entity->text, {place, place + static_cast<std::uint32_t>(size)});
        else
            words_without_marks(at, at + size);
    }

    /// Marks of bold type that stand beside Chinese punctuation are none to md4c, and none of the writer's words either.
    void words_without_marks(std::size_t at, std::size_t end)
    {
        while (at < end) {
            const auto mark = std::min(m_text.substr(0, end).find("**", at), end);
            m_flow.words(m_text.substr(at, mark - at), static_cast<std::uint32_t>(at));
            const auto after = std::min(m_text.substr(0, end).find_first_not_of('*', mark), end);
            if (after - mark != 2)
                m_flow.words(m_text.substr(mark, after - mark), static_cast<std::uint32_t>(mark));
            at = std::max(after, mark);
        }
    }

    /// Sees to what parts the words at `at` from those before them.
    void begin_words(std::size_t at)
    {
        const bool is_first = std::exchange(m_begins_block, false);
        if (is_first)
            m_flow.end_lines(has_blank_line(m_text.substr(m_flow.end(), at - m_flow.end())) ? 2 : 1);
        look_at_line(at);
        set_quoting(m_quotes > 0 and m_line_has_quote_mark);
        if (is_first and m_is_heading and m_line_has_heading_mark) {
            m_flow.mark("# ");
            m_is_heading = false;
        }
    }

    /// Sees which marks stand in the line that holds `at`, before it.
    void look_at_line(std::size_t at)
    {
        for (; m_seen < at; ++m_seen) {
            const bool is_end = m_text[m_seen] == '\n' or m_text[m_seen] == '\r';
            m_line_has_quote_mark = not is_end and (m_line_has_quote_mark or m_text[m_seen] == '>');
            m_line_has_heading_mark = not is_end and (m_line_has_heading_mark or m_text[m_seen] == '#');
        }
    }

    /// A line that only goes on with a quote, without its mark, is more likely the answer to it.
    void set_quoting(bool is_quoting)
    {
        if (is_quoting and not m_is_quoting)
            m_flow.begin_quote();
        if (m_is_quoting and not is_quoting)
            m_flow.end_quote();
        m_is_quoting = is_quoting;
    }

    /// A heading that is only underlined may as well be text above a line drawn across; both stay as they are.
    void end_heading()
    {
        if (m_is_heading and not m_begins_block and not m_html.is_hidden())
            underline();
        m_flow.mark({});
        m_is_heading = false;
        m_begins_block = true;
    }

    void underline()
    {
        const auto line_end = m_masked.find_first_of("\r\n", m_seen - m_start);
        const auto start = m_masked.find_first_of("-=", line_end);
        if (start == none)
            return;
        const auto line = std::string_view(m_masked).substr(start, m_masked.find_first_not_of("-=", start) - start);
        m_flow.end_lines(1);
        m_flow.words(line, static_cast<std::uint32_t>(m_start + start));
    }

    void add_to_html(std::size_t at, std::size_t size)
    {
        if (*m_html_start == none)
            m_html_start = at;
        m_html_end = at + size;
    }

    void html_block()
    {
        const auto start = *m_html_start;
        m_html_start.reset();
        if (start == none)
            return;
        begin_words(start);
        const auto unended = m_html.read(m_text.substr(start, m_html_end - start), static_cast<std::uint32_t>(start));
        if (unended and not m_unended)
            m_unended = static_cast<std::uint32_t>(start) + *unended;
        m_begins_block = true;
    }

    /// Where a text of md4c's stands, which is never taken twice or back to front; npos where it is a text of md4c's own.
    [[nodiscard]] std::size_t place_of(std::string_view found) const
    {
        const char* const first = m_masked.data();
        const bool is_inside = not std::less<>{}(found.data(), first) and std::less<>{}(found.data(), first + m_masked.size());
        return is_inside ? m_start + static_cast<std::size_t>(found.data() - first) : none;
    }

    std::string_view m_text;
    std::size_t m_start;
    std::size_t m_seen;      ///< how far lines were looked at
    std::string m_masked;    ///< from `m_start` on
    TextFlow& m_flow;
    HtmlReader m_html;
    std::optional<std::uint32_t> m_unended;
    std::optional<std::size_t> m_html_start;  ///< of the block of HTML that is read; npos before its first line
    std::size_t m_html_end = 0;
    std::uint32_t m_quotes = 0;
    bool m_line_has_quote_mark = false, m_line_has_heading_mark = false;
    bool m_is_quoting = false, m_is_code = false, m_is_heading = false, m_begins_block = true;
};

}  // namespace

std::optional<std::uint32_t> markdown_text(std::string_view text, std::size_t start, TextFlow& flow)
{
    return Reader(text, start, flow).run();
}

}  // namespace amends
