// Stretches of text and where they came from.
#include <doctest/doctest.h>

#include <vector>

#include "input/offset_chain.h"
#include "input/offset_runs.h"

using namespace amends;

namespace {

/// abc, where two bytes stand for four, and de, behind a gap.
OffsetRuns some_runs()
{
    OffsetRuns runs;
    runs.copy(3, 10);
    runs.stand_for(2, {13, 17});
    runs.copy(2, 20);
    return runs;
}

}  // namespace

TEST_CASE("each byte has its original, and past the last is the end of that")
{
    const OffsetRuns runs = some_runs();
    CHECK(runs.original(0) == Span{10, 11});
    CHECK(runs.original(2) == Span{12, 13});
    CHECK(runs.original(3) == Span{13, 17});
    CHECK(runs.original(4) == Span{13, 17});
    CHECK(runs.original(5) == Span{20, 21});
    CHECK(runs.original(6) == Span{21, 22});
    CHECK(runs.original(7) == Span{22, 22});
}

TEST_CASE("a map of runs ends where the last byte's original ends, not where the next begins")
{
    const OffsetMap map(some_runs());
    CHECK(map.original(TextSpan{1, 3}) == Span{11, 13});
    CHECK(map.original(TextSpan{1, 5}) == Span{11, 17});
    CHECK(map.original(TextSpan{4, 4}) == Span{13, 13});
    CHECK(map.original(TextSpan{6, 7}) == Span{21, 22});
}

TEST_CASE("stretches that follow one another in the original are one run, and runs are cut where a span cuts them")
{
    OffsetRuns runs;
    runs.copy(2, 5);
    runs.stand_for(1, {7, 8});
    runs.copy(0, 99);
    runs.copy(1, 8);
    runs.stand_for(1, {9, 9});
    std::vector<std::uint32_t> sizes;
    runs.for_each({1, 5}, [&](const OffsetRun& run, std::uint32_t size) {
        sizes.push_back(size);
        CHECK(run.original == (run.is_copy ? Span{6, 7} : Span{9, 9}));
    });
    CHECK(sizes == std::vector<std::uint32_t>{3, 1});
}

TEST_CASE("maps of every kind are chained byte for byte")
{
    const OffsetMap first(some_runs()), shift(100), table([] {
        std::vector<std::uint32_t> places;
        for (std::uint32_t i = 0; i < 30; ++i)
            places.push_back(2 * i);
        return places;
    }());
    for (const OffsetMap& second : {shift, table}) {
        const OffsetMap whole = chained(first, 7, second);
        for (std::uint32_t at = 0; at < 7; ++at)
            CHECK(whole.original(TextSpan{at, at + 1}) == second.original(TextSpan{first.original(at), first.original(TextSpan{at, at + 1}).end}));
    }
    CHECK(chained(OffsetMap(1), 5, first).original(TextSpan{2, 5}) == Span{13, 21});
    CHECK(chained(OffsetMap(), 0, shift).original(0) == 0);
}
