// When a report is coloured.
#include <doctest/doctest.h>

#include "commands/terminal.h"

using amends::wants_colour;

TEST_CASE("a terminal that can is shown colour, a pipe is not")
{
    CHECK(wants_colour(nullptr, nullptr, "xterm", true));
    CHECK_FALSE(wants_colour(nullptr, nullptr, "xterm", false));
    CHECK_FALSE(wants_colour(nullptr, nullptr, "dumb", true));
    CHECK_FALSE(wants_colour(nullptr, nullptr, nullptr, true));
}

TEST_CASE("NO_COLOR turns colour off, but not when it is empty")
{
    CHECK_FALSE(wants_colour("1", nullptr, "xterm", true));
    CHECK(wants_colour("", nullptr, "xterm", true));
}

TEST_CASE("CLICOLOR_FORCE turns colour on in a pipe, but not against NO_COLOR")
{
    CHECK(wants_colour(nullptr, "1", nullptr, false));
    CHECK_FALSE(wants_colour(nullptr, "0", "xterm", false));
    CHECK_FALSE(wants_colour("1", "1", "xterm", true));
}
