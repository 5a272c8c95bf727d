// Keeps the words of letters and rules from being read as Markdown.
#include "render/markdown_text.h"

#include <algorithm>

#include "render/cells.h"
#include "text/utf8.h"

namespace amends {
namespace {

std::string on_one_line(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool is_blank = c == '\n' or c == '\r' or c == '\t' or c == ' ';
        if (not is_blank)
            line += c;
        else if (not line.empty() and line.back() != ' ')
            line += ' ';
    }
    return line;
}

std::string cut(std::string line, std::size_t characters)
{
    std::size_t end = 0;
    for (std::size_t count = 0; count < characters and end < line.size(); ++count)
        end += utf8_size(line[end]);
    return end < line.size() ? line.substr(0, end) + "…" : line;
}

std::size_t longest_run_of_backticks(std::string_view line)
{
    std::size_t longest = 0, run = 0;
    for (const char c : line) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

}  // namespace

std::string markdown_escaped(std::string_view text)
{
    constexpr std::string_view marks = "\\`*_{}[]<>#|~";
    std::string out;
    for (const char c : on_one_line(text)) {
        if (marks.find(c) != marks.npos)
            out += '\\';
        out += c;
    }
    return out;
}

// A bar would end the cell of a table even inside code, where a backslash before it is taken away again only in tables: it is told by a
// bar of full width, as is the width of Chinese text.
std::string markdown_code(std::string_view words, std::size_t characters)
{
    std::string line = cut(drawn_path(on_one_line(words)), characters);
    for (std::size_t at = line.find('|'); at != line.npos; at = line.find('|', at))
        line.replace(at, 1, "｜");
    const std::string fence(longest_run_of_backticks(line) + 1, '`');
    if (line.empty())
        return "` `";
    const std::string space = line.front() == '`' or line.back() == '`' ? " " : "";
    return fence + space + line + space + fence;
}

}  // namespace amends
