// A folder of rule pages that a test writes and that goes with it.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace amends::test {

class RuleFolder {
public:
    RuleFolder()
    {
        static int count = 0;
        m_path = std::filesystem::temp_directory_path() / ("amends-rules-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(m_path);
    }
    RuleFolder(const RuleFolder&) = delete;
    RuleFolder& operator=(const RuleFolder&) = delete;
    ~RuleFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    /// Writes the page `id` ("faults/vagueness/soon").
    RuleFolder& page(std::string_view id, std::string_view markdown)
    {
        const std::filesystem::path path = m_path / (std::string{id} + ".md");
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << markdown;
        return *this;
    }
    /// Writes a word list of one bullet.
    RuleFolder& list(std::string_view name, std::string_view words)
    {
        return page("words/" + std::string{name}, "# List\n\n## Words\n- " + std::string{words} + "\n");
    }
    /// Writes a rule that flags vagueness, with these patterns and any further parts.
    RuleFolder& rule(std::string_view id, std::string_view language, std::string_view patterns, std::string_view more = "")
    {
        return page(id, "# Rule\n\n## Flags\n```" + std::string{language} + "\n" + std::string{patterns} + "\n```\n\n" + std::string{more}
                            + "\n## Message\n- en: heard\n- zh: 听到\n\n## Examples\n");
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace amends::test
