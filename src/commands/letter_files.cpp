// Turns paths, lists of paths and folders into files, without those that a configuration leaves out.
#include "commands/letter_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include <fmt/format.h>

namespace amends {
namespace {

std::string contents(std::istream& stream)
{
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The paths of a list, parted by NUL bytes if it holds any, otherwise by lines.
std::vector<std::string> paths_of(std::string_view list)
{
    const char end_of_path = list.find('\0') == std::string_view::npos ? '\n' : '\0';
    std::vector<std::string> paths;
    while (not list.empty()) {
        std::string_view path = list.substr(0, list.find(end_of_path));
        list.remove_prefix(std::min(path.size() + 1, list.size()));
        if (end_of_path == '\n' and path.ends_with('\r'))
            path.remove_suffix(1);
        if (not path.empty())
            paths.emplace_back(path);
    }
    return paths;
}

std::vector<std::string> listed(const std::string& list, const FileReceiver& into)
{
    if (list == "-")
        return paths_of(contents(std::cin));
    errno = 0;
    std::ifstream stream(list, std::ios::binary);
    if (not stream.is_open() or std::filesystem::is_directory(list)) {
        into.error({list, {}, {}, fmt::format("no list of files was read from it: {}", errno == 0 ? "it is a folder" : std::strerror(errno))});
        return {};
    }
    return paths_of(contents(stream));
}

class Expansion {
public:
    Expansion(const FileChoice& choice, Configurations& configurations, const FileReceiver& into) : m_choice(choice), m_configurations(configurations), m_into(into) {}

    void take(const std::string& path)
    {
        const bool is_folder = path != "-" and std::filesystem::is_directory(path);
        if (m_choice.force_exclude and path != "-" and not is_folder and is_left_out_of_folder(path, exclude_lines(), m_into.error))
            return m_into.note(fmt::format("{}: left out by .gitignore, .amendsignore or --exclude", path));
        const std::vector<std::string> files = files_of(path, exclude_lines(), m_into.error);
        std::size_t taken = 0;
        for (const std::string& file : files) {
            if (path != "-" and (is_folder or m_choice.force_exclude) and is_excluded(file))
                continue;
            ++taken;
            m_into.file(file);
        }
        if (taken == 0 and not files.empty())
            m_into.note(fmt::format("{}: left out by \"exclude\", as amends check --show-settings shows", path));
    }

private:
    [[nodiscard]] std::vector<std::string> exclude_lines() const { return m_choice.exclude.value_or(std::vector<std::string>{}); }

    [[nodiscard]] bool is_excluded(const std::string& file)
    {
        if (m_choice.exclude)
            return false;
        const Configuration& configuration = m_configurations.of(file);
        return configuration.has_excludes() and configuration.excludes(m_configurations.absolute(file));
    }

    const FileChoice& m_choice;
    Configurations& m_configurations;
    const FileReceiver& m_into;
};

}  // namespace

void for_each_file(const FileChoice& choice, Configurations& configurations, const FileReceiver& into)
{
    Expansion expansion(choice, configurations, into);
    for (const std::string& path : choice.paths)
        expansion.take(path);
    for (const std::string& path : choice.list ? listed(*choice.list, into) : std::vector<std::string>{})
        expansion.take(path);
}

}  // namespace amends
