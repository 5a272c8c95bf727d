// JSON lines.
#include <doctest/doctest.h>

#include <sstream>

#include <nlohmann/json.hpp>

#include "render/letters.h"

using namespace amends;
using Json = nlohmann::ordered_json;

namespace {

std::vector<Json> records(const std::string& text)
{
    std::vector<Json> all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        all.push_back(Json::parse(line));
    return all;
}

}  // namespace

TEST_CASE("each letter is one line that holds the very record of the json format")
{
    const std::vector<sample::Letter> letters = {sample::bookcase(), sample::cooker(), sample::ready()};
    const std::vector<Json> lines = records(sample::report("jsonl", letters));
    const Json whole = Json::parse(sample::report("json", letters));
    REQUIRE(lines.size() == 3);
    for (std::size_t i = 0; i < lines.size(); ++i)
        CHECK(lines[i].dump() == whole["letters"][i].dump());
}

TEST_CASE("what was not read is a record that says error")
{
    const std::vector<Json> lines = records(sample::report("jsonl", {sample::ready()}, {{"x.eml", 3, std::nullopt, "not read"}}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].dump() == R"({"error":{"path":"x.eml","line":3,"column":null,"message":"not read"}})");
}

TEST_CASE("a letter in two languages is one line as well")
{
    sample::Letter letter = sample::ready();
    letter.verdict.halves = {{Language::zh_hant, 40}, {Language::en, 50}};
    const std::vector<Json> lines = records(sample::report("jsonl", {letter}));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0]["halves"][1]["score"] == 50);
}

TEST_CASE("no letters are no lines")
{
    CHECK(sample::report("jsonl", {}).empty());
}
