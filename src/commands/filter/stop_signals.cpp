// Turns a signal into a question that is answered between two records, also while the process waits for input.
#include "commands/filter/stop_signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include "input/byte_stream.h"

namespace amends {
namespace {

constexpr std::array<int, 2> stopping_signals = {SIGTERM, SIGINT};

volatile std::sig_atomic_t asked_by = 0;

void ask(int signal)
{
    asked_by = signal;
}

/// Holds the signals back, so that none comes between the last look at `asked_by` and the wait, which lets them through.
class Holding {
public:
    Holding()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : stopping_signals)
            sigaddset(&held, signal);
        sigprocmask(SIG_BLOCK, &held, &m_before);
    }
    Holding(const Holding&) = delete;
    Holding& operator=(const Holding&) = delete;
    ~Holding() { sigprocmask(SIG_SETMASK, &m_before, nullptr); }

    /// Waits for input, or for a signal.
    void wait(int descriptor) const
    {
        pollfd waiting{descriptor, POLLIN, 0};
        if (not is_asked_to_stop())
            static_cast<void>(::ppoll(&waiting, 1, nullptr, &m_before));
    }

private:
    sigset_t m_before{};
};

}  // namespace

void heed_stop_signals()
{
    for (const int signal : stopping_signals) {
        struct sigaction action{};
        if (sigaction(signal, nullptr, &action) != 0 or action.sa_handler != SIG_DFL)
            continue;
        action.sa_handler = ask;
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        sigaction(signal, &action, nullptr);
    }
}

bool is_asked_to_stop()
{
    return asked_by != 0;
}

std::size_t read_until_asked(int descriptor, std::span<char> into)
{
    while (true) {
        Holding().wait(descriptor);
        if (is_asked_to_stop())
            return 0;
        const ssize_t size = ::read(descriptor, into.data(), into.size());
        if (size >= 0)
            return static_cast<std::size_t>(size);
        if (errno != EINTR and errno != EAGAIN)
            throw StreamError{fmt::format("not read to its end: {}; read the lines again from a file or a pipe", std::strerror(errno))};
    }
}

void end_if_asked()
{
    if (asked_by == 0)
        return;
    std::signal(asked_by, SIG_DFL);
    std::raise(asked_by);
}

}  // namespace amends
