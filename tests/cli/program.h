// The built program run as a user runs it, with what it wrote and how it ended.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

namespace amends::test {

struct Ended {
    int status = -1;
    std::string out, err;
};

/// A working folder with files, in which a shell runs the program; it goes with the test.
class Desk {
public:
    Desk()
    {
        static int count = 0;
        m_path = std::filesystem::temp_directory_path() / ("amends-desk-" + std::to_string(::getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(m_path / "desk");
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    Desk& file(const std::string& name, std::string_view bytes)
    {
        const std::filesystem::path path = m_path / "desk" / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << bytes;
        return *this;
    }
    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return m_path / "desk" / name; }

    /// Runs a line of the shell in which `amends` is the program, with nothing to read, no colours asked for and a user's configuration only in the folder `config` beside the desk.
    [[nodiscard]] Ended run(const std::string& line) const
    {
        const std::string out = (m_path / "out").string(), err = (m_path / "err").string();
        const std::string command = "cd '" + (m_path / "desk").string() + "' && unset NO_COLOR CLICOLOR_FORCE COLUMNS; export XDG_CONFIG_HOME='" + (m_path / "config").string() + "'; amends() { '" AMENDS_PROGRAM "' \"$@\"; }; { "
                                    + line + "\n} >'" + out + "' 2>'" + err + "' </dev/null";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, content(out), content(err)};
    }

private:
    static std::string content(const std::string& path)
    {
        std::ostringstream text;
        text << std::ifstream{path, std::ios::binary}.rdbuf();
        return text.str();
    }
    std::filesystem::path m_path;
};

[[nodiscard]] inline bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace amends::test
