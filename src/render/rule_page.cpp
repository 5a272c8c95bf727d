// Turns the Markdown of a rule page into rows for a terminal.
#include "render/rule_page.h"

#include <algorithm>
#include <vector>

#include "render/cells.h"
#include "render/next_line.h"
#include "render/paint.h"
#include "render/table.h"
#include "render/wrap.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::size_t widest_prose = 100;  // longer rows tire the eye

/// The size of the "- " or "1. " that `line` begins with.
std::size_t bullet_of(std::string_view line)
{
    if (line.starts_with("- "))
        return 2;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return digits > 0 and line.substr(digits, 2) == ". " ? digits + 2 : 0;
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
    /// The front matter: short facts share a row, a map has its own.
    void read_facts(std::string_view& rest)
    {
        static_cast<void>(next_line(rest));
        for (std::string_view line = next_line(rest); line != "---" and not rest.empty(); line = next_line(rest)) {
            const bool is_nested = line.starts_with(' ');
            const bool is_first = m_facts.empty() or m_facts.ends_with(':');
            line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
            if (is_nested)
                m_facts.append(is_first ? " " : ", ");
            else if (not m_facts.empty())
                m_facts.append(line.ends_with(':') or m_facts.find(',') != m_facts.npos ? "\n" : " · ");
            m_facts += line;
        }
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
        if (line.empty() or bullet_of(line) > 0)
            end_prose();
        if (line.empty())
            m_is_gap_due = true;
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (not line.empty())
            m_prose.append(m_prose.empty() ? "" : "\n").append(line);
    }

    /// An empty row, where the page has one and no heading has made it.
    void make_gap()
    {
        if (m_is_gap_due)
            m_out += '\n';
        m_is_gap_due = false;
    }

    void open_fence(std::string_view line)
    {
        end_paragraph();
        make_gap();
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
        while (not m_facts.empty()) {
            std::string_view rest = m_facts;
            for (const std::string& row : wrapped(next_line(rest), m_width))
                m_out.append(m_paint(Ink::faint, row)).append("\n");
            m_facts = std::string(rest);
        }
        m_is_gap_due = true;
    }

    void print_heading(std::string_view line)
    {
        end_paragraph();
        line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
        m_out.append("\n").append(m_paint(Ink::strong, drawn(line))).append("\n");
        m_is_gap_due = false;
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
        make_gap();
        const std::size_t indent = bullet_of(m_prose);
        std::string lead = m_prose.substr(0, indent);
        bool is_strong = false;
        for (const std::string& row : wrapped(std::string_view(m_prose).substr(indent), m_width - indent)) {
            m_out.append(lead).append(with_strong_parts(row, is_strong)).append("\n");
            lead.assign(indent, ' ');
        }
        m_prose.clear();
    }

    void end_table()
    {
        if (m_table.empty())
            return;
        make_gap();
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
    bool m_is_gap_due = false;
};

}  // namespace

void append_rule_page(std::string_view id, std::string_view markdown, const ReportOptions& options, std::string& out)
{
    Printer(id, options, out).print(markdown);
}

}  // namespace amends
