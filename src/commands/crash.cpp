// Catches the signals that end a process by its own fault, on a stack of their own.
#include "commands/crash.h"

#include <array>
#include <csignal>
#include <string_view>

#include <unistd.h>

#include "commands/unfinished.h"

namespace amends {
namespace {

constexpr std::array<int, 5> fatal_signals = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

volatile std::sig_atomic_t exit_status = 1;
std::array<char, 64 * 1024> handler_stack;

void tell(int signal)
{
    std::array<char, 2> digits = {static_cast<char>('0' + signal / 10), static_cast<char>('0' + signal % 10)};
    for (const std::string_view part : {std::string_view("amends: stopped by a fault of its own, signal "),
                                        std::string_view(digits.data(), digits.size()),
                                        std::string_view(". The letter was not judged.\n")})
        if (write(STDERR_FILENO, part.data(), part.size()) < 0)
            break;
    remove_unfinished();
    _exit(exit_status);
}

}  // namespace

void tell_crashes(int status)
{
    exit_status = status;
    stack_t stack{};
    stack.ss_sp = handler_stack.data();
    stack.ss_size = handler_stack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action{};
    action.sa_handler = tell;
    action.sa_flags = SA_ONSTACK;
    for (const int signal : fatal_signals)
        sigaction(signal, &action, nullptr);
}

}  // namespace amends
