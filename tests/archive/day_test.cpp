// Dates as mails and exports write them.
#include <doctest/doctest.h>

#include "archive/day.h"

using namespace amends;

namespace {

std::string day(std::string_view text)
{
    const auto found = day_in(text);
    return found ? written(*found) : "none";
}

}  // namespace

TEST_CASE("a day is read in the forms that mails, exports and people write")
{
    for (const char* text : {"2026-03-31", "2026-03-31T10:05:00+08:00", "2026/3/31 10:05", "Tue, 31 Mar 2026 10:05:00 +0800", "On March 31st, 2026 at 10:05, Ann wrote:",
                             "31st of March 2026", "2026年3月31日 週二", "20260331", "31/3/2026", "3/31/2026", "31.3.2026", "1774951200", "1774951200000", "Sent: Tuesday, March 31, 2026 6:00 PM"}) {
        CAPTURE(text);
        CHECK(day(text) == "2026-03-31");
    }
}

TEST_CASE("what is no day, or two, is none")
{
    for (const char* text : {"", "soon", "3/4/2026", "2026-02-30", "2026-13-01", "99999999", "order 4711", "31 Mar", "1.2"}) {
        CAPTURE(text);
        CHECK(day(text) == "none");
    }
}

TEST_CASE("the first date of a text counts")
{
    CHECK(day("5/5/2026") == "2026-05-05");
    CHECK(day("On 2026-01-02 we wrote that 2026-03-04 was late") == "2026-01-02");
}
