// amends rules.
#include <doctest/doctest.h>

#include "commands/rules.h"
#include "commands/run.h"
#include "support/rule_folder.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("the list names every missing element and is in order")
{
    const Ran ran = run(list_rules, RulesOptions{});
    CHECK_FALSE(ran.outcome.has_errors);
    CHECK(ran.out.find("\nmissing/timeline ") != std::string::npos);
    CHECK(ran.out.find("\nmissing/contact ") < ran.out.find("\nmissing/timeline "));
}

TEST_CASE("a page with a mistake is told with its place and nothing is run")
{
    RuleFolder folder;
    folder.rule("faults/vagueness/later", "en", "[<no-such-list>]");
    const Ran ran = run(test_rules, RulesOptions{{}, {folder.path(), {}}});
    CHECK(ran.outcome.has_errors);
    CHECK(ran.out == "");
    CHECK(ran.err.find("faults/vagueness/later.md:") != std::string::npos);
    CHECK(ran.err.find("no-such-list") != std::string::npos);
}
