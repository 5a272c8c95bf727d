// Being asked to stop, from the keyboard or by the system.
#pragma once

namespace amends {

/// While it lives, the first SIGINT, SIGTERM or SIGHUP is only noted; the second ends the program. A signal that the program was told to ignore, as by nohup,
/// stays ignored. One at a time.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// The signal that came, or 0. For any thread.
    [[nodiscard]] static int received();
};

}  // namespace amends
