// The contract of the JSON report.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "render/letters.h"
#include "render/report.h"

using namespace amends;
using Json = nlohmann::ordered_json;

namespace {

std::string report(const std::vector<sample::Letter>& letters, const std::vector<InputError>& errors = {})
{
    return sample::report("json", letters, errors);
}

std::vector<std::string> keys(const Json& object)
{
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items())
        names.push_back(key);
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the report is one object whose names stand in the order of the contract")
{
    const Json json = Json::parse(report({sample::bookcase()}));
    CHECK(keys(json) == Names{"version", "tool", "letters", "errors"});
    CHECK(json["version"] == 1);
    CHECK(json["tool"] == Json{{"name", "amends"}, {"version", "0.1.0"}, {"rules", "abc"}});
    const Json& letter = json["letters"][0];
    CHECK(keys(letter) == Names{"path", "index", "id", "date", "from", "kind", "language", "scenario", "stage", "template", "score",
                                "grade", "elements", "findings", "ledger"});
    CHECK(keys(letter["findings"][0])
          == Names{"rule", "category", "severity", "message", "advice", "rewrite", "points", "gain", "span"});
    CHECK(keys(letter["ledger"][0]) == Names{"points", "for", "span"});
}

TEST_CASE("a span carries bytes, lines, columns and its text")
{
    const Json json = Json::parse(report({sample::cooker()}));
    const Json expected = Json::parse(R"({"start": 81, "end": 99, "line": 4, "column": 1, "end_line": 4, "end_column": 19,
                                          "text": "Due to high demand"})");
    CHECK(json["letters"][0]["findings"][1]["span"].dump() == expected.dump());
}

TEST_CASE("all eight elements are told, held or not, and a missing one has no place")
{
    const Json json = Json::parse(report({sample::bookcase()}));
    const Json& letter = json["letters"][0];
    CHECK(letter["elements"].size() == 8);
    CHECK(letter["elements"][0]["present"] == true);
    CHECK(letter["elements"][0]["spans"][0]["text"] == "很抱歉");
    CHECK(letter["elements"][1]["spans"] == Json::array());
    CHECK(letter["findings"][4]["rule"] == "missing/responsibility");
    CHECK(letter["findings"][4]["span"].is_null());
}

TEST_CASE("Chinese is written as itself")
{
    CHECK(report({sample::bookcase()}).find("因倉庫人手不足") != std::string::npos);
}

TEST_CASE("a letter of another kind has neither score nor grade")
{
    sample::Letter letter("price.txt", "From May the price is 20.", Language::en);
    letter.verdict.kind = Kind::other;
    letter.verdict.score.reset();
    letter.verdict.grade.reset();
    const Json json = Json::parse(report({letter}));
    CHECK(json["letters"][0]["kind"] == "other");
    CHECK(json["letters"][0]["score"].is_null());
    CHECK(json["letters"][0]["grade"].is_null());
    CHECK(json["letters"][0]["findings"] == Json::array());
}

TEST_CASE("several letters, no letters and errors are all one object")
{
    CHECK(Json::parse(report({sample::bookcase(), sample::cooker(), sample::ready()}))["letters"].size() == 3);
    const Json json = Json::parse(report({}, {{"x.eml", std::nullopt, 3, "not read"}}));
    CHECK(json["letters"] == Json::array());
    CHECK(json["errors"].dump() == R"([{"path":"x.eml","line":null,"column":3,"message":"not read"}])");
}

TEST_CASE("an element tells the condition of the template that it stands under, or null")
{
    auto letter = sample::ready();
    letter.verdict.elements[4].only_when = "order.late";
    const Json json = Json::parse(report({letter}));
    CHECK(json["letters"][0]["elements"][4]["only_when"] == "order.late");
    CHECK(json["letters"][0]["elements"][0]["only_when"].is_null());
}
