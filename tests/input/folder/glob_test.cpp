// Patterns of file names.
#include <doctest/doctest.h>

#include <string>

#include "input/folder/glob.h"

using namespace amends;

namespace {

bool matches(std::string_view pattern, std::string_view path) { return Glob(pattern).matches(path); }

}  // namespace

TEST_CASE("a star stays within a name, two stars stand for folders")
{
    CHECK(matches("*.txt", "a.txt"));
    CHECK_FALSE(matches("*.txt", "b/a.txt"));
    CHECK(matches("**/a.txt", "a.txt"));
    CHECK(matches("**/a.txt", "b/c/a.txt"));
    CHECK(matches("b/**/a.txt", "b/a.txt"));
    CHECK(matches("b/**", "b/c/d"));
    CHECK_FALSE(matches("b/**", "b"));
    CHECK_FALSE(matches("b/**", "bc"));
    CHECK_FALSE(matches("b**/c", "bx/y/c"));
    CHECK(matches("b**c", "bxc"));
    CHECK_FALSE(matches("**/b", "ab"));
}

TEST_CASE("a question mark is one byte, brackets one of a set")
{
    CHECK(matches("a?c", "abc"));
    CHECK_FALSE(matches("a?c", "a/c"));
    CHECK(matches("[a-c]1", "b1"));
    CHECK_FALSE(matches("[!a-c]1", "b1"));
    CHECK(matches("[^a-c]1", "d1"));
    CHECK(matches("[]x]", "]"));
    CHECK(matches("[a-]", "-"));
    CHECK(matches("[[:digit:]_]", "7"));
    CHECK_FALSE(matches("[[:digit:]]", "x"));
    CHECK_FALSE(matches("a[/]c", "a/c"));
    CHECK(matches("\\*a", "*a"));
    CHECK(matches("[\\]]", "]"));
}

TEST_CASE("a pattern that is not well formed matches nothing")
{
    for (const auto* pattern : {"[", "[a", "a\\", "[[:klingon:]]", "[[:digit:"})
        for (const auto* path : {"", "a", "[", "a\\", "5", "[a"})
            CHECK_FALSE(matches(pattern, path));
}

TEST_CASE("stars by the hundred take no time")
{
    std::string pattern;
    for (int i = 0; i < 300; ++i)
        pattern += "*a**/";
    CHECK_FALSE(matches(pattern + "b", std::string(3000, 'a')));
}
