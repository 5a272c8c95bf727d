// GitHub's workflow commands.
#include <doctest/doctest.h>

#include <sstream>

#include "render/letters.h"

using namespace amends;

namespace {

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        all.push_back(line);
    return all;
}

sample::Letter letter_of(std::string text)
{
    return {"a, b:c%.txt", std::move(text), Language::en};
}

}  // namespace

TEST_CASE("a finding is a command whose properties and message are escaped")
{
    sample::Letter letter = letter_of("We act\nsoon.\n");
    letter.finds("soon", "vagueness/soon", "100% vague:\r\nno, day", "by [day]");
    CHECK(sample::report("github", {letter})
          == "::warning file=a%2C b%3Ac%25.txt,line=2,endLine=2,col=1,endColumn=5,title=vagueness/soon::100%25 vague:%0D%0Ano, day%0A→ by [day]\n");
}

TEST_CASE("a finding on several lines has no columns, and one without a place stands at the first line")
{
    sample::Letter letter = letter_of("\nWe act\nsoon.\n");
    letter.finds("act\nsoon", "vagueness/soon", "no day", "");
    letter.misses("missing/timeline", 3, "no day");
    const auto lines = lines_of(sample::report("github", {letter}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "::warning file=a%2C b%3Ac%25.txt,line=2,endLine=3,title=vagueness/soon::no day");
    CHECK(lines[1] == "::warning file=a%2C b%3Ac%25.txt,line=2,endLine=2,col=1,endColumn=7,title=missing/timeline::no day");
}

TEST_CASE("errors come before warnings, warnings before suggestions, and of each the weightiest first")
{
    sample::Letter letter = letter_of("We act soon.\n");
    letter.finds("We", "vagueness/light", "x", "").gain = 1;
    letter.finds("We", "vagueness/hint", "x", "").severity = Severity::suggestion;
    letter.finds("act", "vagueness/heavy", "x", "").gain = 9;
    letter.finds("soon", "placeholder/worst", "x", "").severity = Severity::error;
    const auto lines = lines_of(sample::report("github", {letter}, {{"x.eml", 7, 1, "not, read"}}));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == "::error file=x.eml,line=7,title=not read::not, read");
    CHECK(lines[1].starts_with("::error "));
    CHECK(lines[2].find("vagueness/heavy") != std::string::npos);
    CHECK(lines[3].find("vagueness/light") != std::string::npos);
    CHECK(lines[4].starts_with("::notice "));
}

TEST_CASE("of each level ten are shown, across letters, and the rest is told in one line")
{
    std::vector<sample::Letter> letters;
    for (int i = 0; i < 3; ++i) {
        sample::Letter& letter = letters.emplace_back(letter_of("We act soon.\n"));
        for (int j = 0; j < 5; ++j) {
            letter.finds("soon", "vagueness/soon", i == 2 and j == 4 ? "weighty" : "x", "").gain = i == 2 and j == 4 ? 9 : 8;
            letter.finds("soon", "vagueness/soon", "x", "").severity = Severity::suggestion;
        }
    }
    const auto lines = lines_of(sample::report("github", letters));
    REQUIRE(lines.size() == 21);
    CHECK(lines[0].ends_with("::weighty"));
    CHECK(lines[20] == "amends: 10 more than GitHub shows beside the lines: errors 0, warnings 5, suggestions 5. All of them: --format concise");
}

TEST_CASE("nothing found is nothing said")
{
    CHECK(sample::report("github", {sample::ready()}).empty());
}
