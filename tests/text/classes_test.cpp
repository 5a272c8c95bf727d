// What a unit is to the matcher.
#include <doctest/doctest.h>

#include <string_view>

#include "text/classes.h"

using amends::UnitClass;

namespace {

void check_all(std::u16string_view units, UnitClass expected)
{
    for (const char16_t unit : units) {
        CAPTURE(static_cast<int>(unit));
        CHECK(amends::unit_class(unit) == expected);
    }
}

}  // namespace

TEST_CASE("characters that stand alone are of one class, and letters of another")
{
    check_all(u"我们〇々のカー한ㄅ", UnitClass::han);
    check_all(u"azéßяωا", UnitClass::letter);
    check_all(u"0123456789", UnitClass::digit);
}

TEST_CASE("punctuation is classed by what it ends")
{
    check_all(u"。!?….", UnitClass::stop);
    check_all(u";:—", UnitClass::clause_end);
    check_all(u",、", UnitClass::comma);
    check_all(u"\"-", UnitClass::quote);
    check_all(u"'", UnitClass::apostrophe);
    check_all(u" ", UnitClass::space);
    check_all(u"\n", UnitClass::line_end);
}

TEST_CASE("brackets, symbols and surrogates are nothing to the matcher")
{
    check_all(u"()[]〔〕【】~$%&@#/_·①½❤🙏", UnitClass::other);
}
