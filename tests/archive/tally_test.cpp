// What a scan counts of records that are added up.
#include <doctest/doctest.h>

#include "archive/tally.h"

using namespace amends;

namespace {

FindingRecord finding(std::uint64_t sentence)
{
    FindingRecord found;
    found.rule = "vagueness/soon";
    found.category = Category::vagueness;
    found.severity = Severity::warning;
    found.sentence = sentence;
    return found;
}

LetterRecord apology(std::vector<FindingRecord> findings)
{
    LetterRecord letter;
    letter.kind = Kind::apology;
    letter.score = 40;
    letter.grade = Grade::mixed;
    letter.findings = std::move(findings);
    return letter;
}

}  // namespace

TEST_CASE("a fault that a letter has twice counts as two findings in one letter")
{
    Tally tally([](const LetterRecord&, const FindingRecord& found) { return found.said; });
    tally.add(apology({finding(1), finding(2), finding(1)}));
    tally.add(apology({finding(1)}));
    const auto faults = tally.faults.sorted();
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].second.count == 4);
    CHECK(faults[0].second.letters == 2);
    const auto sentences = tally.sentences.sorted();
    REQUIRE(sentences.size() == 2);
    CHECK(sentences[0].first == 1);
    CHECK(sentences[0].second.count == 3);
    CHECK(sentences[0].second.letters == 2);
    CHECK(sentences[1].second.letters == 1);
}
