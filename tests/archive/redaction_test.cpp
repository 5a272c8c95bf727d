// Names, addresses and numbers taken out.
#include <doctest/doctest.h>

#include "archive/redaction.h"

using namespace amends;

TEST_CASE("addresses of mail and of the web, numbers and people are taken out, and the rest stays")
{
    CHECK(redacted("We are sorry for the delay.") == "We are sorry for the delay.");
    CHECK(redacted("Write to ann@shop.example or ring me.") == "Write to ‹…› or ring me.");
    CHECK(redacted("Dear Ms Hale, we are sorry.").find("Hale") == std::string::npos);
    CHECK(redacted("your order AB-4711 came late").find("4711") == std::string::npos);
    CHECK(redacted("林志芳經理會回電給您。").find("林志芳") == std::string::npos);
    CHECK(redacted("已送到中山路一段12號。").find("中山") == std::string::npos);
    CHECK(redacted("").empty());
}

TEST_CASE("names with a capital inside of a sentence are taken out, I and the first word are not")
{
    CHECK(redacted("Sorry that I missed Maya Brook.") == "Sorry that I missed ‹…› ‹…›.");
}
