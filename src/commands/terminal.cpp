// Asks the process what its standard streams are and what its environment wants.
#include "commands/terminal.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

#include "archive/progress.h"

namespace amends {
namespace {

constexpr std::size_t widest_by_itself = 100;  // on a wider screen the rule ids would stand too far from their messages

std::size_t width_of_terminal()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 and size.ws_col > 0)
        return size.ws_col;
    std::size_t columns = 0;
    const char* variable = std::getenv("COLUMNS");
    const std::string_view text = variable == nullptr ? "" : variable;
    std::from_chars(text.data(), text.data() + text.size(), columns);
    return columns > 0 ? columns : Terminal{}.width;
}

bool is_set(const char* variable)
{
    return variable != nullptr and *variable != '\0';
}

}  // namespace

bool wants_colour(const char* no_color, const char* clicolor_force, const char* term, bool is_terminal)
{
    if (is_set(no_color))
        return false;
    if (is_set(clicolor_force) and std::string_view(clicolor_force) != "0")
        return true;
    return is_terminal and is_set(term) and std::string_view(term) != "dumb";
}

Terminal terminal_of_process()
{
    return {.reads_keyboard = isatty(STDIN_FILENO) == 1,
            .shows_progress = wants_progress(isatty(STDERR_FILENO) == 1, std::getenv("TERM"), std::getenv("CI"), std::getenv("PRE_COMMIT"), std::getenv("NO_PROGRESS")),
            .shows_colour = wants_colour(std::getenv("NO_COLOR"), std::getenv("CLICOLOR_FORCE"), std::getenv("TERM"),
                                         isatty(STDOUT_FILENO) == 1),
            .width = std::min(width_of_terminal(), widest_by_itself),
            .ci = ci_of_process()};
}

}  // namespace amends
