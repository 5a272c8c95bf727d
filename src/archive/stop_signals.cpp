// Handlers that note a signal and then step aside.
#include "archive/stop_signals.h"

#include <array>
#include <atomic>

#include <csignal>

namespace amends {
namespace {

constexpr std::array<int, 3> stopping = {SIGINT, SIGTERM, SIGHUP};
std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free);

void note(int signal) { noted = signal; }

}  // namespace

StopSignals::StopSignals()
{
    noted = 0;
    for (const int signal : stopping) {
        struct sigaction action{};
        if (sigaction(signal, nullptr, &action) != 0 or action.sa_handler != SIG_DFL)
            continue;
        action.sa_handler = note;
        action.sa_flags = static_cast<int>(SA_RESETHAND);  // no SA_RESTART: a read that waits is broken off
        sigaction(signal, &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (const int signal : stopping) {
        struct sigaction action{};
        if (sigaction(signal, nullptr, &action) == 0 and action.sa_handler == note)
            std::signal(signal, SIG_DFL);
    }
}

int StopSignals::received() { return noted; }

}  // namespace amends
