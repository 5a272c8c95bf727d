// Commands run in a test: what they write, and what they tell of their run.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

#include "commands/outcome.h"

namespace amends::test {

struct Ran {
    std::string out, err;
    Outcome outcome;
};

/// Runs `command` with sinks that keep what they are given.
template <class Command, class Options>
Ran run(Command command, const Options& options)
{
    Ran ran;
    const Sinks sinks{[&](std::string_view text) { ran.out += text; }, [&](std::string_view text) { ran.err += text; }};
    ran.outcome = command(options, sinks);
    return ran;
}

/// A folder of letters that goes with the test.
class LetterFolder {
public:
    LetterFolder() : m_path(std::filesystem::temp_directory_path() / ("amends-letters-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    LetterFolder(const LetterFolder&) = delete;
    LetterFolder& operator=(const LetterFolder&) = delete;
    ~LetterFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    /// Writes a letter and gives its path.
    [[nodiscard]] std::string letter(std::string_view name, std::string_view text) const
    {
        std::ofstream{m_path / name, std::ios::binary} << text;
        return (m_path / name).string();
    }

private:
    std::filesystem::path m_path;
};

}  // namespace amends::test
