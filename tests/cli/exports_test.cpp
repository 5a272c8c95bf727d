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

TEST_CASE("an export on standard input is known in the encodings of spreadsheets too")
{
    Desk desk;
    desk.file("letters.csv", "编号,内容\n1,给您带来不便，敬请谅解。\n2,对于此次快递延误，我们深表歉意。\n");
    CHECK(holds(desk.run("iconv -f UTF-8 -t GB18030 letters.csv | amends --concise --kind apology").out, "-:2:3: "));
    CHECK(holds(desk.run("{ printf '\\377\\376'; iconv -f UTF-8 -t UTF-16LE letters.csv; } | amends --concise --kind apology").out, "-:2:3: "));
}
