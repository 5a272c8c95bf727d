// A mail that cannot be read is told in a clear line with its place and gives exit status 2, and everything else is still linted.
#include <doctest/doctest.h>

#include <string>

#include "cli/beside.h"

using namespace amends::test;

namespace {

const std::string head = "From: care@shop.example\nSubject: Your order\n";
const std::string parting = "From care@shop.example Fri May  3 10:02:00 2024\n";

/// What is told of a mail of these bytes beside two letters.
std::string told(const std::string& mail)
{
    Desk desk;
    desk.file("bad.eml", mail);
    return lint_beside(desk, "bad.eml").err;
}

/// A letter in so many parts, one in the other.
std::string nested(int depth)
{
    std::string mail = head;
    for (int i = 0; i < depth; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
    return mail + "\n" + std::string(poor);
}

}  // namespace

TEST_CASE("base64 that breaks off is told with its place")
{
    CHECK(is_one_line_on(told(head + "Content-Transfer-Encoding: base64\n\nV2UgYXJl\nIHN\n"), "bad.eml:6:4", "its base64 breaks off"));
}

TEST_CASE("base64 with a sign that is none is told with its place")
{
    CHECK(is_one_line_on(told(head + "Content-Transfer-Encoding: base64\n\nV2UgYXJl\nI!HN\n"), "bad.eml:6:2", "holds a sign that is none"));
}

TEST_CASE("a boundary that never comes is told with the header that names it")
{
    CHECK(is_one_line_on(told(head + "Content-Type: multipart/mixed; boundary=a\n\n--b\n\nWe are sorry.\n--b--\n"), "bad.eml:3:1", "the boundary between parts"));
}

TEST_CASE("a thousand parts in one another are read, and more are told where they go too deep")
{
    Desk desk;
    desk.file("deep.eml", nested(1000));
    CHECK(desk.run("amends --concise --kind apology deep.eml").status == 1);
    CHECK(is_one_line_on(told(nested(1100)), "bad.eml:3075:1", "more than 1,024 deep"));
}

TEST_CASE("headers of ten megabytes are told, and need little memory")
{
    Desk desk;
    desk.file("bad.eml", head + "X-Noise: " + std::string(10 << 20, 'x') + "\n\nWe are sorry.\n").file("good.txt", poor);
    const Ended ended = desk.run("ulimit -v 1000000; amends --concise --kind apology bad.eml good.txt");
    CHECK(ended.status == 2);
    CHECK(holds(ended.out, "good.txt"));
    CHECK(is_one_line_on(ended.err, "bad.eml:1:1", "its headers are larger than 1 MiB"));
}

TEST_CASE("a charset that nobody knows is noted, and the mail is linted")
{
    Desk desk;
    desk.file("odd.eml", head + "Content-Type: text/plain; charset=x-martian\n\n" + std::string(poor));
    const Ended ended = desk.run("amends --concise --kind apology odd.eml");
    CHECK(ended.status == 1);
    CHECK(holds(ended.out, "odd.eml:"));
    CHECK(is_one_line_on(ended.err, "odd.eml", "its charset \"x-martian\" is not known; read as UTF-8"));
}

TEST_CASE("a mail that is none is told")
{
    CHECK(is_one_line_on(told(std::string(poor)), "bad.eml:1:1", "this is no mail"));
}

TEST_CASE("of an archive the mail that is damaged is told with its line, and the others are linted")
{
    Desk desk;
    const std::string letter = parting + head + "\n" + std::string(poor) + "\n";
    desk.file("letters.mbox", letter + parting + head + "Content-Transfer-Encoding: base64\n\nV2UgY\n\n" + letter);
    const Ended ended = lint_beside(desk, "letters.mbox");
    CHECK(is_one_line_on(ended.err, "letters.mbox:17:6", "its base64 breaks off"));
    CHECK(holds(ended.out, "letters.mbox:7:"));
    CHECK(holds(ended.out, "letters.mbox:25:"));
}

TEST_CASE("half a character where a block of a pipe ends is whole in the next")
{
    Desk desk;
    desk.file("a", head + "Content-Type: text/plain; charset=utf-8\n\n您好：\n\n造成您的不便，敬請見諒\xE3\x80").file("b", "\x82\n");
    const Ended ended = desk.run("{ cat a; sleep 0.1; cat b; } | amends --concise --kind apology");
    CHECK(ended.status == 1);
    CHECK(ended.err == "");
    desk.file("whole", head + "Content-Type: text/plain; charset=utf-8\n\n您好：\n\n造成您的不便，敬請見諒。\n");
    CHECK(ended.out == desk.run("amends --concise --kind apology < whole").out);
}

TEST_CASE("what is told of a bad mail is a record of the report with its place")
{
    Desk desk;
    desk.file("bad.eml", head + "Content-Transfer-Encoding: base64\n\nV2U\n").file("good.txt", poor);
    const Ended ended = desk.run("amends --format json --kind apology bad.eml good.txt");
    CHECK(ended.status == 2);
    CHECK(holds(ended.out, "\"path\":\"good.txt\""));
    CHECK(holds(ended.out, "{\"path\":\"bad.eml\",\"line\":5,\"column\":4,\"message\":\"not read: its base64 breaks off; fetch or export the mail again\"}"));
}
