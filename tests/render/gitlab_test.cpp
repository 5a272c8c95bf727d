// GitLab's Code Quality report.
#include <doctest/doctest.h>

#include <set>

#include <nlohmann/json.hpp>

#include "render/letters.h"

using namespace amends;
using Json = nlohmann::ordered_json;

namespace {

Json issues(const std::vector<sample::Letter>& letters, const std::vector<InputError>& errors = {})
{
    return Json::parse(sample::report("gitlab", letters, errors));
}

}  // namespace

TEST_CASE("an issue has all that GitLab asks of one")
{
    const Json issue = issues({sample::cooker()})[1];
    CHECK(issue["description"] == "The reader hears: others came first.\n→ We sold more than we could deliver by [the day you were given].");
    CHECK(issue["check_name"] == "excuse/high-volume");
    CHECK(issue["severity"] == "minor");
    CHECK(issue["fingerprint"].get<std::string>().size() == 16);
    CHECK(issue["location"].dump() == R"({"path":"cooker.txt","lines":{"begin":4,"end":4}})");
}

TEST_CASE("no fingerprint comes twice, even of one file given twice, and none depends on lines")
{
    std::set<std::string> seen;
    sample::Letter other = sample::bookcase();
    other.source.path = "other.txt";
    const Json all = issues({sample::bookcase(), sample::bookcase(), other}, {{"x.eml", 1, 1, "not read"}, {"x.eml", 2, 1, "not read"}});
    for (const Json& issue : all)
        CHECK(seen.insert(issue["fingerprint"]).second);
    sample::Letter moved = sample::cooker();
    moved.source.text = "\n\n" + moved.source.text;
    CHECK(issues({moved})[0]["fingerprint"] == issues({sample::cooker()})[0]["fingerprint"]);
}

TEST_CASE("a finding without a place stands at the line with which its letter begins")
{
    const Json all = issues({sample::bookcase()});
    CHECK(all[4]["check_name"] == "missing/responsibility");
    CHECK(all[4]["location"]["lines"]["begin"] == 1);
}

TEST_CASE("what was not read is critical, and nothing at all is an empty list")
{
    CHECK(issues({}) == Json::array());
    const Json issue = issues({}, {{"x.eml", 3, 1, "not read"}})[0];
    CHECK(issue["severity"] == "critical");
    CHECK(issue["location"].dump() == R"({"path":"x.eml","lines":{"begin":3}})");
}
