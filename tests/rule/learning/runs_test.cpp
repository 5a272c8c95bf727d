// The runs of words that likeness is learned from.
#include <doctest/doctest.h>

#include <algorithm>

#include "rule/learning/runs.h"
#include "text/fold.h"

using namespace amends;

namespace {

std::vector<WordRun> runs(std::string_view text)
{
    std::vector<WordRun> found;
    runs_of(folded(text), found);
    return found;
}

bool share_one(std::string_view a, std::string_view b)
{
    const std::vector<Feature> first = features_of(runs(a)), second = features_of(runs(b));
    return std::any_of(first.begin(), first.end(), [&](Feature feature) { return std::binary_search(second.begin(), second.end(), feature); });
}

}  // namespace

TEST_CASE("runs are of one to four Han characters, and of one to three words with the beginnings of long ones")
{
    CHECK(runs("抱歉").size() == 3);
    CHECK(runs("很抱歉了您").size() == 5 + 4 + 3 + 2);
    CHECK(runs("we are so very late").size() == 5 + 4 + 3);
    CHECK(runs("apologies").size() == 2);
}

TEST_CASE("each run knows where it stands")
{
    const std::vector<WordRun> found = runs("so late");
    const auto last = std::max_element(found.begin(), found.end(), [](const WordRun& a, const WordRun& b) { return a.span.size() < b.span.size(); });
    CHECK(last->span.start == 0);
    CHECK(last->span.end == 7);
}

TEST_CASE("numbers are alike, scripts and capitals too, and forms of a long word share its beginning")
{
    CHECK(features_of(runs("3 weeks")) == features_of(runs("45 weeks")));
    CHECK(features_of(runs("退款處理")) == features_of(runs("退款处理")));
    CHECK(features_of(runs("So Late")) == features_of(runs("so late")));
    CHECK(share_one("apologies", "apologise"));
    CHECK_FALSE(share_one("late", "lately"));
}

TEST_CASE("text without words has no runs")
{
    CHECK(runs("").empty());
    CHECK(runs("… — \n").empty());
}
