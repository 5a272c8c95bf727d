// Counts by key in bounded memory.
#include <doctest/doctest.h>

#include <string>

#include "archive/share.h"
#include "archive/table.h"

using namespace amends;

namespace {

struct Count {
    std::uint64_t count = 0;
    Count& operator+=(const Count& other)
    {
        count += other.count;
        return *this;
    }
};

}  // namespace

TEST_CASE("a table keeps the largest keys, and what it let go of is among the others, so that the sum holds")
{
    Table<std::string, Count> table(10);
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 5; ++i)
            ++table.of("often " + std::to_string(i)).count;
        ++table.of("once " + std::to_string(round)).count;
    }
    const auto entries = table.sorted();
    CHECK(entries.size() <= 20);
    std::uint64_t sum = table.others().count;
    for (const auto& [key, count] : entries)
        sum += count.count;
    CHECK(sum == 600);
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(entries[i].first == "often " + std::to_string(i));
        CHECK(entries[i].second.count == 100);
    }
    CHECK(table.most_lost() > 0);
    CHECK(table.most_lost() < 10);
}

TEST_CASE("entries that are alike in number come by key")
{
    Table<std::string, Count> table;
    for (const char* key : {"c", "a", "b"})
        ++table.of(key).count;
    CHECK(table.sorted().front().first == "a");
    CHECK(table.others().count == 0);
}

TEST_CASE("an interval of a share is Wilson's: inside 0 and 1, and narrower with more letters")
{
    const Interval few = interval_of_share(0, 10), half = interval_of_share(50, 100), many = interval_of_share(5000, 10000);
    CHECK(few.low == doctest::Approx(0.0));
    CHECK(few.high == doctest::Approx(0.2775).epsilon(0.001));
    CHECK(half.low == doctest::Approx(0.4038).epsilon(0.001));
    CHECK(half.high == doctest::Approx(0.5962).epsilon(0.001));
    CHECK(many.high - many.low < half.high - half.low);
}

TEST_CASE("a mean comes with an interval from the spread of the scores")
{
    Scores scores;
    for (const int score : {40, 50, 60, 50})
        scores.add(score);
    CHECK(scores.mean() == doctest::Approx(50.0));
    CHECK(scores.interval().low == doctest::Approx(50 - 1.959964 * 8.1650 / 2).epsilon(0.001));
    Scores same;
    same.add(30);
    same.add(30);
    CHECK(same.interval().low == doctest::Approx(30.0));
    CHECK(same.interval().high == doctest::Approx(30.0));
}
