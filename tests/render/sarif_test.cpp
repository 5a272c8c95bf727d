// SARIF: what GitHub's code scanning requires, and where findings stand.
#include <doctest/doctest.h>

#include <set>

#include <nlohmann/json.hpp>

#include "render/letters.h"
#include "support/rule_sets.h"

using namespace amends;
using Json = nlohmann::ordered_json;

namespace {

const RuleSet& rules()
{
    static test::RuleFolder folder;
    static const RuleSet set = test::compiled(test::with_elements(folder).page(
        "faults/vagueness/soon",
        "---\nseverity: warning\n---\n# Soon\nNobody can **wait** for soon.\nIt has no end.\n\nMore.\n\n## Flags\n```en\n[soon]\n```\n\n## Message\n- en: no day\n"
        "- zh: 没有日子\n\n## Advice\n- en: Give a day.\n- zh: 写日期。\n\n## Examples\n- flags: Come **soon**.\n"));
    return set;
}

sample::Letter letter_of(std::string text, std::string_view words)
{
    sample::Letter letter("信 1%.txt", std::move(text), Language::zh_hant);
    letter.finds(words, "vagueness/soon", "沒有日子可以等。", "〔日期〕前送到。");
    letter.misses("missing/timeline", 13);
    return letter;
}

Json sarif(const std::vector<sample::Letter>& letters, const std::vector<InputError>& errors = {}, ReportOptions options = {})
{
    options.tool_version = "0.1.0";
    return Json::parse(sample::report("sarif", letters, errors, options, &rules()));
}

Json run_of(const std::vector<sample::Letter>& letters) { return sarif(letters)["runs"][0]; }

void require_text(const Json& object, const char* key)
{
    CAPTURE(key);
    REQUIRE(object.contains(key));
    CHECK(object[key]["text"].get<std::string>() != "");
}

}  // namespace

TEST_CASE("every rule has all that GitHub requires of one")
{
    const Json log = sarif({letter_of("儘快處理。\n", "儘快")});
    CHECK(log["$schema"] == "https://json.schemastore.org/sarif-2.1.0.json");
    CHECK(log["version"] == "2.1.0");
    const Json& driver = log["runs"][0]["tool"]["driver"];
    CHECK(driver["name"] == "amends");
    CHECK(driver["semanticVersion"] == "0.1.0");
    REQUIRE(driver["rules"].size() == 9);
    std::set<std::string> ids;
    for (const Json& rule : driver["rules"]) {
        ids.insert(rule["id"].get<std::string>());
        for (const char* key : {"shortDescription", "fullDescription", "help"})
            require_text(rule, key);
        CHECK(rule["fullDescription"]["text"].get<std::string>().size() <= 1024);
        CHECK(rule["help"]["markdown"].get<std::string>() != "");
        CHECK(std::set<std::string>{"note", "warning", "error"}.count(rule["defaultConfiguration"]["level"]) == 1);
        CHECK(rule["properties"]["tags"].size() == 2);
    }
    CHECK(ids.size() == 9);
}

TEST_CASE("a rule's help comes from its page without what only writers of rules need")
{
    const Json run = run_of({letter_of("儘快處理。\n", "儘快")});
    const Json& rule = run["tool"]["driver"]["rules"].back();
    CHECK(rule["id"] == "vagueness/soon");
    CHECK(rule["name"] == "VaguenessSoon");
    CHECK(rule["shortDescription"]["text"] == "Soon");
    CHECK(rule["fullDescription"]["text"] == "Nobody can wait for soon. It has no end.");
    CHECK(rule["help"]["markdown"] == "Nobody can **wait** for soon.\nIt has no end.\n\nMore.\n\n## Advice\n\n- en: Give a day.\n- zh: 写日期。\n\n## Examples\n\n- flags: Come **soon**.");
    CHECK(rule["help"]["text"].get<std::string>().find("Come soon.") != std::string::npos);
    CHECK_FALSE(rule["properties"].contains("precision"));
    CHECK(run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "Element is missing");
}

TEST_CASE("every result has all that GitHub requires of one")
{
    const Json run = run_of({letter_of("您好：\n儘快處理。\n", "儘快")});
    REQUIRE(run["results"].size() == 2);
    for (const Json& result : run["results"]) {
        require_text(result, "message");
        REQUIRE(result["locations"].size() == 1);
        const Json& place = result["locations"][0]["physicalLocation"];
        CHECK(place["artifactLocation"]["uri"] == "%E4%BF%A1%201%25.txt");
        for (const char* key : {"startLine", "startColumn", "endLine", "endColumn"})
            CHECK(place["region"][key].get<int>() >= 1);
        CHECK(result["partialFingerprints"]["amendsSentence/v1"].get<std::string>().size() >= 18);
        CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
    }
    CHECK(run["results"][0]["message"]["text"] == "沒有日子可以等。\n→ 〔日期〕前送到。");
}

TEST_CASE("columns count UTF-16 units, as the run says")
{
    const Json run = run_of({letter_of("𠀀📦儘快處理。\r\n", "儘快")});
    CHECK(run["columnKind"] == "utf16CodeUnits");
    CHECK(run["results"][0]["locations"][0]["physicalLocation"]["region"].dump() == R"({"startLine":1,"startColumn":5,"endLine":1,"endColumn":7})");
}

TEST_CASE("a missing element is anchored on the one line with which the letter begins")
{
    const Json run = run_of({letter_of("\n王先生您好：\n儘快處理。\n", "儘快")});
    CHECK(run["results"][1]["ruleId"] == "missing/timeline");
    CHECK(run["results"][1]["locations"][0]["physicalLocation"]["region"].dump() == R"({"startLine":2,"startColumn":1,"endLine":2,"endColumn":7})");
}

TEST_CASE("the language of a run is a tag of two letters and perhaps a region")
{
    CHECK(sarif({})["runs"][0]["language"] == "en");
    CHECK(sarif({}, {}, {.ui_language = Language::zh_hant})["runs"][0]["language"] == "zh-TW");
    CHECK(sarif({}, {}, {.ui_language = Language::zh_hans})["runs"][0]["language"] == "zh-CN");
}

TEST_CASE("letters outside the project are told by a whole URI, those inside by a relative one")
{
    const Folders folders{"/repo/mail", "/repo"};
    const auto uri = [&](std::string path) {
        sample::Letter letter = letter_of("儘快。\n", "儘快");
        letter.source.path = std::move(path);
        return sarif({letter}, {}, {.folders = folders})["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    };
    CHECK(uri("a.txt") == "mail/a.txt");
    CHECK(uri("./x/../a:b.txt") == "mail/a%3Ab.txt");
    CHECK(uri("../a.txt") == "a.txt");
    CHECK(uri("/repo/mail/信.txt") == "mail/%E4%BF%A1.txt");
    CHECK(uri("/tmp/a b.txt") == "file:///tmp/a%20b.txt");
    CHECK(uri("-") == "-");
    CHECK(uri("bad\xFF.txt") == "mail/bad%FF.txt");
}

TEST_CASE("what was not read makes the invocation unsuccessful")
{
    const Json run = sarif({}, {{"x.eml", 3, std::nullopt, "not read"}})["runs"][0];
    const Json& invocation = run["invocations"][0];
    CHECK(invocation["executionSuccessful"] == false);
    CHECK(invocation["toolExecutionNotifications"][0]["message"]["text"] == "not read");
    CHECK(sarif({})["runs"][0]["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("no run holds more results than GitHub reads, and the rest is told")
{
    sample::Letter letter("many.txt", "Soon.\n", Language::en);
    for (int i = 0; i < 25100; ++i)
        letter.misses("missing/timeline", 1);
    const ReportOptions options{.tool_version = "0.1.0"};
    const auto report = format_named("sarif")->start(options);
    std::string out;
    report->begin(out);
    report->letter({letter.source, letter.verdict, 0, &rules()}, out);
    report->end({}, out);
    const Json run = Json::parse(out)["runs"][0];
    CHECK(run["results"].size() == 25000);
    CHECK(report->note() == "of 25100 findings SARIF holds the first 25000, as many as GitHub reads");
    CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == report->note());
}

TEST_CASE("rules of a second set stand behind those of the first, each once")
{
    test::RuleFolder folder;
    const RuleSet second = test::compiled(test::with_elements(folder).rule("faults/vagueness/later", "en", "[later]"));
    const ReportOptions options{.tool_version = "0.1.0"};
    const auto report = format_named("sarif")->start(options);
    const sample::Letter letter = letter_of("儘快。\n", "儘快");
    std::string out;
    report->begin(out);
    for (const RuleSet* set : {&rules(), &second, &rules()})
        report->letter({letter.source, letter.verdict, 0, set}, out);
    report->end({}, out);
    const Json run = Json::parse(out)["runs"][0];
    CHECK(run["tool"]["driver"]["rules"].size() == 10);
    CHECK(run["tool"]["driver"]["rules"][9]["id"] == "vagueness/later");
    CHECK(run["results"][5]["ruleIndex"] == run["results"][1]["ruleIndex"]);
}
