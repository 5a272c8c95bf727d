// JUnit's XML, read back by a parser of XML.
#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "render/letters.h"

using namespace amends;

namespace {

struct Suites {
    explicit Suites(const std::vector<sample::Letter>& letters, const std::vector<InputError>& errors = {}, Bar bar = {})
    {
        const std::string text = sample::report("junit", letters, errors, {}, nullptr, bar);
        REQUIRE_MESSAGE(document.load_string(text.c_str()), text);
    }
    [[nodiscard]] pugi::xml_node suite() const { return document.child("testsuites").child("testsuite"); }
    [[nodiscard]] pugi::xml_node of(const char* name) const { return suite().find_child_by_attribute("testcase", "name", name); }

    pugi::xml_document document;
};

}  // namespace

TEST_CASE("a letter is a suite, a rule that spoke a case, and what holds the letter back a failure")
{
    const Suites read({sample::bookcase()});
    CHECK(read.suite().attribute("name").value() == std::string("書櫃.txt"));
    CHECK(read.suite().attribute("tests").as_int() == 11);
    CHECK(read.suite().attribute("failures").as_int() == 10);
    const pugi::xml_node failure = read.of("vagueness/soon").child("failure");
    CHECK(failure.attribute("message").value() == std::string("讀者沒有日子可以等。"));
    CHECK(std::string(failure.text().get()) == std::string("書櫃.txt:3:13: 讀者沒有日子可以等。\n→ 〔日期〕前送到。還不能確定，就寫：〔日期〕前先告訴您進度。\n"));
    CHECK_FALSE(read.of("boilerplate/excuse-us").child("failure"));
    CHECK(read.of("boilerplate/excuse-us").child("system-out"));
    CHECK(read.of("missing/timeline").attribute("classname").value() == std::string("書櫃.txt"));
}

TEST_CASE("a score below the least one asked for is a failure")
{
    const Suites low({sample::ready()}, {}, {Severity::warning, 98}), high({sample::ready()}, {}, {Severity::warning, 97});
    CHECK(low.of("score").child("failure").attribute("message").value() == std::string("97 of 100, at least 98 asked for"));
    CHECK(low.suite().attribute("failures").as_int() == 1);
    CHECK_FALSE(high.of("score").child("failure"));
}

TEST_CASE("a letter without findings is a case that passes, a letter of another kind one that is skipped")
{
    CHECK(Suites({sample::ready()}).of("letter").first_child().empty());
    sample::Letter other("price.txt", "From May the price is 20.", Language::en);
    other.verdict.kind = Kind::other;
    other.verdict.score.reset();
    CHECK(Suites({other}).of("letter").child("skipped"));
    CHECK(Suites({other}).suite().attribute("skipped").as_int() == 1);
}

TEST_CASE("letters of one file are told apart by their numbers")
{
    sample::Letter second = sample::ready();
    second.source.index = 1;
    second.source.is_one_of_many = true;
    CHECK(Suites({second}).suite().attribute("name").value() == std::string("ready.txt, letter 2"));
}

TEST_CASE("what was not read is an error, and whatever a message holds stays XML")
{
    const Suites read({}, {{"a<&\"\x01\xFF.eml", 3, 1, "no <end> & \"quote\"\n\x1B]]>"}});
    CHECK(read.suite().attribute("errors").as_int() == 1);
    CHECK(read.suite().attribute("name").value() == std::string("a<&\"��.eml"));
    CHECK(read.of("reading").child("error").attribute("message").value() == std::string("no <end> & \"quote\"\n�]]>"));
}
