#include "rule/pattern.h"

#include <doctest/doctest.h>

using namespace amends;
using Kind = PatternItem::Kind;

namespace {

struct Parsed {
    WrittenPattern pattern;
    std::vector<PageError> errors;
};

Parsed parse(std::string text)
{
    Parsed parsed;
    const MarkdownPage page{"page.md", "page", text, "Page", {}, {}};
    PageErrors errors{page, parsed.errors};
    parsed.pattern = parse_pattern({std::move(text), {1, 1}}, errors);
    return parsed;
}

const std::vector<PatternItem>& items(const Parsed& parsed)
{
    return parsed.pattern.sequences.at(0).items;
}

}  // namespace

TEST_CASE("English words that follow one another are one literal, Chinese runs are items of their own")
{
    const Parsed english = parse("we are sorry");
    REQUIRE(items(english).size() == 1);
    CHECK(items(english)[0].literal == u"we are sorry");
    const Parsed chinese = parse("造成 不便");
    REQUIRE(items(chinese).size() == 2);
    CHECK(items(chinese)[1].literal == u"不便");
}

TEST_CASE("a question mark makes only the item before it optional")
{
    const Parsed parsed = parse("we will? reply");
    REQUIRE(items(parsed).size() == 3);
    CHECK_FALSE(items(parsed)[0].is_optional);
    CHECK(items(parsed)[1].is_optional);
    CHECK(items(parsed)[1].literal == u"will");
}

TEST_CASE("contractions are words of their own, written together or apart")
{
    CHECK(items(parse("we'll")).at(0).literal == u"we 'll");
    CHECK(items(parse("do n't")).at(0).literal == u"do n't");
    CHECK(items(parse("don't")).at(0).literal == u"do n't");
}

TEST_CASE("lists, groups, gaps and brackets are items")
{
    const Parsed parsed = parse("[<we> … (有关|相关) ……部门]");
    REQUIRE(parsed.errors.empty());
    REQUIRE(items(parsed).size() == 7);
    CHECK(items(parsed)[0].kind == Kind::open);
    CHECK(items(parsed)[1].name == "we");
    CHECK(items(parsed)[2].kind == Kind::gap);
    CHECK_FALSE(items(parsed)[2].is_long);
    CHECK(items(parsed)[3].alternatives.size() == 2);
    CHECK(items(parsed)[4].is_long);
    CHECK(items(parsed)[6].kind == Kind::close);
}

TEST_CASE("an ampersand joins sequences")
{
    CHECK(parse("抱歉 & 如果").pattern.sequences.size() == 2);
}

TEST_CASE("mistakes are told with their column and leave no pattern")
{
    for (const char* text : {"(a|b", "a)", "?", "<we", "we>", "[a", "(a|)", "抱歉~"}) {
        const Parsed parsed = parse(text);
        CHECK_MESSAGE(parsed.errors.size() == 1, text);
        CHECK_MESSAGE(parsed.pattern.sequences.empty(), text);
    }
    CHECK(parse("抱歉 <we").errors.at(0).column == 5);
}
