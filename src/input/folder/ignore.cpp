// Turns the lines of ignore files into rules, and a path into what the last rule that speaks of it says, as git does.
#include "input/folder/ignore.h"

#include <algorithm>

namespace amends {
namespace {

/// The line without the spaces at its end, but for one that a backslash keeps.
std::string_view without_last_spaces(std::string_view line)
{
    std::size_t end = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == ' ')
            continue;
        at += line[at] == '\\' and at + 1 < line.size() ? 1 : 0;
        end = at + 1;
    }
    return line.substr(0, end);
}

}  // namespace

void IgnoreRules::add(std::string_view lines, std::size_t base)
{
    if (lines.starts_with("\xEF\xBB\xBF"))
        lines.remove_prefix(3);
    while (not lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (not line.starts_with('#'))
            add_line(line, base);
    }
}

void IgnoreRules::add_line(std::string_view line, std::size_t base)
{
    line = without_last_spaces(line);
    const bool takes_in = line.starts_with('!');
    line.remove_prefix(takes_in ? 1 : 0);
    const bool is_for_folders = line.ends_with('/');
    line.remove_suffix(is_for_folders ? 1 : 0);
    const bool is_for_names = line.find('/') == std::string_view::npos;
    line.remove_prefix(line.starts_with('/') ? 1 : 0);
    if (line.empty())
        return;
    // git compares what stands before the first wildcard by itself, so that in a path ** means folders also right behind it: a**/b takes in ac/d/b.
    const std::size_t wild = is_for_names ? 0 : std::min(line.find_first_of("*?[\\"), line.size());
    m_rules.push_back({std::string(line.substr(0, wild)), Glob(line.substr(wild)), base, takes_in, is_for_folders, is_for_names});
}

bool IgnoreRules::Rule::speaks_of(std::string_view path, bool is_folder) const
{
    if (is_for_folders and not is_folder)
        return false;
    const auto measured = path.substr(is_for_names ? path.rfind('/') + 1 : std::min(base, path.size()));
    return measured.starts_with(literal) and glob.matches(measured.substr(literal.size()));
}

std::optional<bool> IgnoreRules::leave_out(std::string_view path, bool is_folder) const
{
    const auto last =
        std::find_if(m_rules.rbegin(), m_rules.rend(), [&](const Rule& rule) { return rule.speaks_of(path, is_folder); });
    return last == m_rules.rend() ? std::nullopt : std::optional(not last->takes_in);
}

}  // namespace amends
