// Baselines: what they hold, and what is wrong with one that cannot be read.
#include <doctest/doctest.h>

#include <string>

#include "project/baseline.h"

using namespace amends;

namespace {

std::string trouble(std::string_view json)
{
    const auto read = read_baseline(json);
    return std::holds_alternative<std::string>(read) ? std::get<std::string>(read) : "";
}

}  // namespace

TEST_CASE("a baseline is read back as it was written")
{
    Baseline baseline;
    baseline["b/回覆.txt"] = {{{"vagueness/soon", "00ff:2"}, {"vagueness/soon", "00ff:1"}}, {{0, 41}, {1, 7}}};
    baseline["a.txt"] = {{{"missing/remedy", "1a:1"}}, {}};
    const auto read = read_baseline(written(baseline));
    REQUIRE(std::holds_alternative<Baseline>(read));
    const auto& again = std::get<Baseline>(read);
    CHECK(again.at("b/回覆.txt").findings == baseline.at("b/回覆.txt").findings);
    CHECK(again.at("b/回覆.txt").scores == baseline.at("b/回覆.txt").scores);
    CHECK(again.at("a.txt").findings == baseline.at("a.txt").findings);
}

TEST_CASE("a baseline lies in rows, sorted by path and rule")
{
    Baseline baseline;
    baseline["b.txt"].findings = {{"z/z", "2:1"}, {"a/a", "1:1"}};
    baseline["a.txt"].scores = {{0, 50}};
    CHECK(written(baseline)
          == "{\"amends-baseline\": 1,\n \"letters\": [\n  {\"path\":\"a.txt\",\"index\":0,\"score\":50}\n ],\n \"findings\": [\n"
             "  {\"path\":\"b.txt\",\"rule\":\"a/a\",\"fingerprint\":\"1:1\"},\n  {\"path\":\"b.txt\",\"rule\":\"z/z\",\"fingerprint\":\"2:1\"}\n ]}\n");
    CHECK(std::get<Baseline>(read_baseline(written({}))).empty());
}

TEST_CASE("what is no baseline, or one of another version, is told as such")
{
    CHECK(trouble("{") == "it is no JSON");
    CHECK(trouble("") == "it is no JSON");
    CHECK(trouble("[1]") == "it is no baseline of amends");
    CHECK(trouble("{\"version\": 1}") == "it is no baseline of amends");
    CHECK(trouble("{\"amends-baseline\": 2}") == "it is a baseline of version 2, and this amends reads version 1");
    CHECK(trouble("{\"amends-baseline\": \"x\"}").find("version \"x\"") != std::string::npos);
    CHECK(trouble("{\"amends-baseline\": 1}").find("a row") != std::string::npos);
    CHECK(trouble(R"({"amends-baseline": 1, "letters": [{"path": 1, "index": 0, "score": 1}], "findings": []})").find("a row") != std::string::npos);
    CHECK(trouble(R"({"amends-baseline": 1, "letters": [], "findings": [{"path": "a"}]})").find("a row") != std::string::npos);
    CHECK(trouble(R"({"amends-baseline": 1, "letters": [7], "findings": "x"})").find("a row") != std::string::npos);
    CHECK(trouble(std::string(100000, '[')) == "it is no JSON");
}
