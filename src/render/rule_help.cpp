// Turns a rule page into help: front matter, patterns and conditions are left out, marks too in the plain text.
#include "render/rule_help.h"

#include <algorithm>
#include <array>

#include "render/next_line.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t longest_summary = 1024;  // of GitHub's fullDescription
constexpr std::array<std::string_view, 4> told_sections = {"", "Advice", "Rewrite", "Examples"};

void skip_front_matter(std::string_view& rest)
{
    std::string_view after = rest;
    if (next_line(after) != "---")
        return;
    while (not after.empty() and next_line(after) != "---") {
    }
    rest = after;
}

std::string without_marks(std::string_view line)
{
    std::string plain(line);
    for (std::size_t at = plain.find("**"); at != plain.npos; at = plain.find("**", at))
        plain.erase(at, 2);
    return plain;
}

std::string cut_to(std::size_t characters, std::string text)
{
    if (count_code_points(text) <= characters)
        return text;
    std::size_t end = 0;
    for (std::size_t count = 1; count < characters; ++count)
        end += utf8_size(text[end]);
    return text.substr(0, end) + "…";
}

/// Reads a page line by line into its help.
class Reading {
public:
    explicit Reading(RuleHelp& into) : m_help(into) {}

    void take(std::string_view line)
    {
        const bool is_fence = line.starts_with("```");
        m_is_fenced = m_is_fenced != is_fence;
        if (not m_is_fenced and not is_fence and line.starts_with("# "))
            return;
        if (not m_is_fenced and line.starts_with("## "))
            return open_section(line.substr(3));
        if (not m_is_told)
            return;
        m_help.markdown.append(line).append("\n");
        if (not is_fence)
            m_help.text.append(without_marks(line)).append("\n");
        if (m_is_summary)
            summarise(line);
    }

private:
    void open_section(std::string_view title)
    {
        m_is_summary = false;
        m_is_told = std::find(told_sections.begin(), told_sections.end(), title) != told_sections.end();
        if (not m_is_told)
            return;
        m_help.markdown.append("## ").append(title).append("\n\n");
        m_help.text.append(title).append(":\n");
    }

    void summarise(std::string_view line)
    {
        if (line.empty() and not m_help.summary.empty()) {
            m_is_summary = false;
            return;
        }
        if (not m_help.summary.empty())
            m_help.summary += ' ';
        m_help.summary += without_marks(line);
    }

    RuleHelp& m_help;
    bool m_is_fenced = false, m_is_told = true, m_is_summary = true;
};

void end_with_text(std::string& text, std::string_view otherwise)
{
    while (text.ends_with('\n'))
        text.pop_back();
    text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
    if (text.empty())
        text = otherwise;
}

}  // namespace

RuleHelp rule_help(std::string_view title, std::string_view page)
{
    RuleHelp help;
    Reading reading(help);
    skip_front_matter(page);
    while (not page.empty())
        reading.take(next_line(page));
    end_with_text(help.summary, title);
    end_with_text(help.text, title);
    end_with_text(help.markdown, title);
    help.summary = cut_to(longest_summary, std::move(help.summary));
    return help;
}

}  // namespace amends
