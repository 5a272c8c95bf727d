// Sets of bytes.
#include <doctest/doctest.h>

#include "text/byte_set.h"

using namespace amends;

TEST_CASE("a set of bytes finds the first of them, also beyond ASCII, or the size of the text")
{
    constexpr ByteSet set("\"\\\xE3");
    CHECK(set.holds('\\'));
    CHECK(set.holds('\xE3'));
    CHECK_FALSE(set.holds('a'));
    CHECK_FALSE(set.holds('\0'));
    CHECK(set.find("ab\\c\"") == 2);
    CHECK(set.find("ab\\c\"", 3) == 4);
    CHECK(set.find("ab。") == 2);
    CHECK(set.find("abc") == 3);
    CHECK(set.find("abc", 3) == 3);
    CHECK(set.find("") == 0);
}
