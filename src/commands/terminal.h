// What the run is connected to.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "commands/ci.h"

namespace amends {

/// The terminal, as far as a report cares.
struct Terminal {
    bool reads_keyboard = false;  ///< standard input is a person
    bool shows_progress = false;  ///< somebody watches standard error
    bool shows_colour = false;    ///< by NO_COLOR, CLICOLOR_FORCE, TERM and whether standard output is a terminal
    std::size_t width = 80;       ///< cells: those of the terminal, or COLUMNS, or 80
    Ci ci = {};                   ///< what the service that checks a repository says
};

[[nodiscard]] Terminal terminal_of_process();

/// The conventions of no-color.org and bixense.com/clicolors. Null: the variable is not set.
[[nodiscard]] bool wants_colour(const char* no_color, const char* clicolor_force, const char* term, bool is_terminal);

}  // namespace amends
