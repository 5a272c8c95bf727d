// What a command is given to write to, and what it tells of its run.
#pragma once

#include <functional>
#include <string_view>

namespace amends {

/// Takes the next piece of an output.
using Sink = std::function<void(std::string_view)>;

/// `out` takes what was asked for, `err` what went wrong and what is worth knowing.
struct Sinks {
    Sink out, err;
};

/// What the exit status follows from.
struct Outcome {
    bool has_findings = false;     ///< at or above the threshold, or a score below the least one asked for
    bool was_left = false;         ///< whoever was served went away without a word
    int signal = 0;                ///< that the run was asked to stop by
    bool has_errors = false;       ///< wrong usage, a rule page with a mistake, an input that was not read
};

}  // namespace amends
