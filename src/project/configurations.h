// Finds the configuration that holds for a letter: the nearest file upward of its folder, the user's own otherwise.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "project/configuration.h"

namespace amends {

/// What of the world outside counts.
struct Surroundings {
    std::filesystem::path working_folder;              ///< absolute
    std::optional<std::filesystem::path> user_folder;  ///< absolute: where the configurations of the user's programs lie
};

/// Those of this process: XDG_CONFIG_HOME, or .config in HOME.
[[nodiscard]] Surroundings surroundings_of_process();

/// Which configurations are looked at.
struct ConfigChoice {
    bool is_isolated = false;         ///< none
    std::optional<std::string> file;  ///< this one, for all letters
};

inline constexpr std::string_view configuration_name = ".amends.yml";

/// Reads each file once and keeps it. Configurations that are returned live as long as this.
class Configurations {
public:
    Configurations(ConfigChoice choice, Surroundings surroundings) : m_choice(std::move(choice)), m_surroundings(std::move(surroundings)) {}

    /// The configuration for the letter in the file at `path`, or for what comes without a name, where it is empty. One with a mistake is not sound.
    [[nodiscard]] const Configuration& of(std::string_view path);

    /// The mistakes found since this was last asked.
    [[nodiscard]] std::vector<PageError> take_errors();

    /// `path` from the root, seen from the working folder.
    [[nodiscard]] std::filesystem::path absolute(const std::filesystem::path& path) const;

private:
    [[nodiscard]] const Configuration& nearest(const std::filesystem::path& folder);
    [[nodiscard]] const Configuration& users_own();
    [[nodiscard]] const Configuration& from_file(const std::filesystem::path& path, const std::filesystem::path& base);
    [[nodiscard]] const ConfigFile& loaded(const std::filesystem::path& path, const std::filesystem::path& base);
    void follow(const ConfigFile& file, std::vector<const ConfigFile*>& files);
    [[nodiscard]] std::string shown(const std::filesystem::path& path) const;

    ConfigChoice m_choice;
    Surroundings m_surroundings;
    std::map<std::filesystem::path, ConfigFile> m_files;
    std::map<std::filesystem::path, Configuration> m_configurations;        ///< by file
    std::map<std::filesystem::path, const Configuration*> m_by_folder;
    std::map<std::string, const Configuration*, std::less<>> m_by_written_folder;  ///< by what stands before the last slash of a path
    Configuration m_none;
    std::vector<PageError> m_errors;
};

}  // namespace amends
