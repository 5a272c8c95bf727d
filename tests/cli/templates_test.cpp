// Templates and locale files as a user names them.
#include <doctest/doctest.h>

#include "cli/program.h"

using namespace amends::test;

namespace {

constexpr std::string_view poor = "We apologise for any inconvenience caused. We will get back to you as soon as possible.";

}  // namespace

TEST_CASE("templates and locale files of a folder are found by their names and folders")
{
    Desk desk;
    desk.file("m/a.txt.j2", poor).file("m/locales/en.json", "{\"late\": \"" + std::string(poor) + "\"}").file("m/a.json", "{}").file("m/b.po", "msgid \"x\"\nmsgstr \"" + std::string(poor) + "\"\n");
    const Ended ended = desk.run("amends --concise --kind apology m");
    CHECK(ended.status == 1);
    CHECK(holds(ended.out, "m/a.txt.j2:1:"));
    CHECK(holds(ended.out, "m/b.po:2:12:"));
    CHECK(holds(ended.out, "m/locales/en.json:1:14:"));
    CHECK_FALSE(holds(ended.out, "m/a.json"));
}

TEST_CASE("an input format can be named, and an unknown one is refused with the known ones")
{
    Desk desk;
    desk.file("a.json", "{\"mail\": {\"late\": \"" + std::string(poor) + "\"}}");
    const Ended ended = desk.run("amends check --format json --kind apology --input-format strings a.json");
    CHECK(holds(ended.out, "\"id\":\"mail.late\""));
    CHECK(holds(ended.out, "\"template\":true"));
    const Ended refused = desk.run("amends --input-format string a.json");
    CHECK(refused.status == 2);
    CHECK(holds(refused.err, "strings"));
}

TEST_CASE("a broken message is told with its place, the others are judged, and the status is 2")
{
    Desk desk;
    desk.file("a.po", "msgid \"x\"\nmsgstr \"So\n\nmsgid \"y\"\nmsgstr \"" + std::string(poor) + "\"\n");
    const Ended ended = desk.run("amends --concise --kind apology a.po");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "a.po:2:8: not read"));
    CHECK(holds(ended.out, "a.po:5:12:"));
}

TEST_CASE("a condition that is never ended is noted")
{
    Desk desk;
    desk.file("a.j2", "{% if late %}" + std::string(poor));
    const Ended ended = desk.run("amends --concise --kind apology a.j2");
    CHECK(holds(ended.err, "a.j2:1: a condition begins here and is never ended"));
}
