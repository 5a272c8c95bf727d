// How far a scan is, drawn for whoever watches.
#include <doctest/doctest.h>

#include <string>

#include "archive/progress.h"

using namespace amends;
using namespace std::chrono_literals;

TEST_CASE("progress is drawn after half a second, at most ten times a second, and taken away")
{
    std::string out;
    const auto start = Progress::Clock::time_point{} + 1h;
    Progress progress([&](std::string_view text) { out += text; }, 1000, start);
    progress.show(10, 100, start + 100ms);
    CHECK(out.empty());
    progress.show(50, 500, start + 2s);
    CHECK(out == "\r██████████░░░░░░░░░░  50 %  50 letters, 25/s, 2 s left\x1b[K");
    out.clear();
    progress.show(51, 510, start + 2050ms);
    CHECK(out.empty());
    progress.clear();
    CHECK(out == "\r\x1b[K");
}

TEST_CASE("where the size of the input is not known there is a rate alone")
{
    std::string out;
    const auto start = Progress::Clock::time_point{} + 1h;
    Progress progress([&](std::string_view text) { out += text; }, 0, start);
    progress.show(300, 100, start + 3s);
    CHECK(out == "\r300 letters, 100/s\x1b[K");
}

TEST_CASE("progress is for terminals that can go back in a line, and not for services")
{
    CHECK(wants_progress(true, "xterm", nullptr, nullptr, nullptr));
    CHECK(wants_progress(true, "xterm", "", nullptr, nullptr));
    CHECK_FALSE(wants_progress(false, "xterm", nullptr, nullptr, nullptr));
    CHECK_FALSE(wants_progress(true, "dumb", nullptr, nullptr, nullptr));
    CHECK_FALSE(wants_progress(true, nullptr, nullptr, nullptr, nullptr));
    CHECK_FALSE(wants_progress(true, "xterm", "true", nullptr, nullptr));
    CHECK_FALSE(wants_progress(true, "xterm", nullptr, "1", nullptr));
    CHECK_FALSE(wants_progress(true, "xterm", nullptr, nullptr, "1"));
}
