// Signals that ask a process to end, for whoever wants to end at a place of its own choice.
#pragma once

#include <cstddef>
#include <span>

namespace amends {

/// From now on the first SIGTERM or SIGINT only asks; a second one ends the process. One that the process was told to ignore, as by nohup, stays
/// ignored.
void heed_stop_signals();

/// Whether it was asked.
[[nodiscard]] bool is_asked_to_stop();

/// Reads from a descriptor, waiting no longer than until the first bytes are there. 0 at the end, and as soon as the process is asked to stop; throws
/// StreamError where the input breaks off.
[[nodiscard]] std::size_t read_until_asked(int descriptor, std::span<char> into);

/// Ends the process as the signal that asked would have done, if one did.
void end_if_asked();

}  // namespace amends
