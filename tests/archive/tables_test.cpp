// Rows for spreadsheets, samples, agreement.
#include <doctest/doctest.h>

#include <algorithm>

#include "archive/agreement.h"
#include "archive/csv_row.h"
#include "archive/strata.h"

using namespace amends;

namespace {

std::string row(std::string_view cell)
{
    std::string out;
    CsvRowWriter(out).add(cell).end();
    return out;
}

LetterRecord letter(std::uint32_t index, Scenario scenario, int score)
{
    LetterRecord record;
    record.path = "a.jsonl";
    record.index = index;
    record.kind = Kind::apology;
    record.scenario = scenario;
    record.score = score;
    return record;
}

}  // namespace

TEST_CASE("a cell that a spreadsheet would run as a formula is text")
{
    CHECK(row("=HYPERLINK(\"http://x\")") == "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    for (const char* cell : {"+1", "-1+2", "@SUM(A1)"})
        CHECK(row(cell) == std::string("'").append(cell).append("\r\n"));
    std::string out;
    CsvRowWriter(out).add(-5).add(std::optional<int>{}).add("a,b").end();
    CHECK(out == "-5,,\"a,b\"\r\n");
    CHECK(row("two\nlines") == "\"two\nlines\"\r\n");
}

TEST_CASE("a sample takes as many letters of each stratum as of any other, the same ones in any order of the results")
{
    const auto picked = [](bool is_backward) {
        Strata strata({LetterTrait::scenario, LetterTrait::score}, 12);
        for (std::uint32_t i = 0; i < 1000; ++i) {
            const std::uint32_t index = is_backward ? 999 - i : i;
            strata.offer(letter(index, index % 10 == 0 ? Scenario::billing : index == 7 ? Scenario::recall : Scenario::delay, 45));
        }
        std::vector<std::uint32_t> indexes;
        std::map<std::string, int> counts;
        for (const auto& pick : strata.picks()) {
            indexes.push_back(pick.index);
            ++counts[pick.traits[0] + " " + pick.traits[1]];
        }
        CHECK(counts["recall 40-49"] == 1);
        CHECK(counts["billing 40-49"] + counts["delay 40-49"] == 11);
        CHECK(std::abs(counts["billing 40-49"] - counts["delay 40-49"]) == 1);
        return indexes;
    };
    CHECK(picked(false) == picked(true));
}

TEST_CASE("agreement is told by precision, recall and kappa, and as unknown where there is nothing to tell it from")
{
    Agreement agreement;
    for (int i = 0; i < 20; ++i)
        agreement.add(true, true);
    for (int i = 0; i < 5; ++i)
        agreement.add(false, true);
    for (int i = 0; i < 10; ++i)
        agreement.add(true, false);
    for (int i = 0; i < 15; ++i)
        agreement.add(false, false);
    CHECK(agreement.precision() == doctest::Approx(0.8));
    CHECK(agreement.recall() == doctest::Approx(2.0 / 3));
    CHECK(agreement.kappa() == doctest::Approx(0.4));
    Agreement nothing;
    nothing.add(false, false);
    CHECK(nothing.precision() < 0);
    CHECK(nothing.recall() < 0);
    CHECK(nothing.kappa() < 0);
}
