// Turns counts and the time into a line with a bar, a rate and the time left.
#include "archive/progress.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace amends {
namespace {

constexpr int cells = 20;

bool is_set(const char* variable) { return variable != nullptr and *variable != '\0'; }

std::string duration(double seconds)
{
    const auto whole = static_cast<std::uint64_t>(std::ceil(seconds));
    if (whole >= 3600)
        return fmt::format("{} h {:02} min", whole / 3600, whole / 60 % 60);
    return whole >= 60 ? fmt::format("{} min {:02} s", whole / 60, whole % 60) : fmt::format("{} s", whole);
}

std::string bar(double share)
{
    std::string drawn;
    const int full = static_cast<int>(share * cells);
    for (int i = 0; i < cells; ++i)
        drawn += i < full ? "█" : "░";
    return drawn;
}

}  // namespace

void Progress::show(std::uint64_t letters, std::uint64_t bytes, Clock::time_point now)
{
    using namespace std::chrono_literals;
    if (now - m_start < 500ms or now - m_drawn < 100ms)
        return;
    m_drawn = now;
    m_is_drawn = true;
    m_sink(fmt::format("\r{}\x1b[K", line(letters, bytes, std::chrono::duration<double>(now - m_start).count())));
}

std::string Progress::line(std::uint64_t letters, std::uint64_t bytes, double seconds) const
{
    const double rate = static_cast<double>(letters) / seconds;
    if (m_total == 0 or bytes == 0)
        return fmt::format("{} letters, {:.0f}/s", letters, rate);
    const double share = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(m_total));
    return fmt::format("{} {:3.0f} %  {} letters, {:.0f}/s, {} left", bar(share), share * 100, letters, rate, duration(seconds / share - seconds));
}

void Progress::clear()
{
    if (m_is_drawn)
        m_sink("\r\x1b[K");
    m_is_drawn = false;
}

bool wants_progress(bool is_terminal, const char* term, const char* ci, const char* pre_commit, const char* no_progress)
{
    const bool can_go_back = is_set(term) and std::string_view(term) != "dumb";
    return is_terminal and can_go_back and not is_set(ci) and not is_set(pre_commit) and not is_set(no_progress);
}

}  // namespace amends
