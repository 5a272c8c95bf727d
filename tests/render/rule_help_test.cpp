// Rule pages as help.
#include <doctest/doctest.h>

#include "render/rule_help.h"
#include "text/utf8.h"

using namespace amends;

TEST_CASE("front matter, title, patterns and conditions are left out, whatever the line breaks")
{
    const RuleHelp help = rule_help("Soon", "---\r\nseverity: error\r\n---\r\n# Soon\r\n\r\nWhy **not**.\r\n\r\n## Except\r\n- lead: negated\r\n\r\n## Rewrite\r\n- en: by [day]\r\n");
    CHECK(help.summary == "Why not.");
    CHECK(help.markdown == "Why **not**.\n\n## Rewrite\n\n- en: by [day]");
    CHECK(help.text == "Why not.\n\nRewrite:\n- en: by [day]");
}

TEST_CASE("what looks like a heading inside a fence is none")
{
    const RuleHelp help = rule_help("A", "# A\nWhy.\n\n## Flags\n```en\n## Rewrite\n```\n\n## Examples\n```\n# letter\n## Flags\n```\n- flags: x\n");
    CHECK(help.markdown == "Why.\n\n## Examples\n\n```\n# letter\n## Flags\n```\n- flags: x");
    CHECK(help.text == "Why.\n\nExamples:\n# letter\n## Flags\n- flags: x");
}

TEST_CASE("a page that says nothing is helped by its title")
{
    const RuleHelp help = rule_help("Soon", "# Soon\n\n## Flags\n```en\nsoon\n```\n");
    CHECK(help.summary == "Soon");
    CHECK(help.text == "Soon");
    CHECK(help.markdown == "Soon");
}

TEST_CASE("a long first paragraph is cut to 1,024 characters, never inside one")
{
    std::string page = "# A\n";
    for (int i = 0; i < 2000; ++i)
        page += "歉";
    const RuleHelp help = rule_help("A", page);
    CHECK(count_code_points(help.summary) == 1024);
    CHECK_FALSE(first_invalid_utf8(help.summary));
    CHECK(help.summary.ends_with("歉…"));
}
