// Keeps the names of unfinished files where a signal handler may read them.
#include "commands/unfinished.h"

#include <array>
#include <climits>
#include <csignal>
#include <cstring>

#include <unistd.h>

namespace amends {
namespace {

constexpr std::array<int, 3> stopping_signals = {SIGINT, SIGTERM, SIGHUP};

struct Slot {
    std::array<char, PATH_MAX> path{};
    volatile std::sig_atomic_t is_used = 0;
};

std::array<Slot, 8> slots;

/// Ends the run as the signal would have done.
void stop(int signal)
{
    remove_unfinished();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// A signal that the run was told to ignore, as by nohup, stays ignored.
void catch_stopping_signals()
{
    for (const int signal : stopping_signals) {
        struct sigaction action{};
        if (sigaction(signal, nullptr, &action) != 0 or action.sa_handler != SIG_DFL)
            continue;
        action.sa_handler = stop;
        sigaction(signal, &action, nullptr);
    }
}

}  // namespace

void remember_unfinished(const std::filesystem::path& path)
{
    catch_stopping_signals();
    for (Slot& slot : slots) {
        if (slot.is_used != 0 or path.native().size() >= slot.path.size())
            continue;
        std::strcpy(slot.path.data(), path.c_str());
        slot.is_used = 1;
        return;
    }
}

void forget_unfinished(const std::filesystem::path& path)
{
    for (Slot& slot : slots)
        if (slot.is_used != 0 and path == slot.path.data())
            slot.is_used = 0;
}

void remove_unfinished()
{
    for (Slot& slot : slots)
        if (slot.is_used != 0)
            ::unlink(slot.path.data());
}

}  // namespace amends
