// What a report counts besides the tables of a scan.
#include <doctest/doctest.h>

#include "report/movement.h"
#include "report/figures.h"
#include "report/numbers.h"

using namespace amends;

namespace {

LetterRecord letter(int score)
{
    LetterRecord record;
    record.kind = Kind::apology;
    record.score = score;
    record.grade = Grade::poor;
    return record;
}

}  // namespace

TEST_CASE("the worst letters are the lowest scores in the order of the results, and not more than a page can hold")
{
    Figures figures({});
    for (std::uint32_t i = 0; i < 1000; ++i) {
        LetterRecord record = letter(i % 2 == 0 ? 30 : 10);
        record.index = i;
        figures.add(record);
    }
    REQUIRE(figures.worst.size() == 200);
    CHECK(figures.worst.front().index == 1);
    CHECK(figures.worst.back().score == 10);
    CHECK(figures.worst.back().index == 399);
}

TEST_CASE("letters of one group count once, as in the scan that grouped them")
{
    Figures figures({});
    for (const std::uint64_t group : {5, 5, 6, 5}) {
        LetterRecord record = letter(40);
        record.group = group;
        figures.add(record);
    }
    figures.add(letter(40));
    CHECK(figures.tally.letters == 5);
    CHECK(figures.tally.repeated == 2);
    CHECK(figures.tally.all.count == 3);
}

TEST_CASE("a name as long as a book is cut between characters")
{
    LetterRecord record = letter(40);
    record.path = "a";
    for (int i = 0; i < 10'000; ++i)
        record.path += "信";
    Figures figures({});
    figures.add(record);
    CHECK(figures.worst.front().path.size() < 310);
    CHECK(figures.worst.front().path.ends_with("信…"));
}

TEST_CASE("a letter counts once for each kind of fault in it")
{
    LetterRecord record = letter(40);
    FindingRecord soon;
    soon.rule = "vagueness/soon";
    soon.category = Category::vagueness;
    record.findings = {soon, soon};
    Figures figures({});
    figures.add(record);
    CHECK(figures.letters_with[static_cast<std::size_t>(Category::vagueness)] == 1);
    CHECK(figures.tally.faults.of("vagueness/soon").count == 2);
}

TEST_CASE("the difference of two shares is Newcombe's")
{
    // His first example: 56 of 70 against 48 of 80.
    const Movement moved = difference_of_shares(48, 80, 56, 70);
    CHECK(moved.moved.low == doctest::Approx(0.0524).epsilon(0.001));
    CHECK(moved.moved.high == doctest::Approx(0.3339).epsilon(0.001));
    CHECK(moved.is_clear());
    CHECK_FALSE(difference_of_shares(5, 10, 6, 10).is_clear());
}

TEST_CASE("the difference of two means has the stretch of both")
{
    Scores before, after;
    for (int i = 0; i < 100; ++i) {
        before.add(40 + i % 3);
        after.add(60 + i % 3);
    }
    const Movement moved = difference_of_means(before, after);
    CHECK(moved.after - moved.before == doctest::Approx(20));
    CHECK(moved.is_clear());
    CHECK(moved.moved.low > 19);
    CHECK(moved.moved.high < 21);
}

TEST_CASE("figures are written for people")
{
    CHECK(grouped(0) == "0");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1'000) == "1,000");
    CHECK(grouped(1'234'567) == "1,234,567");
    Scores one;
    one.add(7);
    CHECK(estimated_mean(one).in_one_line() == "7.0");
    CHECK(estimated_share(5, 10).in_one_line() == "50 % (24–76)");
}
