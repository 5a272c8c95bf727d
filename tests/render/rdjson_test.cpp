// reviewdog's format.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "render/letters.h"

using namespace amends;
using Json = nlohmann::ordered_json;

TEST_CASE("columns count bytes of UTF-8")
{
    sample::Letter letter("a.txt", "您好：\r\n𠀀📦儘快處理。\r\n", Language::zh_hant);
    letter.finds("儘快", "vagueness/soon", "沒有日子可以等。", "〔日期〕前送到。").severity = Severity::error;
    const Json json = Json::parse(sample::report("rdjson", {letter}));
    CHECK(json["source"]["name"] == "amends");
    CHECK(json["diagnostics"][0].dump()
          == R"({"message":"沒有日子可以等。\n→ 〔日期〕前送到。","location":{"path":"a.txt","range":{"start":{"line":2,"column":9},"end":{"line":2,"column":15}}},)"
             R"("severity":"ERROR","code":{"value":"vagueness/soon"}})");
}

TEST_CASE("what was not read is an error at its line, and nothing at all is an empty list")
{
    CHECK(Json::parse(sample::report("rdjson", {}))["diagnostics"] == Json::array());
    const Json json = Json::parse(sample::report("rdjson", {sample::cooker()}, {{"x\xFF.eml", std::nullopt, 1, "not read"}}));
    const Json& last = json["diagnostics"].back();
    CHECK(last["severity"] == "ERROR");
    CHECK(last["location"].dump() == R"({"path":"x�.eml","range":{"start":{"line":1}}})");
}
