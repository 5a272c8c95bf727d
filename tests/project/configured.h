// Configurations read in a test.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include "project/config_file.h"

namespace amends::test {

/// A configuration from its text, with its mistakes as "line:column: message; remedy".
struct Configured {
    explicit Configured(std::string text) : file(std::make_unique<ConfigFile>())
    {
        file->path = file->page.path = "here/.amends.yml";
        file->location = "/here/.amends.yml";
        file->base = "/here";
        file->page.markdown = std::move(text);
        std::vector<PageError> errors;
        read_configuration(*file, errors);
        for (const PageError& error : errors)
            mistakes.push_back(fmt::format("{}:{}: {}; {}", error.line, error.column, error.message, error.remedy));
        CHECK(file->is_sound == mistakes.empty());
    }

    std::unique_ptr<ConfigFile> file;
    std::vector<std::string> mistakes;
};

/// A folder with files, which goes with the test.
class ProjectFolder {
public:
    ProjectFolder()
    {
        static int count = 0;
        m_path = std::filesystem::canonical(std::filesystem::temp_directory_path())
                 / ("amends-project-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(m_path);
    }
    ProjectFolder(const ProjectFolder&) = delete;
    ProjectFolder& operator=(const ProjectFolder&) = delete;
    ~ProjectFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    ProjectFolder& file(const std::string& name, std::string_view text)
    {
        const std::filesystem::path path = m_path / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << text;
        return *this;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace amends::test
