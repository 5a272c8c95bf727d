// Exit statuses 0 and 1, standard input, and colours.
#include <doctest/doctest.h>

#include <vector>

#include "cli/program.h"

using namespace amends::test;

namespace {

constexpr std::string_view poor = "Dear Ms Hale,\n\nWe apologise for any inconvenience caused. We will get back to you as soon as possible.\n\n"
                                  "Best regards,\nTom\n";

const std::vector<std::string> formats = {"text",  "concise", "json",  "jsonl",      "sarif",   "github",
                                          "gitlab", "rdjson", "junit", "checkstyle", "markdown"};

int status_of(const std::string& arguments)
{
    Desk desk;
    const Ended ended = desk.file("poor.txt", poor).run("amends --kind apology " + arguments + " poor.txt");
    CHECK(ended.err == "");
    return ended.status;
}

}  // namespace

TEST_CASE("findings of a warning or worse give status 1, none 0")
{
    CHECK(status_of("") == 1);
    CHECK(status_of("--fail-on suggestion") == 1);
    CHECK(status_of("--fail-on never") == 0);
    CHECK(status_of("--select placeholder") == 0);
    CHECK(status_of("--select placeholder --fail-on error") == 0);
}

TEST_CASE("a score below the least one asked for gives status 1")
{
    CHECK(status_of("--fail-on never --min-score 90") == 1);
    CHECK(status_of("--fail-on never --min-score 0") == 0);
}

TEST_CASE("findings give status 0 where they are told not to count")
{
    CHECK(status_of("--exit-zero") == 0);
    CHECK(status_of("--exit-zero --min-score 100 --fail-on suggestion") == 0);
}

TEST_CASE("the status does not depend on the format")
{
    for (const std::string& format : formats) {
        CHECK(status_of("--format " + format) == 1);
        CHECK(status_of("--fail-on never --format " + format) == 0);
    }
}

TEST_CASE("what cannot be read gives status 2 although findings do not count")
{
    Desk desk;
    CHECK(desk.file("poor.txt", poor).run("amends --exit-zero poor.txt missing.txt").status == 2);
}

TEST_CASE("an empty letter is noted and passes")
{
    Desk desk;
    const Ended ended = desk.file("empty.txt", "").run("amends empty.txt");
    CHECK(ended.status == 0);
    CHECK(ended.err == "amends: empty.txt: empty, nothing to read\n");
}

TEST_CASE("a letter of another kind passes")
{
    Desk desk;
    CHECK(desk.file("note.txt", "The shop opens at nine on Monday.\n").run("amends note.txt").status == 0);
}

TEST_CASE("standard input is read where no path is given, and where the path is a dash")
{
    Desk desk;
    desk.file("poor.txt", poor);
    const Ended dash = desk.run("amends --concise --kind apology - <poor.txt"), none = desk.run("amends --concise --kind apology <poor.txt");
    CHECK(dash.status == 1);
    CHECK(holds(dash.out, "-:3:"));
    CHECK(none.out == dash.out);
    CHECK(desk.run("printf '\\377\\000' | amends -").status == 2);
}

TEST_CASE("no colour goes to a file, or where NO_COLOR is set, unless it is asked for")
{
    Desk desk;
    desk.file("poor.txt", poor);
    const auto is_coloured = [&](const std::string& line) { return holds(desk.run(line).out, "\x1B["); };
    CHECK_FALSE(is_coloured("amends --kind apology poor.txt"));
    CHECK_FALSE(is_coloured("NO_COLOR=1 amends --kind apology poor.txt"));
    CHECK_FALSE(is_coloured("NO_COLOR=1 CLICOLOR_FORCE=1 amends --kind apology poor.txt"));
    CHECK(is_coloured("amends --color always --kind apology poor.txt"));
    CHECK(is_coloured("NO_COLOR=1 amends --color always --kind apology poor.txt"));
    CHECK_FALSE(is_coloured("CLICOLOR_FORCE=1 amends --color never --kind apology poor.txt"));
}

TEST_CASE("after two dashes everything is a path")
{
    Desk desk;
    desk.file("--odd.txt", poor);
    CHECK(desk.run("amends --kind apology -- --odd.txt").status == 1);
}

TEST_CASE("what --exclude and the ignore files name is left out of a folder, but read where it is named")
{
    Desk desk;
    desk.file("letters/a.txt", poor).file("letters/b.txt", poor).file("letters/old/c.txt", poor).file("letters/.amendsignore", "b.txt\n");
    const Ended folder = desk.run("amends --concise --kind apology --exclude old/ letters"), file = desk.run("amends --concise --kind apology --exclude old/ letters/b.txt");
    CHECK(folder.status == 1);
    CHECK(holds(folder.out, "letters/a.txt"));
    CHECK_FALSE(holds(folder.out, "b.txt"));
    CHECK_FALSE(holds(folder.out, "c.txt"));
    CHECK(holds(file.out, "letters/b.txt"));
}
