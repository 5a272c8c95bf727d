// What cannot be read is told in a clear line and gives exit status 2, and everything else is still linted.
#include <doctest/doctest.h>

#include "cli/beside.h"

using namespace amends::test;

TEST_CASE("a path that is not there is told, and the other letters are linted")
{
    Desk desk;
    CHECK(is_one_line_on(lint_beside(desk, "missing.txt").err, "missing.txt", "no such file"));
}

TEST_CASE("a folder without letters is told, and the other letters are linted")
{
    Desk desk;
    desk.file("photos/a.jpg", "x");
    CHECK(is_one_line_on(lint_beside(desk, "photos").err, "photos", "holds no letters"));
}

TEST_CASE("a binary file is told, and the other letters are linted")
{
    Desk desk;
    desk.file("photo.jpg", std::string_view{"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01", 12});
    CHECK(is_one_line_on(lint_beside(desk, "photo.jpg").err, "photo.jpg", "not read"));
}

TEST_CASE("a NUL byte is told with its place, and the other letters are linted")
{
    Desk desk;
    desk.file("nul.txt", std::string_view{"We are sorry.\nSo \0 sorry.\n", 26});
    CHECK(is_one_line_on(lint_beside(desk, "nul.txt").err, "nul.txt:2:4", "not read"));
}

TEST_CASE("bytes that no encoding has are told with their place, and the other letters are linted")
{
    Desk desk;
    desk.file("odd.txt", "We are sorry.\nThe café\xFF was closed.\n");
    CHECK(is_one_line_on(lint_beside(desk, "odd.txt").err, "odd.txt:2:9", "not read"));
}

TEST_CASE("a letter in another encoding is linted and noted, unless notes are unwanted")
{
    Desk desk;
    desk.file("latin.txt", "We apologise for any inconvenience caused at the caf\xE9.\n");
    const Ended told = desk.run("amends --concise --kind apology latin.txt"), quiet = desk.run("amends -q --concise --kind apology latin.txt");
    CHECK(told.status == 1);
    CHECK(is_one_line_on(told.err, "latin.txt", "windows-1252"));
    CHECK(quiet.status == 1);
    CHECK(quiet.err == "");
    CHECK(desk.run("amends --concise --kind apology --encoding latin1 latin.txt").err == "");
}

TEST_CASE("an encoding that fits one file and not another fails the other alone")
{
    Desk desk;
    desk.file("latin.txt", "We apologise for any inconvenience caused at the caf\xE9.\n").file("before.txt", poor);
    const Ended ended = desk.run("amends --concise --kind apology --encoding utf-8 before.txt latin.txt");
    CHECK(ended.status == 2);
    CHECK(holds(ended.out, "before.txt"));
    CHECK(is_one_line_on(ended.err, "latin.txt:1:53", "not read"));
}

TEST_CASE("a comment in HTML that nothing ends is told with its place, and the other letters are linted")
{
    Desk desk;
    desk.file("open.html", "<p>We are sorry.</p>\n <!-- and so are they");
    CHECK(is_one_line_on(lint_beside(desk, "open.html").err, "open.html:2:2", "not read from here on"));
}

TEST_CASE("a file that may not be read is told, and the other letters are linted")
{
    Desk desk;
    desk.file("locked.txt", poor);
    std::filesystem::permissions(desk.path("locked.txt"), std::filesystem::perms::none);
    if (::access(desk.path("locked.txt").c_str(), R_OK) == 0)
        return;  // the superuser may read everything
    CHECK(is_one_line_on(lint_beside(desk, "locked.txt").err, "locked.txt", "permission"));
}

TEST_CASE("a broken rule page is told with its line, and nothing runs")
{
    Desk desk;
    desk.file("letter.txt", poor).file("rules/faults/vagueness/soon.md", "---\nseverty: error\n---\n# Soon\n\n## Flags\n```en\nsoon\n```\n\n## Message\n- en: a\n- zh: 一\n\n## Examples\n");
    const Ended ended = desk.run("amends --rules rules letter.txt");
    CHECK(ended.status == 2);
    CHECK(ended.out == "");
    CHECK(ended.err.starts_with("rules/faults/vagueness/soon.md:2:1: "));
    CHECK(holds(ended.err, "severity"));
}

TEST_CASE("a rules folder that is not there is told")
{
    const Ended ended = Desk{}.run("amends --rules nowhere -");
    CHECK(ended.status == 2);
    CHECK(is_one_line_on(ended.err, "--rules nowhere", "no such folder"));
}

TEST_CASE("an unknown option is told with the one that was meant")
{
    Desk desk;
    desk.file("letter.txt", poor);
    const Ended ended = desk.run("amends --minscore 3 letter.txt");
    CHECK(ended.status == 2);
    CHECK(ended.out == "");
    CHECK(is_one_line_on(ended.err, "--minscore", "--min-score"));
}

TEST_CASE("a value that an option does not know is told")
{
    for (const std::string options : {"--kind letter", "--fail-on nothing", "--min-score 101", "--min-score ten", "--format xml", "--ignore vaguenes", "--encoding klingon"}) {
        CAPTURE(options);
        const Ended ended = Desk{}.run("amends " + options + " -");
        CHECK(ended.status == 2);
        CHECK(is_one_line_on(ended.err, "amends: ", options.substr(0, options.find(' '))));
    }
}

TEST_CASE("a reader who leaves is no error, a disk that is full is one")
{
    Desk desk;
    for (int i = 0; i < 400; ++i)
        desk.file("letters/" + std::to_string(i) + ".txt", poor);
    const Ended left = desk.run("{ amends --exit-zero --kind apology letters; echo $? >status; } | true; cat status");
    CHECK(left.out == "0\n");
    CHECK(left.err == "");
    if (std::filesystem::exists("/dev/full")) {
        const Ended full = desk.run("amends --exit-zero letters >/dev/full");
        CHECK(full.status == 2);
        CHECK(holds(full.err, "failed to write"));
    }
}

TEST_CASE("lines and rows of an export that are no letters are told with their lines, and the others are linted")
{
    Desk desk;
    desk.file("tickets.jsonl", "{\"text\": \"We apologise for any inconvenience caused.\"}\nnone\n");
    desk.file("letters.csv", "id,text\n1\n2,We apologise for any inconvenience caused.\n");
    const Ended lines = lint_beside(desk, "tickets.jsonl"), rows = lint_beside(desk, "letters.csv");
    CHECK(is_one_line_on(lines.err, "tickets.jsonl:2: ", "no JSON"));
    CHECK(holds(lines.out, "tickets.jsonl:1:14: "));
    CHECK(is_one_line_on(rows.err, "letters.csv:2: ", "1 columns"));
    CHECK(holds(rows.out, "letters.csv:3:6: "));
}

TEST_CASE("a document that is none is told, and the other letters are linted")
{
    Desk desk;
    desk.file("letter.docx", "We are sorry.\n");
    CHECK(is_one_line_on(lint_beside(desk, "letter.docx").err, "letter.docx", "no zip archive"));
}
