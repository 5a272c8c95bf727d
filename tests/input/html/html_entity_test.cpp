// Names and numbers in HTML become characters.
#include <doctest/doctest.h>

#include "input/html/html_entity.h"

using namespace amends;

namespace {

std::string told(const std::string& html, bool is_in_attribute = false)
{
    const auto entity = html_entity(html, 0, is_in_attribute);
    return entity ? entity->text + html.substr(entity->size) : html;
}

}  // namespace

TEST_CASE("the first, the last and odd names are known")
{
    CHECK(told("&AElig;") == "Æ");
    CHECK(told("&zwnj;") == "\u200C");
    CHECK(told("&semi;") == ";");
    CHECK(told("&equals;") == "=");
    CHECK(told("&comma;") == ",");
    CHECK(told("&bsol;") == "\\");
    CHECK(told("&quot;") == "\"");
    CHECK(told("&NotEqualTilde;") == "≂\u0338");
    CHECK(told("&frac12;") == "½");
}

TEST_CASE("names without an end count in text, and in attributes only before what cannot be an address")
{
    CHECK(told("&copy2") == "©2");
    CHECK(told("&copy2", true) == "&copy2");
    CHECK(told("&copy=2", true) == "&copy=2");
    CHECK(told("&copy 2", true) == "© 2");
    CHECK(told("&hellip") == "&hellip");
}

TEST_CASE("names that nobody knows stay, however long")
{
    CHECK(told("&") == "&");
    CHECK(told("&;") == "&;");
    CHECK(told("&" + std::string(100, 'a') + ";") == "&" + std::string(100, 'a') + ";");
}
