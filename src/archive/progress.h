// How far a scan is, for whoever watches it.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace amends {

/// Draws one line again and again. Nothing is drawn in the first half second, nor more than ten times a second.
class Progress {
public:
    using Clock = std::chrono::steady_clock;
    using Sink = std::function<void(std::string_view)>;

    /// `total`: bytes of all inputs; 0 where nobody knows.
    Progress(Sink sink, std::uint64_t total, Clock::time_point start) : m_sink(std::move(sink)), m_total(total), m_start(start), m_drawn(start) {}

    void show(std::uint64_t letters, std::uint64_t bytes, Clock::time_point now);
    /// Takes the line away, so that something else can be told.
    void clear();

private:
    [[nodiscard]] std::string line(std::uint64_t letters, std::uint64_t bytes, double seconds) const;

    Sink m_sink;
    std::uint64_t m_total;
    Clock::time_point m_start, m_drawn;
    bool m_is_drawn = false;
};

/// Whether progress is for somebody: on a terminal that can go back in a line, and not in a service that keeps what is printed. Null: the variable is not set.
[[nodiscard]] bool wants_progress(bool is_terminal, const char* term, const char* ci, const char* pre_commit, const char* no_progress);

}  // namespace amends
