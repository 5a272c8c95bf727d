// Mistakes of rule pages.
#include <doctest/doctest.h>

#include "render/page_error.h"

using namespace amends;

TEST_CASE("a mistake is told with its line, a caret under the column, and the way out")
{
    std::string out;
    append_page_error({"rules/x.md", 12, 4, "no list is called <depart>", "Write <department>.", "我們 <depart> 反映"}, out);
    CHECK(out
          == "rules/x.md:12:4: no list is called <depart>\n"
             "   12 │ 我們 <depart> 反映\n"
             "      │      ^\n"
             "      -> Write <department>.\n");
}

TEST_CASE("a mistake without a line or past its end is told all the same")
{
    std::string out;
    append_page_error({"rules/x.md", 1, 1, "nothing here", "", ""}, out);
    CHECK(out == "rules/x.md:1:1: nothing here\n");
    append_page_error({"rules/x.md", 2, 99, "no end", "", "abc"}, out);
    CHECK(out.find("    2 │ abc\n") != std::string::npos);
}
