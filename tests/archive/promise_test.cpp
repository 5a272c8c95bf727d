// What letters promise by when.
#include <doctest/doctest.h>

#include "archive/promise.h"
#include "lint.h"
#include "shipped_rules.h"

using namespace amends;

namespace {

std::vector<Promise> promised(const std::string& text)
{
    Source source;
    source.path = "a.txt";
    source.text = text;
    LintOptions options;
    options.kind = Kind::apology;
    Linter linter(shipped_rules(), options);
    return promises_in(source, linter.lint(source));
}

}  // namespace

TEST_CASE("a promise is told with its line, who is named, its sentence and its time")
{
    const auto english = promised("Dear Ms Hale,\n\nWe are sorry that your lamp came late. Ms Tan will ring you by 22 April at 5 pm.\n\nTom\n");
    REQUIRE(english.size() == 1);
    CHECK(english[0].line == 3);
    CHECK(english[0].who == "Ms Tan");
    CHECK(english[0].what == "Ms Tan will ring you by 22 April at 5 pm.");
    CHECK(english[0].by_when.find("22 April") != std::string::npos);
    const auto chinese = promised("您好：\n書櫃晚到了三天，真的對不起。7月15日前由林小姐回電給您。\n");
    REQUIRE(chinese.size() == 1);
    CHECK(chinese[0].who == "林小姐");
    CHECK(chinese[0].by_when.find("7月15日") != std::string::npos);
}

TEST_CASE("what was done already is no promise, nor is what has no time")
{
    CHECK(promised("We are sorry that your lamp came late. I have refunded £24 to your card today. We will write again.\n").empty());
}
