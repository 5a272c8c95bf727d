// Reports that go to files, and what the services that check repositories get.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace amends::test;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::string_view poor = "Dear Ms Hale,\n\nWe apologise for any inconvenience caused. We will get back to you as soon as possible.\n\n"
                                  "Best regards,\nTom\n";

const std::string formats = "text concise json jsonl sarif github gitlab rdjson junit checkstyle markdown";

Desk& with_letter(Desk& desk) { return desk.file("poor.txt", poor).file("good/opening.txt", "The shop opens at nine on Monday.\n"); }

std::string content(const Desk& desk, const std::string& name)
{
    std::ifstream file(desk.path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the status is the same in every format, on standard output, in a file, and beside other reports")
{
    Desk desk;
    with_letter(desk);
    struct Sort {
        std::string arguments;
        int status;
    };
    for (const Sort& sort : {Sort{"poor.txt", 1}, Sort{"poor.txt missing.txt", 2}, Sort{"--exit-zero poor.txt", 0},
                             Sort{"--fail-on never --min-score 99 poor.txt", 1}, Sort{"--fail-on error --select vagueness poor.txt", 0}}) {
        CAPTURE(sort.arguments);
        const Ended ended = desk.run("for f in " + formats + "; do for o in '' '-o r' \"--output $f=r2\"; do amends --kind apology --format $f $o " + sort.arguments
                                     + " >/dev/null 2>&1; echo $?; done; done");
        std::string expected;
        for (int i = 0; i < 33; ++i)
            expected += std::to_string(sort.status) + "\n";
        CHECK(ended.out == expected);
    }
    const Ended passing = desk.run("for f in " + formats + "; do amends --format $f -o r good; echo $?; done");
    CHECK(passing.out == "0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n");
}

TEST_CASE("a report goes to a file instead of standard output, and further ones go beside it")
{
    Desk desk;
    const std::string alone = with_letter(desk).run("amends --kind apology --format json poor.txt").out;
    const Ended ended = desk.run("amends --kind apology --format json -o r.json --output sarif=r.sarif --output concise=r.txt poor.txt");
    CHECK(ended.status == 1);
    CHECK(ended.out == "");
    CHECK(ended.err == "");
    CHECK(content(desk, "r.json") == alone);
    CHECK(Json::parse(content(desk, "r.sarif"))["version"] == "2.1.0");
    CHECK(content(desk, "r.txt") == desk.run("amends --kind apology --concise poor.txt").out);
    CHECK(desk.run("amends --kind apology --concise --output-file - poor.txt").out == content(desk, "r.txt"));
}

TEST_CASE("nothing is left under a report's name where the run was stopped, and an old report stays")
{
    Desk desk;
    with_letter(desk).file("old.json", "old");
    const Ended ended = desk.run("mkfifo pipe; exec 3<>pipe; '" AMENDS_PROGRAM "' --format json -o old.json - <pipe & until ls -A | grep -q ^[.]amends-; do sleep 0.05; done; kill -9 $!; wait $!; echo $?");
    CHECK(ended.out == "137\n");
    CHECK(content(desk, "old.json") == "old");
}

TEST_CASE("a stopped run takes its unfinished report away")
{
    Desk desk;
    const std::string unfinished = "ls -A | grep -c '^[.]amends-'";
    for (const std::string signal : {"TERM", "HUP"}) {
        const Ended ended = desk.run("mkfifo " + signal + "; exec 3<>" + signal + "; '" AMENDS_PROGRAM "' --format json -o new.json - <" + signal + " & "
                                     + "until " + unfinished + " >/dev/null; do sleep 0.05; done; kill -" + signal + " $!; wait $!; echo $?; " + unfinished);
        CHECK(ended.out == (signal == "TERM" ? "143\n0\n" : "129\n0\n"));
    }
    CHECK_FALSE(std::filesystem::exists(desk.path("new.json")));
}

TEST_CASE("outputs that make no sense are told with the way out, before anything is written")
{
    Desk desk;
    with_letter(desk);
    const auto told = [&](const std::string& arguments) {
        const Ended ended = desk.run("amends " + arguments + " poor.txt");
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        return ended.err;
    };
    CHECK(told("-o none/r.json") == "amends: --output-file none/r.json: there is no folder none; make it first: mkdir -p 'none'\n");
    CHECK(told("-o good") == "amends: --output-file good: is a folder; name a file in it.\n");
    CHECK(told("--output sarif") == "amends: --output sarif: a format and a file are needed, such as sarif=report.sarif.\n");
    CHECK(told("--output sarif=") == "amends: --output sarif=: a format and a file are needed, such as sarif=report.sarif.\n");
    CHECK(told("--output sarif=-") == "amends: --output sarif=-: a file is needed; what standard output gets says --format.\n");
    CHECK(holds(told("--output sarf=r"), "Did you mean sarif?"));
    CHECK(told("--output-file ''") == "amends: --output-file: the name of a file is needed.\n");
    CHECK(told("-o r --output json=./r") == "amends: --output json=./r: another report goes to this file already.\n");
    CHECK(told("--concise --format json") == "amends: --concise: with --format json there are two formats for one report; leave out one of them.\n");
    CHECK(told("-o poor.txt") == "amends: --output-file poor.txt: this file is a letter to be read; name another one for the report.\n");
    CHECK_FALSE(std::filesystem::exists(desk.path("r")));
    CHECK(content(desk, "poor.txt") == poor);
}

TEST_CASE("no file and no machine format is coloured unless it is asked for, and machine formats never are")
{
    Desk desk;
    const Ended ended = with_letter(desk).run("export CLICOLOR_FORCE=1; for f in " + formats + "; do amends --kind apology --format $f -o $f.r --output text=t poor.txt; done; "
                                              "for f in json jsonl sarif github gitlab rdjson junit checkstyle markdown; do amends --color always --kind apology --format $f poor.txt; done");
    CHECK_FALSE(holds(ended.out, "\x1B"));
    std::istringstream names(formats);
    for (std::string name; names >> name;)
        CHECK_FALSE(holds(content(desk, name + ".r"), "\x1B"));
    CHECK_FALSE(holds(content(desk, "t"), "\x1B"));
    CHECK(holds(desk.run("amends --color always --kind apology -o c poor.txt; cat c").out, "\x1B"));
}

TEST_CASE("the github format puts a summary behind the one of the step")
{
    Desk desk;
    with_letter(desk).file("summary.md", "# Before\n");
    const Ended ended = desk.run("GITHUB_STEP_SUMMARY=summary.md amends --kind apology --format github poor.txt");
    CHECK(ended.status == 1);
    CHECK(ended.out.starts_with("::warning file=poor.txt,line=1,"));
    CHECK(content(desk, "summary.md").starts_with("# Before\n### amends\n\nLetters read: 1. To mend: 1.\n"));
    CHECK(desk.run("GITHUB_STEP_SUMMARY=summary.md amends --kind apology --format json poor.txt; amends --kind apology --format github poor.txt").status == 1);
    CHECK(content(desk, "summary.md").rfind("### amends") == content(desk, "summary.md").find("### amends"));
}

TEST_CASE("paths count from the folder that the service names")
{
    Desk desk;
    const std::string run = "cd good; amends --kind apology --format gitlab opening.txt";
    CHECK(holds(with_letter(desk).run("export CI_PROJECT_DIR=\"$PWD\"; " + run).out, "\"path\":\"good/opening.txt\""));
    CHECK(holds(desk.run("export CI_PROJECT_DIR=/elsewhere; " + run).out, "\"path\":\"opening.txt\""));
}

TEST_CASE("a letter on standard input is reported in every format")
{
    Desk desk;
    const Ended ended = with_letter(desk).run("for f in " + formats + "; do amends --kind apology --format $f - <poor.txt >/dev/null; echo $?; done");
    CHECK(ended.out == "1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n");
    CHECK(ended.err == "");
}
