// Turns the Markdown of a rule page into rows for a terminal.
#include "render/rule_page.h"

#include <algorithm>
#include <vector>

#include "render/cells.h"
#include "render/paint.h"
#include "render/table.h"
#include "render/wrap.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::size_t widest_prose = 100;  // longer rows tire the eye

/// Cuts the next line, without its ending, off `rest`.
std::string_view next_line(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

class Printer {
public:
    Printer(std::string_view id, const ReportOptions& options, std::string& out)
        : m_id(id), m_paint(options.colour), m_width(std::clamp(options.width, narrowest_report, widest_prose)), m_out(out)
    {
    }

    void print(std::string_view rest)
    {
        if (rest.starts_with("---\n") or rest.starts_with("---\r\n"))
            read_facts(rest);
        while (not rest.empty())
            take(next_line(rest));
        end_paragraph();
    }

private:
    /// The front matter in one faint row under the title.
    void read_facts(std::string_view& rest)
    {
        next_line(rest);
        for (std::string_view line = next_line(rest); line != "---" and not rest.empty(); line = next_line(rest))
            m_facts.append(m_facts.empty() ? "" : " · ").append(line);
    }

    void take(std::string_view line)
    {
        if (m_fence.empty() and line.starts_with("```"))
            return open_fence(line);
        if (not m_fence.empty())
            return take_fenced(line);
        if (line.starts_with('|')) {
            end_prose();
            m_table.emplace_back(line);
            return;
        }
        end_table();
        if (line.starts_with("# "))
            return print_title(line.substr(2));
        if (line.starts_with('#'))
            return print_heading(line);
        if (line.empty() or line.starts_with("- "))
            end_prose();
        if (not line.empty())
            m_prose.append(m_prose.empty() ? "" : "\n").append(line);
    }

    void open_fence(std::string_view line)
    {
        end_paragraph();
        m_fence = line.substr(0, line.find_first_not_of('`'));
        const std::string_view language = line.substr(m_fence.size());
        if (not language.empty())
            m_out.append("  ").append(m_paint(Ink::faint, drawn(language))).append("\n");
    }

    void take_fenced(std::string_view line)
    {
        if (line.starts_with(m_fence))
            m_fence = {};
        else
            m_out.append("    ").append(drawn(line)).append("\n");
    }

    void print_title(std::string_view title)
    {
        const std::string id = drawn(m_id);
        const std::size_t used = display_width(title) + display_width(id);
        m_out.append(m_paint(Ink::strong, drawn(title))).append(used + 2 <= m_width ? m_width - used : 2, ' ');
        m_out.append(m_paint(Ink::faint, id)).append("\n");
        if (not m_facts.empty())
            m_out.append(m_paint(Ink::faint, drawn(m_facts))).append("\n");
        m_out += '\n';
    }

    void print_heading(std::string_view line)
    {
        end_paragraph();
        line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
        m_out.append("\n").append(m_paint(Ink::strong, drawn(line))).append("\n");
    }

    void end_paragraph()
    {
        end_prose();
        end_table();
    }

    void end_prose()
    {
        if (m_prose.empty())
            return;
        const bool is_item = m_prose.starts_with("- ");
        const std::size_t indent = is_item ? 2 : 0;
        bool is_strong = false;
        bool is_first = true;
        for (const std::string& row : wrapped(std::string_view(m_prose).substr(indent), m_width - indent)) {
            m_out += is_first and is_item ? "- " : std::string(indent, ' ');
            m_out.append(with_strong_parts(row, is_strong)).append("\n");
            is_first = false;
        }
        m_prose.clear();
    }

    void end_table()
    {
        if (not m_table.empty())
            append_table(m_table, m_width, m_paint, m_out);
        m_table.clear();
    }

    /// In colour, the parts between ** are printed strong; without, the asterisks stay. `is_strong` carries over rows.
    [[nodiscard]] std::string with_strong_parts(std::string_view row, bool& is_strong) const
    {
        if (not m_paint.has_colour())
            return std::string(row);
        std::string out;
        while (true) {
            const std::size_t end = std::min(row.find("**"), row.size());
            out += m_paint(is_strong ? Ink::strong : Ink::plain, row.substr(0, end));
            if (end == row.size())
                return out;
            row.remove_prefix(end + 2);
            is_strong = not is_strong;
        }
    }

    std::string_view m_id;
    Paint m_paint;
    std::size_t m_width;
    std::string& m_out;
    std::string m_facts, m_prose;
    std::string_view m_fence;
    std::vector<std::string_view> m_table;
};

}  // namespace

void append_rule_page(std::string_view id, std::string_view markdown, const ReportOptions& options, std::string& out)
{
    Printer(id, options, out).print(markdown);
}

}  // namespace amends
