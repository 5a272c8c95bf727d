// What stays the same about a finding from run to run.
#include <doctest/doctest.h>

#include "judgement/fingerprint.h"
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

const RuleSet& rules()
{
    static RuleFolder folder;
    static const RuleSet set = compiled(with_elements(folder).rule("faults/vagueness/soon", "en", "[soon]").rule("faults/vagueness/later", "en", "[later]"));
    return set;
}

std::vector<std::string> fingerprints(std::string_view text)
{
    const Judged judged(rules(), text);
    Fingerprints numbers;
    std::vector<std::string> all;
    for (const Finding& finding : judged.verdict.findings)
        if (finding.span)
            all.push_back(written(numbers.next("letter.txt", finding)));
    return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a fingerprint survives moved and wrapped lines, capitals, and sentences put before it")
{
    const Names before = fingerprints("Once the last of the boxes has been counted, you will hear from us soon.");
    REQUIRE(before.size() == 1);
    CHECK(before[0].ends_with(":1"));
    CHECK(before[0].size() == 18);
    CHECK(fingerprints("\n\nThe parcel is here.\n\nOnce the last of the boxes has been counted, you will hear\nfrom us soon.") == before);
    CHECK(fingerprints("The parcel is here. ONCE the last of the boxes has been counted, you will hear from us soon. Thanks.") == before);
    CHECK(fingerprints("Once the last of the boxes has been counted, you will hear from me soon.") != before);
}

TEST_CASE("rules and sentences tell fingerprints apart, and those alike are counted")
{
    const Names all = fingerprints("We will write soon. We will write later. We will write soon.");
    REQUIRE(all.size() == 3);
    CHECK(all[0].substr(0, 16) != all[1].substr(0, 16));
    CHECK(all[0].substr(0, 16) == all[2].substr(0, 16));
    CHECK(all[0].ends_with(":1"));
    CHECK(all[2].ends_with(":2"));
    CHECK(fingerprints("Write soon and later.").size() == 1);  // one of a category in a sentence
}

TEST_CASE("every file is counted by itself, and a finding about the whole letter has a fingerprint too")
{
    Finding finding;
    finding.rule = "missing/timeline";
    Fingerprints numbers;
    const Fingerprint first = numbers.next("a.txt", finding);
    CHECK(numbers.next("b.txt", finding) == first);
    CHECK(numbers.next("a.txt", finding) == Fingerprint{first.key, 2});
    finding.rule = "missing/contact";
    CHECK(numbers.next("a.txt", finding).key != first.key);
}

TEST_CASE("fingerprints are the same on every machine and in every version")
{
    CHECK(fingerprints("You will hear from us soon.").front() == "906cc2f364ea203a:1");
}
