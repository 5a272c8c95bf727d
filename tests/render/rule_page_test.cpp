// Rule pages in a terminal.
#include <doctest/doctest.h>

#include "render/rule_page.h"

using namespace amends;

namespace {

std::string shown(std::string_view markdown, ReportOptions options = {.width = 40})
{
    std::string out;
    append_rule_page("vagueness/soon", markdown, options, out);
    return out;
}

}  // namespace

TEST_CASE("a page shows its title, facts, prose in rows, and patterns as they are written")
{
    CHECK(shown("---\nseverity: warning\nshare: 4\n---\n# Soon\n\nA reader cannot plan\nwith a word that names no day at all.\n\n"
                "## Flags\n```en\n[as soon as possible]\n```\n")
          == "Soon                      vagueness/soon\n"
             "severity: warning · share: 4\n"
             "\n"
             "A reader cannot plan with a word that\n"
             "names no day at all.\n"
             "\n"
             "Flags\n"
             "  en\n"
             "    [as soon as possible]\n");
}

TEST_CASE("items hang, and a fact that is a map has a row of its own")
{
    CHECK(shown("---\ncap:\n  denial: 45\n  no-remedy: 50\nfirst:\n  regret: 20\n---\n# Score\n\n1. One that is longer than a row is wide.\n2. Two\n")
          == "Score                     vagueness/soon\n"
             "cap: denial: 45, no-remedy: 50\n"
             "first: regret: 20\n"
             "\n"
             "1. One that is longer than a row is\n"
             "   wide.\n"
             "2. Two\n");
}

TEST_CASE("tables are aligned in cells")
{
    CHECK(shown("# T\n\n| 詞 | means |\n| --- | --- |\n| `a\\|b` | one |\n")
          == "T                         vagueness/soon\n"
             "\n"
             "  詞     means\n"
             "  `a|b`  one\n");
}

TEST_CASE("in colour the flagged part of an example is strong, without it keeps its asterisks")
{
    const std::string_view page = "# T\n\n- flags: it comes **soon**.\n";
    CHECK(shown(page).find("it comes **soon**.") != std::string::npos);
    CHECK(shown(page, {.width = 40, .colour = true}).find("it comes \x1b[1msoon\x1b[0m.") != std::string::npos);
}
