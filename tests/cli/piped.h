// The program at the other end of two pipes, as an engine keeps it.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace amends::test {

/// Writes to the program and reads from it, step by step. What goes on for longer than a minute has failed.
class Piped {
public:
    explicit Piped(std::vector<std::string> arguments)
    {
        int to[2], from[2];
        REQUIRE(::pipe(to) == 0);
        REQUIRE(::pipe(from) == 0);
        m_child = ::fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0)
            become(to, from, std::move(arguments));
        ::close(to[0]);
        ::close(from[1]);
        m_to = to[1];
        m_from = from[0];
        std::signal(SIGPIPE, SIG_IGN);
    }
    Piped(const Piped&) = delete;
    Piped& operator=(const Piped&) = delete;
    ~Piped()
    {
        close_input();
        close_output();
        if (m_child > 0 and ::kill(m_child, SIGKILL) == 0)
            ::waitpid(m_child, nullptr, 0);
    }

    void write(std::string_view text) const
    {
        while (not text.empty()) {
            const ssize_t size = ::write(m_to, text.data(), text.size());
            REQUIRE(size > 0);
            text.remove_prefix(static_cast<std::size_t>(size));
        }
    }
    void close_input() { close(m_to); }
    void close_output() { close(m_from); }
    void signal(int number) const { ::kill(m_child, number); }

    /// The next line with its end; what is left without one at the end of the output.
    [[nodiscard]] std::string line()
    {
        while (m_read.find('\n') == std::string::npos and more()) {
        }
        const std::size_t size = std::min(m_read.find('\n'), m_read.size() - 1) + 1;
        std::string line = m_read.substr(0, size);
        m_read.erase(0, size);
        return line;
    }
    [[nodiscard]] std::string rest()
    {
        while (more()) {
        }
        return std::exchange(m_read, {});
    }

    /// How it ended: a status, or minus the signal.
    [[nodiscard]] int ended()
    {
        int status = 0;
        REQUIRE(::waitpid(std::exchange(m_child, -1), &status, 0) > 0);
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }

private:
    [[noreturn]] static void become(const int (&to)[2], const int (&from)[2], std::vector<std::string> arguments)
    {
        ::dup2(to[0], STDIN_FILENO);
        ::dup2(from[1], STDOUT_FILENO);
        for (const int descriptor : {to[0], to[1], from[0], from[1]})
            ::close(descriptor);
        std::vector<char*> words{const_cast<char*>(AMENDS_PROGRAM)};
        for (std::string& argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        ::execv(AMENDS_PROGRAM, words.data());
        ::_exit(127);
    }

    static void close(int& descriptor)
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }

    [[nodiscard]] bool more()
    {
        constexpr int minute = 60'000;
        pollfd waiting{m_from, POLLIN, 0};
        REQUIRE(::poll(&waiting, 1, minute) == 1);
        char block[4096];
        const ssize_t size = ::read(m_from, block, sizeof block);
        m_read.append(block, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        return size > 0;
    }

    pid_t m_child = -1;
    int m_to = -1, m_from = -1;
    std::string m_read;
};

}  // namespace amends::test
