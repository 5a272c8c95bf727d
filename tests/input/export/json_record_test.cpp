// Lines of JSON as records.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "input/export/json_record.h"
#include "input/export/json_value.h"

using namespace amends;

TEST_CASE("a line that is no JSON is told from one that is no UTF-8, and one value from both")
{
    JsonCheck check;
    const auto code = [&](std::string line) {
        const auto trouble = check.trouble_with(line);
        return trouble ? trouble->code : "";
    };
    CHECK(code(R"({"text": "I am sorry."})") == "");
    CHECK(code(R"("one value")") == "");
    CHECK(code(R"({"text": "cut off)") == "bad-json");
    CHECK(code(R"({"a": 1} {"b": 2})") == "bad-json");
    CHECK(code("{\"text\": \"\xFF\"}") == "bad-utf8");
    CHECK(code("{\"a tab\": \"\t\"}") == "bad-json");
}

TEST_CASE("a letter is looked for under the likeliest names first, until one is taken")
{
    const std::string json = R"({"html": "<p>", "body": "b", "text": null, "message": 7})";
    std::vector<std::string> asked;
    const auto take = [&](FieldUse use, std::size_t at) {
        asked.push_back((use == FieldUse::html ? "html " : "text ") + json.substr(at, 3));
        return asked.size() == 2;
    };
    const JsonFields fields(json);
    CHECK(find_letter(fields, {}, take));
    CHECK(asked == std::vector<std::string>{"text nul", "text \"b\""});
    CHECK_FALSE(find_letter(fields, {.text = "message"}, take));
    CHECK(word_of(JsonFields(R"({"no": 12, "id": ""})"), FieldUse::id, {}) == std::nullopt);
    CHECK(word_of(JsonFields(R"({"no": 12, "id": ""})"), FieldUse::id, {.id = "no"}) == "12");
}

TEST_CASE("the members of an object are told as they are written")
{
    std::string told;
    const auto tell = [&](const JsonMember& member) { told += member.key + "|" + std::string(member.name) + "|" + std::string(member.value) + "\n"; };
    CHECK(for_each_member(R"( { "a" : [1, {"b": 2}] , "\u0063\"" : "}," , "a":1.50 } )", tell));
    CHECK(told == "a|\"a\"|[1, {\"b\": 2}]\nc\"|\"\\u0063\\\"\"|\"},\"\na|\"a\"|1.50\n");
    CHECK(for_each_member("{}", [](const JsonMember&) { FAIL("no member"); }));
    CHECK_FALSE(for_each_member("[1]", tell));
}
