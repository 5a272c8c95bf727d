// What may go wrong with the outputs of commands about archives, and with the results that they read.
#include <doctest/doctest.h>

#include <filesystem>

#include <fmt/format.h>

#include "cli/program.h"

using namespace amends::test;

namespace {

/// Letters as JSON lines, each with a finding and a promise.
std::string archive(int size)
{
    std::string lines;
    for (int i = 0; i < size; ++i)
        lines += fmt::format("{{\"id\":\"c{0}\",\"text\":\"Dear Ms Hale,\\n\\nWe are sorry if lamp {0} came late. Ms Tan will ring you by 22 April.\\n\\nTom\"}}\n", i);
    return lines;
}

}  // namespace

TEST_CASE("each command about archives tells a full disk")
{
    Desk desk;
    desk.file("a.jsonl", archive(300));
    CHECK(desk.run("amends scan -q -o r.jsonl a.jsonl").status == 0);
    for (const char* command : {"scan a.jsonl", "promises a.jsonl", "sample r.jsonl", "report r.jsonl"}) {
        CAPTURE(command);
        const Ended full = desk.run(fmt::format("amends {} >/dev/full", command));
        CHECK(full.status == 2);
        CHECK(holds(full.err, "No space left on device"));
    }
    CHECK(holds(desk.run("amends scan --csv letters=/dev/full a.jsonl").err, "amends: --csv letters=/dev/full: failed to write: No space left on device."));
}

TEST_CASE("a table that the disk has no room for leaves nothing behind, and an older one stays")
{
    Desk desk;
    desk.file("a.jsonl", archive(600)).file("f.csv", "old\n");
    const Ended limited = desk.run("( ulimit -f 8; trap '' XFSZ; amends scan --csv findings=f.csv a.jsonl )");
    CHECK(limited.status == 2);
    CHECK(holds(limited.err, "--csv findings=f.csv: failed to write: File too large."));
    CHECK(desk.run("cat f.csv").out == "old\n");
    CHECK(desk.run("ls").out == "a.jsonl\nf.csv\n");
}

TEST_CASE("each command about archives takes it quietly when nobody reads on")
{
    Desk desk;
    desk.file("a.jsonl", archive(3000));
    CHECK(desk.run("amends scan -q -o r.jsonl a.jsonl").status == 0);
    for (const char* command : {"scan -o - a.jsonl", "promises a.jsonl", "sample --n 3000 r.jsonl", "report r.jsonl"}) {
        CAPTURE(command);
        const Ended closed = desk.run(fmt::format("{{ amends {} 2>told; echo $? >status; }} | head -c 1 >first; cat status; cat told", command));
        CHECK(closed.out.starts_with("0\n"));
        CHECK_FALSE(holds(closed.out, "failed"));
    }
}

TEST_CASE("each command that reads results tells broken lines and those of another version by their places")
{
    Desk desk;
    desk.file("a.jsonl", archive(40));
    CHECK(desk.run("amends scan -q -o r.jsonl a.jsonl && amends sample r.jsonl --n 10 > labels.csv && sed -i '2,9s/,,,,,,,,,,,,,,,,,,,,,/,1,,,,,,,,,,,,,,,,,,,,/' labels.csv").status == 0);
    CHECK(desk.run("sed -i -e '3s/.*/{\"version\":1/' -e '5s/\"version\":1/\"version\":2/' r.jsonl").status == 0);
    for (const char* command : {"sample r.jsonl --n 3", "agree labels.csv r.jsonl", "report r.jsonl"}) {
        CAPTURE(command);
        const Ended told = desk.run(fmt::format("amends {}", command));
        CHECK(told.status == 2);
        CHECK(holds(told.err, "r.jsonl:3: this line is none of the results of a scan: it is no JSON"));
        CHECK(holds(told.err, "r.jsonl:5: this line is none of the results of a scan: another version of amends wrote it"));
    }
}

TEST_CASE("a file of a list that is gone is an error in its place, and all others are judged")
{
    Desk desk;
    for (int i = 0; i < 300; ++i)
        desk.file(fmt::format("letters/{:03}.txt", i), "We are sorry that your lamp came late.\n");
    const Ended ended = desk.run("ls letters/* >list; rm letters/299.txt; amends scan -o r.jsonl --file-list list");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "letters/299.txt: not read"));
    CHECK(holds(ended.out, "299 letters"));
    CHECK(holds(desk.run("tail -n 1 r.jsonl").out, "\"error\":{\"code\":\"not-read\""));
}
