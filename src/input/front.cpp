// Turns the beginning of a text into the lines of it that are no letter: `amends: template`, and the front matter of Markdown.
#include "input/front.h"

#include <cctype>
#include <string>

#include "input/scan.h"

namespace amends {
namespace {

std::string_view line_at(std::string_view text, std::size_t at)
{
    const auto line = text.substr(at, next_line(text, at) - at);
    return line.substr(0, line.find_last_not_of(" \t\r\n") + 1);
}

/// Reads front matter from the --- at `start` on. A letter may begin with a line drawn across: YAML has a key first.
void take_matter(std::string_view text, std::size_t start, Front& front)
{
    auto at = next_line(text, start);
    if (line_at(text, start) != "---" or line_at(text, at).find(':') == std::string_view::npos)
        return;
    bool is_template = false;
    for (; at < text.size(); at = next_line(text, at)) {
        const auto line = line_at(text, at);
        if (line == "---" or line == "...") {
            front.matter = at + line.size();
            front.is_template |= is_template;
            return;
        }
        is_template |= declares_template(line);
    }
}

}  // namespace

std::size_t next_line(std::string_view text, std::size_t at)
{
    const auto end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

bool declares_template(std::string_view line)
{
    std::string said;
    for (const char byte : line.substr(0, longest_look))
        if (is_latin_byte(byte) or byte == ':')
            said += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    return line.size() <= longest_look and said == "amends:template";
}

Front front_of(std::string_view text, bool may_have_matter)
{
    Front front;
    const auto line = line_at(text, 0);
    if (declares_template(line)) {
        front.line = front.matter = line.size();
        front.is_template = true;
    }
    if (may_have_matter)
        take_matter(text, front.line > 0 ? next_line(text, 0) : 0, front);
    return front;
}

}  // namespace amends
