// The table of formats and what hangs on it.
#include "input/formats.h"

#include <doctest/doctest.h>

#include <filesystem>

using namespace amends;

TEST_CASE("every format of input has seeds, from which the build makes its fuzz target")
{
    for (const InputFormat& format : input_formats()) {
        const auto seeds = std::filesystem::path(AMENDS_ROOT) / "tests/fuzz/seeds" / format.name;
        CAPTURE(seeds);
        REQUIRE(std::filesystem::is_directory(seeds));
        CHECK_FALSE(std::filesystem::is_empty(seeds));
    }
}
