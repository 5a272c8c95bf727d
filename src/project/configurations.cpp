// Looks for configurations from a folder upward, reads them with what they extend, and remembers both.
#include "project/configurations.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>

namespace amends {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> absolute_variable(const char* name)
{
    const char* value = std::getenv(name);
    const fs::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? std::optional(path) : std::nullopt;
}

bool is_file(const fs::path& path)
{
    std::error_code code;
    return fs::is_regular_file(path, code);
}

}  // namespace

Surroundings surroundings_of_process()
{
    std::error_code code;
    Surroundings around{fs::current_path(code), absolute_variable("XDG_CONFIG_HOME")};
    const auto home = absolute_variable("HOME");
    if (not around.user_folder and home)
        around.user_folder = *home / ".config";
    return around;
}

const Configuration& Configurations::of(std::string_view path)
{
    if (m_choice.is_isolated)
        return m_none;
    if (m_choice.file)
        return from_file(absolute(*m_choice.file), m_surroundings.working_folder);
    const std::string_view folder = path.substr(0, path.rfind('/') + 1);  // npos + 1 is 0
    if (const auto known = m_by_written_folder.find(folder); known != m_by_written_folder.end())
        return *known->second;
    const fs::path whole = absolute(folder);
    const Configuration& found = nearest(whole.has_filename() ? whole : whole.parent_path());
    m_by_written_folder.emplace(folder, &found);
    return found;
}

std::vector<PageError> Configurations::take_errors()
{
    return std::exchange(m_errors, {});
}

fs::path Configurations::absolute(const fs::path& path) const
{
    return (m_surroundings.working_folder / path).lexically_normal();
}

const Configuration& Configurations::nearest(const fs::path& folder)
{
    if (const auto known = m_by_folder.find(folder); known != m_by_folder.end())
        return *known->second;
    const fs::path file = folder / configuration_name;
    const Configuration& found = is_file(file)             ? from_file(file, folder)
                                 : folder.has_relative_path() ? nearest(folder.parent_path())
                                                            : users_own();
    m_by_folder.emplace(folder, &found);
    return found;
}

const Configuration& Configurations::users_own()
{
    if (not m_surroundings.user_folder)
        return m_none;
    const fs::path file = *m_surroundings.user_folder / "amends" / "amends.yml";
    return is_file(file) ? from_file(file, m_surroundings.working_folder) : m_none;
}

const Configuration& Configurations::from_file(const fs::path& path, const fs::path& base)
{
    if (const auto known = m_configurations.find(path); known != m_configurations.end())
        return known->second;
    std::vector<const ConfigFile*> files;
    follow(loaded(path, base), files);
    std::reverse(files.begin(), files.end());
    return m_configurations.emplace(path, Configuration(std::move(files))).first->second;
}

/// Adds a file and then those that it extends. One that leads back to a file before it is told and goes no further.
void Configurations::follow(const ConfigFile& first, std::vector<const ConfigFile*>& files)
{
    const ConfigFile* file = &first;
    while (true) {
        files.push_back(file);
        const Setting* extended = file->root.find("extend");
        if (extended == nullptr)
            return;
        const fs::path path = (file->location.parent_path() / extended->text).lexically_normal();
        const bool leads_back = std::any_of(files.begin(), files.end(), [&](const ConfigFile* before) { return before->location == path; });
        if (leads_back or not is_file(path)) {
            const std::string message = leads_back ? fmt::format("this leads back to {}", shown(path)) : fmt::format("there is no file {}", shown(path));
            PageErrors{file->page, m_errors}.add(extended->origin.place, message, leads_back ? "take out one of the keys \"extend\" on the way" : "write a path that begins at this file");
            m_files.at(file->location).is_sound = false;
            return;
        }
        file = &loaded(path, path.parent_path());
    }
}

const ConfigFile& Configurations::loaded(const fs::path& path, const fs::path& base)
{
    const auto [place, is_new] = m_files.try_emplace(path);
    ConfigFile& file = place->second;
    if (is_new) {
        file.path = shown(path);
        file.location = path;
        file.base = base;
        load_configuration(file, m_errors);
    }
    return file;
}

/// As people know the path: from the working folder, where it lies in there.
std::string Configurations::shown(const fs::path& path) const
{
    const fs::path below = path.lexically_relative(m_surroundings.working_folder);
    return below.empty() or below.generic_string().starts_with("..") ? path.string() : below.string();
}

}  // namespace amends
