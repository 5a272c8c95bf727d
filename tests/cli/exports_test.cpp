// Exports on the command line: the names of fields, and what of them goes into the report.
#include <doctest/doctest.h>

#include "cli/program.h"

using namespace amends::test;

TEST_CASE("the options name the fields of an export, and the report holds what they say")
{
    Desk desk;
    desk.file(
        "tickets.jsonl",
        R"({"ticket": 12, "reply": {"body": "We apologise for any inconvenience caused.", "at": "2024-05-01"}, "agent": "May"})");
    const Ended ended = desk.run("amends --exit-zero --kind apology --format json --text-field /reply/body --id-field ticket "
                                 "--date-field /reply/at --from-field agent tickets.jsonl");
    CHECK(ended.err == "");
    CHECK(holds(ended.out, R"("id":"12","date":"2024-05-01","from":"May")"));
    CHECK(holds(ended.out, R"("start":37,"end":75,"line":1,"column":38)"));
}

TEST_CASE("an export on standard input is known by its first line")
{
    Desk desk;
    CHECK(holds(
        desk.run("printf '{\"text\": \"We apologise for any inconvenience caused.\"}\\n' | amends --concise --kind apology").out,
        "-:1:14: "));
    CHECK(holds(
        desk.run("printf 'id,text\\n1,We apologise for any inconvenience caused.\\n' | amends --concise --kind apology").out,
        "-:2:6: "));
}
