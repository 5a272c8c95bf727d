// Sets of Han characters.
#include <doctest/doctest.h>

#include "text/classes.h"
#include "text/han_set.h"

using namespace amends;

TEST_CASE("a set of Han characters holds those it was made of, and none beyond the first block")
{
    constexpr HanSet set(u"一们龥");
    CHECK(set.holds(U'一'));
    CHECK(set.holds(U'们'));
    CHECK(set.holds(U'龥'));
    CHECK_FALSE(set.holds(U'們'));
    CHECK_FALSE(set.holds(U'a'));
    CHECK_FALSE(set.holds(U'\0'));
    CHECK_FALSE(set.holds(U'\x4DFF'));
    CHECK_FALSE(set.holds(U'\xA000'));
    CHECK_FALSE(set.holds(U'𠀀'));
    CHECK(HanSet::may_hold(U'\x4E00'));
    CHECK_FALSE(HanSet::may_hold(U'\x4DFF'));
}

TEST_CASE("every character that a set may hold is of the class of Han characters")
{
    constexpr char32_t last_of_first_edition = 0x9FA5;
    for (char32_t character = 0x4E00; character <= last_of_first_edition; ++character) {
        CAPTURE(static_cast<std::uint32_t>(character));
        REQUIRE(HanSet::may_hold(character));
        REQUIRE(unit_class(static_cast<char16_t>(character)) == UnitClass::han);
    }
}
