// Archives, scanned as users scan them: order, going on, stopping, and what may go wrong with files.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace amends::test;
using nlohmann::json;

namespace {

std::string letter(int number)
{
    return fmt::format("Dear Ms Hale,\\n\\nWe are sorry that your lamp {0} came {1} days late. We will get back to you as soon as possible. The van of week {0} was booked wrongly; "
                       "that was our mistake.\\n\\nTom",
                       number, 2 + number % 40);
}

/// Letters as JSON lines, from two writers, over two months.
std::string archive(int size)
{
    std::string lines;
    for (int i = 0; i < size; ++i)
        lines += fmt::format("{{\"id\":\"c{0}\",\"date\":\"2026-0{1}-03\",\"from\":\"{2}@shop.example\",\"macro\":\"late\",\"text\":\"{3}\"}}\n", i, 1 + i % 2, i % 2 == 0 ? "ann" : "tom", letter(i));
    return lines;
}

std::string content(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream{path, std::ios::binary}.rdbuf();
    return text.str();
}

std::vector<json> records(const std::string& lines)
{
    std::istringstream stream(lines);
    std::vector<json> all;
    for (std::string line; std::getline(stream, line);)
        all.push_back(json::parse(line));
    return all;
}

}  // namespace

TEST_CASE("a scan writes one record for each letter and each error, in the order of the input, for any number of threads")
{
    Desk desk;
    desk.file("mails/a.jsonl", archive(300) + "no json\n" + archive(3)).file("mails/b.txt", "We are sorry that your bed came late.\n");
    const Ended one = desk.run("amends scan -j 1 -o one.jsonl mails"), eight = desk.run("amends scan -j 8 -o eight.jsonl mails");
    CHECK(one.status == 2);
    CHECK(holds(one.err, "amends: mails/a.jsonl:301: not read: this line is no JSON"));
    CHECK(one.out == eight.out);
    CHECK(one.err == eight.err);
    const std::string lines = content(desk.path("one.jsonl"));
    CHECK(lines == content(desk.path("eight.jsonl")));
    const std::vector<json> all = records(lines);
    REQUIRE(all.size() == 305);
    CHECK(all[17]["id"] == "c17");
    CHECK(all[17]["day"] == "2026-02-03");
    CHECK(all[300]["error"]["code"] == "not-read");
    CHECK(all[300]["line"] == 301);
    CHECK(all[304]["path"] == "mails/b.txt");
    CHECK_FALSE(std::filesystem::exists(desk.path("one.jsonl.part")));
    CHECK_FALSE(std::filesystem::exists(desk.path("one.jsonl.part.notes")));
}

TEST_CASE("a record says of a letter what amends check says of it")
{
    Desk desk;
    desk.file("a.jsonl", archive(1));
    CHECK(desk.run("amends scan -o r.jsonl --with-text a.jsonl").status == 0);
    const json record = records(content(desk.path("r.jsonl"))).at(0), judged = records(desk.run("amends check --format jsonl --exit-zero a.jsonl").out).at(0);
    for (const char* key : {"path", "index", "id", "date", "from", "kind", "language", "scenario", "stage", "template", "score", "grade"})
        CHECK(record[key] == judged[key]);
    REQUIRE(record["findings"].size() == judged["findings"].size());
    for (std::size_t i = 0; i < record["findings"].size(); ++i) {
        const json &kept = record["findings"][i], &told = judged["findings"][i];
        for (const char* key : {"rule", "category", "severity", "points", "gain"})
            CHECK(kept[key] == told[key]);
        CHECK(kept["span"].is_null() == told["span"].is_null());
        if (not told["span"].is_null())
            CHECK(kept["words"] == told["span"]["text"]);
    }
    for (std::size_t i = 0; i < 8; ++i)
        CHECK(record["elements"][i]["present"] == judged["elements"][i]["present"]);
    CHECK(holds(desk.run("amends version").out, record["rules"].get<std::string>()));
}

TEST_CASE("results hold no words of letters unless they are asked for")
{
    Desk desk;
    desk.file("a.jsonl", archive(2));
    CHECK(desk.run("amends scan -o r.jsonl a.jsonl").status == 0);
    CHECK_FALSE(holds(content(desk.path("r.jsonl")), "as soon as possible"));
    CHECK(desk.run("amends scan -o t.jsonl --with-text a.jsonl").status == 0);
    CHECK(holds(content(desk.path("t.jsonl")), "\"said\":\"We will get back to you as soon as possible.\""));
}

TEST_CASE("a scan that was killed goes on and gives byte for byte what an unbroken one gives")
{
    Desk desk;
    desk.file("a.jsonl", archive(4000)).file("b.csv", "id,text\n1,We are sorry that your bed came late.\n");
    const Ended whole = desk.run("amends scan -j 2 -o whole.jsonl a.jsonl b.csv");
    REQUIRE(whole.status == 0);
    // A reader that is slower than the scan: the scan is killed while it waits for more.
    const Ended killed = desk.run("mkfifo slow; { head -n 1500 a.jsonl; sleep 60; } > slow & feeder=$!\n"
                                  "'" AMENDS_PROGRAM "' scan -j 2 -o r.jsonl --stdin-filename a.jsonl - b.csv < slow & scan=$!\n"
                                  "for i in $(seq 600); do [ -s r.jsonl.part ] && break; sleep 0.05; done; kill -9 $scan; wait $scan; kill $feeder; [ -s r.jsonl.part ]");
    REQUIRE(killed.status == 0);
    CHECK_FALSE(std::filesystem::exists(desk.path("r.jsonl")));
    std::ofstream{desk.path("r.jsonl.part"), std::ios::app | std::ios::binary} << R"({"version":1,"rules":"torn)";
    const Ended resumed = desk.run("amends scan -j 2 -o r.jsonl --resume --stdin-filename a.jsonl - b.csv < a.jsonl");
    CHECK(resumed.status == 0);
    CHECK(content(desk.path("r.jsonl")) == content(desk.path("whole.jsonl")));
    CHECK(resumed.out == whole.out);
    CHECK(holds(desk.run("amends scan -o r.jsonl --resume --stdin-filename a.jsonl - b.csv < a.jsonl").err, "r.jsonl is whole"));
}

TEST_CASE("a scan that is asked to stop keeps what it has done, says how to go on and tells the signal by its status")
{
    Desk desk;
    desk.file("a.jsonl", archive(400));
    const Ended stopped = desk.run("mkfifo slow; { cat a.jsonl; sleep 60; } > slow & feeder=$!\n"
                                   "'" AMENDS_PROGRAM "' scan -j 1 -o r.jsonl --stdin-filename a.jsonl - < slow & scan=$!\n"
                                   "for i in $(seq 600); do [ -s r.jsonl.part ] && break; sleep 0.05; done; kill -TERM $scan; kill $feeder; wait $scan");
    CHECK(stopped.status == 143);
    CHECK(holds(stopped.err, "stopped by SIGTERM after "));
    CHECK(holds(stopped.err, "r.jsonl.part; the same command with --resume goes on from there."));
    CHECK(holds(stopped.out, "Stopped on request"));
    CHECK(desk.run("amends scan -o r.jsonl --resume --stdin-filename a.jsonl - < a.jsonl").status == 0);
    CHECK(records(content(desk.path("r.jsonl"))).size() == 400);
}

TEST_CASE("results that were left unfinished are neither overwritten nor gone on with on other terms")
{
    Desk desk;
    desk.file("a.jsonl", archive(20)).file("b.jsonl", archive(3));
    const std::string part = "amends scan -o r.jsonl a.jsonl && mv r.jsonl r.jsonl.part && head -n 5 r.jsonl.part > p && mv p r.jsonl.part && ";
    // What a broken run leaves: the notes are written again by a run on /dev/full's kin, here by a limit on the size of files.
    const Ended limited = desk.run("( ulimit -f 8; trap '' XFSZ; amends scan -o r.jsonl a.jsonl )");
    CHECK(limited.status == 2);
    CHECK(holds(limited.err, "amends: -o r.jsonl: failed to write: File too large. What was done is in r.jsonl.part; go on with --resume."));
    CHECK_FALSE(std::filesystem::exists(desk.path("r.jsonl")));
    CHECK(holds(desk.run("amends scan -o r.jsonl a.jsonl").err, "Go on with it by --resume, or delete it."));
    CHECK(holds(desk.run("amends scan -o r.jsonl --resume b.jsonl").err, "was begun with other inputs, options, rules or another version of amends"));
    CHECK(holds(desk.run("amends scan -o r.jsonl --resume --group a.jsonl").err, "was begun with other inputs"));
    CHECK(holds(desk.run("amends scan -o r.jsonl --resume --ignore boilerplate a.jsonl").err, "was begun with other inputs"));
    SUBCASE("an archive that has changed is told")
    {
        desk.file("a.jsonl", "{\"text\":\"We are sorry that your bed came late.\"}\n" + archive(20));
        const Ended changed = desk.run("amends scan -o r.jsonl --resume a.jsonl");
        CHECK(changed.status == 2);
        CHECK(holds(changed.err, "a.jsonl, letter 1 is no longer what was judged"));
        CHECK_FALSE(std::filesystem::exists(desk.path("r.jsonl")));
    }
    SUBCASE("an archive that has fewer letters now is told")
    {
        desk.file("a.jsonl", archive(1));
        CHECK(holds(desk.run("amends scan -o r.jsonl --resume a.jsonl").err, "fits it no more"));
    }
    SUBCASE("the same archive is gone on with")
    {
        CHECK(desk.run("amends scan -o r.jsonl --resume a.jsonl").status == 0);
        CHECK(desk.run("amends scan -o other.jsonl a.jsonl && cmp r.jsonl other.jsonl").status == 0);
    }
}

TEST_CASE("two scans cannot write one file")
{
    Desk desk;
    desk.file("a.jsonl", archive(1500));
    const Ended second = desk.run("mkfifo slow; { cat a.jsonl; sleep 60; } > slow & feeder=$!\n"
                                  "'" AMENDS_PROGRAM "' scan -j 1 -o r.jsonl - < slow & scan=$!\n"
                                  "for i in $(seq 600); do [ -s r.jsonl.part ] && break; sleep 0.05; done\n"
                                  "'" AMENDS_PROGRAM "' scan -o r.jsonl a.jsonl; status=$?; kill -9 $scan; kill $feeder; exit $status");
    CHECK(second.status == 2);
    CHECK(holds(second.err, "another scan is writing it at this moment"));
}

TEST_CASE("a full disk, a closed pipe and folders in the way are told or taken quietly, as they deserve")
{
    Desk desk;
    desk.file("a.jsonl", archive(3000));
    const Ended full = desk.run("amends scan -o /dev/full a.jsonl");
    CHECK(full.status == 2);
    CHECK(holds(full.err, "amends: -o /dev/full: failed to write: No space left on device."));
    const Ended closed = desk.run("{ amends scan -o - a.jsonl; echo $? > status; } | head -n 1; cat status");
    CHECK(closed.out.ends_with("\n0\n"));
    CHECK(closed.err.empty());
    CHECK(holds(desk.run("amends scan -o . a.jsonl").err, "is a folder; name a file in it."));
    CHECK(holds(desk.run("amends scan -o none/r.jsonl a.jsonl").err, "mkdir -p 'none'"));
    CHECK(holds(desk.run("amends scan --resume a.jsonl").err, "--resume: name the results"));
    CHECK(holds(desk.run("amends scan -o /dev/null --resume a.jsonl").err, "leave out --resume"));
}

TEST_CASE("standard output takes the records and standard error the summary where they cannot both have it")
{
    Desk desk;
    desk.file("a.jsonl", archive(3));
    const Ended ended = desk.run("amends scan -o - a.jsonl");
    CHECK(records(ended.out).size() == 3);
    CHECK(holds(ended.err, "3 letters, 3 of them apologies"));
}

TEST_CASE("letters are chosen by their days, and a sample is the same one every time")
{
    Desk desk;
    desk.file("a.jsonl", archive(200) + "{\"text\":\"We are sorry that your bed came late.\"}\n");
    const Ended february = desk.run("amends scan -o r.jsonl --since 2026-02-01 --until 2026-02-28 a.jsonl");
    CHECK(holds(february.out, "100 letters, 100 of them apologies\n101 letters lie outside"));
    for (const json& record : records(content(desk.path("r.jsonl"))))
        CHECK(record["day"] == "2026-02-03");
    CHECK(holds(desk.run("amends scan --since 3/4/2026 a.jsonl").err, "--since 3/4/2026: a day is needed, such as 2026-01-31."));
    CHECK(desk.run("amends scan -j 1 -o s1.jsonl --sample 20 a.jsonl; amends scan -j 3 -o s2.jsonl --sample 20 a.jsonl; cmp s1.jsonl s2.jsonl").status == 0);
    const std::vector<json> sample = records(content(desk.path("s1.jsonl")));
    REQUIRE(sample.size() == 20);
    CHECK(std::is_sorted(sample.begin(), sample.end(), [](const json& a, const json& b) { return a["index"] < b["index"]; }));
    CHECK(sample.back()["index"] > 100);
}

TEST_CASE("writers can be named, hashed or left out, and few letters are no table of a person")
{
    Desk desk;
    desk.file("a.jsonl", archive(100)).file("few.jsonl", archive(40));
    CHECK(holds(desk.run("amends scan a.jsonl").out, "ann@shop.example"));
    const Ended few = desk.run("amends scan few.jsonl");
    CHECK_FALSE(holds(few.out, "ann@shop.example"));
    CHECK(holds(few.out, "(2 writers with fewer than 30 apologies)"));
    const Ended none = desk.run("amends scan --no-senders -o n.jsonl a.jsonl");
    CHECK_FALSE(holds(none.out + content(desk.path("n.jsonl")), "ann@shop.example"));
    const Ended hashed = desk.run("amends scan --hash-senders key -o h.jsonl a.jsonl");
    CHECK_FALSE(holds(hashed.out + content(desk.path("h.jsonl")), "@shop.example"));
    const std::vector<json> lines = records(content(desk.path("h.jsonl")));
    CHECK(lines[0]["from"] == lines[2]["from"]);
    CHECK(lines[0]["from"] != lines[1]["from"]);
    CHECK(desk.run("amends scan --hash-senders key -o again.jsonl a.jsonl; cmp h.jsonl again.jsonl").status == 0);
    CHECK(desk.run("amends scan --hash-senders other -o other.jsonl a.jsonl; cmp -s h.jsonl other.jsonl").status == 1);
    CHECK(holds(desk.run("amends scan --hash-senders none/key a.jsonl").err, "--hash-senders none/key: no key"));
}

TEST_CASE("redacted results hold neither names nor addresses nor numbers")
{
    Desk desk;
    desk.file("tom.hale@mail.example/a4711.txt", "From: tom@shop.example\n\nDear Ms Hale,\n\nWe are sorry if order 4711 for Maya Brook upset you. We will call 0912-345-678 soon.\n");
    const Ended ended = desk.run("amends scan --redact --with-text --kind apology -o r.jsonl tom.hale@mail.example");
    const std::string all = ended.out + content(desk.path("r.jsonl"));
    for (const char* secret : {"4711", "0912", "678", "Hale", "Maya", "Brook", "tom.hale", "tom@shop"})
        CHECK_FALSE(holds(all, secret));
    CHECK(holds(all, "sorry if"));
}

TEST_CASE("letters sent again with other names and numbers are one group, and count once")
{
    Desk desk;
    std::string other = "{\"text\":\"您好：書櫃本週三裝車時被我們漏掉了，是我們的疏失，害您白等一天，真的對不起。已改排明天上午送達，運費也退給您。\"}\n";
    desk.file("a.jsonl", archive(50) + other);
    const Ended ended = desk.run("amends scan --group -o r.jsonl a.jsonl");
    CHECK(holds(ended.out, "51 letters, 2 of them apologies\n49 of the letters nearly equal an earlier one; each group counts once below (2 groups)"));
    const std::vector<json> lines = records(content(desk.path("r.jsonl")));
    CHECK(lines[0]["group"] == lines[49]["group"]);
    CHECK(lines[0]["group"] != lines[50]["group"]);
    CHECK(records(content(desk.path("r.jsonl"))).size() == 51);
}

TEST_CASE("how late an answer came is told where both dates are known")
{
    Desk desk;
    desk.file("late.eml", "From: a@shop.example\nDate: Tue, 10 Mar 2026 09:00:00 +0000\nSubject: Your lamp\n\nDear Ms Hale,\n\nWe are sorry that your lamp came late.\n\n"
                          "On Mon, 2 Mar 2026 at 10:05, Eve Hale <eve@mail.example> wrote:\n> Where is my lamp?\n")
        .file("b.jsonl", R"({"date":"2026-03-10","received_at":"2026-03-09T10:00:00Z","text":"We are sorry that your bed came late."})" "\n");
    const Ended ended = desk.run("amends scan -o r.jsonl b.jsonl late.eml");
    const std::vector<json> lines = records(content(desk.path("r.jsonl")));
    CHECK(lines.at(0)["late_days"] == 1);
    CHECK(lines.at(1)["late_days"] == 8);
    CHECK(holds(ended.out, "1 of 2 answers with both dates took more than 3 days"));
}

TEST_CASE("a summary speaks the language that is asked for, or that of most letters")
{
    Desk desk;
    desk.file("a.jsonl", archive(3)).file("zh.txt", "書櫃本週三裝車時被我們漏掉了，是我們的疏失，害您白等一天，真的對不起。\n");
    CHECK(holds(desk.run("amends scan a.jsonl zh.txt").out, "4 letters"));
    CHECK(holds(desk.run("amends scan zh.txt").out, "1 封信，其中 1 封是致歉信"));
    CHECK(holds(desk.run("amends scan --ui-lang zh-Hans a.jsonl").out, "3 封信，其中 3 封是致歉信"));
    CHECK(holds(desk.run("amends scan --ui-lang zh-Hans a.jsonl").out, "最常缺的"));
}

TEST_CASE("a scan draws no progress where nobody watches")
{
    Desk desk;
    desk.file("a.jsonl", archive(3000));
    CHECK(desk.run("amends scan a.jsonl").err.empty());
}

TEST_CASE("a file that changes while it is read is told")
{
    Desk desk;
    desk.file("a.jsonl", archive(6000));
    const Ended ended = desk.run("{ for i in $(seq 200); do touch a.jsonl; sleep 0.005; done; } & amends scan -j 1 -o r.jsonl a.jsonl; status=$?; wait; exit $status");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "a.jsonl: it changed while it was read"));
}

TEST_CASE("tables for spreadsheets come with the results, and go with a scan that fails")
{
    Desk desk;
    desk.file("a.jsonl", archive(40) + "{\"id\":\"=1+2\",\"text\":\"We are sorry if your bed came late.\"}\n");
    CHECK(desk.run("amends scan --csv letters=l.csv --csv findings=f.csv --csv sentences=s.csv a.jsonl").status == 0);
    const std::string letters = content(desk.path("l.csv")), findings = content(desk.path("f.csv")), sentences = content(desk.path("s.csv"));
    CHECK(letters.starts_with("\xEF\xBB\xBFpath,index,id,"));
    CHECK(std::count(letters.begin(), letters.end(), '\n') == 42);
    CHECK(holds(letters, ",'=1+2,"));
    CHECK(holds(findings, ",vagueness/soon,vagueness,"));
    CHECK_FALSE(holds(findings, "as soon as possible"));
    CHECK(holds(sentences, "\n40,40,"));
    CHECK(holds(sentences, ",We will get back to you as soon as possible.,a.jsonl,0,1\r\n"));
    CHECK(holds(desk.run("amends scan --csv rows=x.csv a.jsonl").err, "--csv rows=x.csv: a table and its file are needed"));
    CHECK(desk.run("amends scan -o /dev/full --csv letters=never.csv a.jsonl").status == 2);
    CHECK_FALSE(std::filesystem::exists(desk.path("never.csv")));
}

TEST_CASE("labels by hand are made from results and held against them")
{
    Desk desk;
    desk.file("a.jsonl", archive(60));
    CHECK(desk.run("amends scan -o r.jsonl a.jsonl && amends sample r.jsonl --by month,score --n 10 > labels.csv").status == 0);
    const std::string table = content(desk.path("labels.csv"));
    CHECK(std::count(table.begin(), table.end(), '\n') == 11);
    CHECK(holds(table, "path,index,id,text,month,score,regret,"));
    CHECK(holds(desk.run("amends agree labels.csv r.jsonl").err, "labels.csv: no row of it is filled in"));
    CHECK(desk.run("sed '2,9s/,,,,,,,,,,,,,,,,,,,,,/,1,,,,,,,,,,,,,,,,x,,,,/' labels.csv > filled.csv").status == 0);
    const Ended agreed = desk.run("amends agree filled.csv r.jsonl");
    CHECK(agreed.status == 0);
    CHECK(holds(agreed.out, "8 letters labelled by hand, 2 not filled in"));
    CHECK(holds(agreed.out, "regret                 8       8       8       1.00    1.00       –"));
    CHECK(holds(agreed.out, "vagueness              8       8       8       1.00    1.00       –"));
    CHECK_FALSE(holds(agreed.out, "timeline"));
    CHECK(holds(desk.run("sed 's/,1,,,/,maybe,,,/' filled.csv > odd.csv; amends agree odd.csv r.jsonl").err, "odd.csv:2: \"maybe\" is no answer"));
    CHECK(holds(desk.run("amends agree filled.csv filled.csv").err, "filled.csv:1: this line is none of the results of a scan"));
    CHECK(holds(desk.file("no.csv", "a,b\n1,2\n").run("amends agree no.csv r.jsonl").err, "no.csv: this is no table of labels"));
    CHECK(holds(desk.run("amends sample --by moon r.jsonl").err, "--by moon: known are scenario"));
}

TEST_CASE("promises are a table, and letters that are none of apology have no part in it")
{
    Desk desk;
    desk.file("a.txt", "We are sorry that your lamp came late. Ms Tan will ring you by 22 April.\n").file("b.txt", "Hello Ms Hale,\n\nThank you for your order. The invoice of 22 April is attached, and the lamp will leave on Monday.\n\nTom\n");
    const Ended ended = desk.run("amends promises a.txt b.txt");
    CHECK(ended.status == 0);
    CHECK(ended.out == "\xEF\xBB\xBFpath,index,id,day,from,line,who,what,by_when\r\na.txt,0,,,,1,Ms Tan,Ms Tan will ring you by 22 April.,22 April\r\n");
    CHECK(desk.run("amends promises none.txt").status == 2);
}

TEST_CASE("mails of a folder are read by all threads at once, with the same results as by one")
{
    Desk desk;
    for (int i = 0; i < 120; ++i)
        desk.file(fmt::format("mails/{:03}.eml", i), fmt::format("From: =?gb18030?B?1cXIqg==?= <a{0}@shop.example>\nDate: Tue, {1} Mar 2026 09:00:00 +0000\nContent-Type: text/{2}; charset=utf-8\n\n"
                                                                "<p>We are sorry that your lamp {0} came late &amp; broken.</p>\n",
                                                                i, 1 + i % 28, i % 2 == 0 ? "html" : "plain"));
    CHECK(desk.run("amends scan -j 1 -o one.jsonl mails && amends scan -j 8 -o eight.jsonl mails && cmp one.jsonl eight.jsonl").status == 0);
    const std::vector<json> lines = records(content(desk.path("eight.jsonl")));
    REQUIRE(lines.size() == 120);
    CHECK(lines[7]["from"] == "张泉 <a7@shop.example>");
}

TEST_CASE("a large file of records is read by all threads at once, with the same results and notes as by one")
{
    Desk desk;
    const std::string empty = "{\"text\":\" \"}\n";
    desk.file("large.jsonl", archive(2000) + empty + "no json\n\n" + archive(2000) + empty + archive(2)).file("small.jsonl", empty);
    REQUIRE(std::filesystem::file_size(desk.path("large.jsonl")) > std::size_t{1} << 20);  // a smaller one is read by one thread
    const Ended one = desk.run("amends scan -j 1 -o one.jsonl large.jsonl small.jsonl"), eight = desk.run("amends scan -j 8 -o eight.jsonl large.jsonl small.jsonl");
    CHECK(holds(one.err, "amends: large.jsonl: the letters of 2 records are empty, the first in line 2001; nothing to read there"));
    CHECK(holds(one.err, "amends: small.jsonl:1: the record's letter is empty, nothing to read"));
    CHECK(holds(one.err, "amends: large.jsonl:2002: not read: this line is no JSON"));
    CHECK(one.err == eight.err);
    CHECK(one.out == eight.out);
    CHECK(content(desk.path("one.jsonl")) == content(desk.path("eight.jsonl")));
    const std::vector<json> all = records(content(desk.path("one.jsonl")));
    REQUIRE(all.size() == 4003);
    CHECK(all[4002]["index"] == 4004);
    // A sample is read by one thread, and comes last.
    desk.run("amends scan --sample 5000 -o sampled.jsonl large.jsonl small.jsonl");
    CHECK(desk.run("sort one.jsonl > one && sort sampled.jsonl > sampled && cmp one sampled").status == 0);
}
