// spent COMMAND ARGUMENT…: runs a command with its output thrown away and prints the seconds of the clock, the seconds of the processor and
// the megabytes of memory at its peak.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void run(char** command)
{
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nothing, STDOUT_FILENO);
    execvp(command[0], command);
    std::perror(command[0]);
    std::_Exit(127);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("spent: name a command: spent COMMAND ARGUMENT…\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        run(argv + 1);
    int status = 0;
    rusage usage{};
    if (child < 0 or wait4(child, &status, 0, &usage) < 0 or not WIFEXITED(status) or WEXITSTATUS(status) == 127)
        return 2;
    const std::chrono::duration<double> clock = std::chrono::steady_clock::now() - start;
    std::printf("%.3f %.3f %.1f\n", clock.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024);
}
