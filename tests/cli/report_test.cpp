// Pages of results, made as users make them: the totals of the scan, and what may go wrong with files.
#include <doctest/doctest.h>

#include <regex>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "cli/program.h"

using namespace amends::test;

namespace {

/// Answers about lamps from two writers over three months, a holiday notice, and a line that is no letter; some are nearly the same.
std::string archive(int size)
{
    const std::string_view letters[] = {
        "Dear Ms Hale,\\n\\nWe are sorry that your lamp came late. We will get back to you as soon as possible.\\n\\nTom",
        "Dear Ms Hale,\\n\\nI am sorry that lamp {0} was broken. I packed it without its frame; that was my mistake. A new one "
        "leaves here on 4 May, and I have refunded the £{0}. Reply to "
        "this mail and I will answer.\\n\\nAnn Roe",
        "Dear all,\\n\\nOur shop is closed on 5 May.\\n\\nTom",
        "Dear Sir,\\n\\nWe apologise if your parcel {0} came late, but the courier was slow. Your comments have been passed to "
        "the relevant team.\\n\\nTom"};
    std::string lines;
    for (int i = 0; i < size; ++i)
        lines += fmt::format(
            "{{\"id\":\"c{0}\",\"date\":\"2026-0{1}-03\",\"from\":\"{2}@shop.example\",\"macro\":\"m{1}\",\"text\":\"{3}\"}}\n",
            i, 1 + i % 3, i % 2 == 0 ? "ann" : "tom", fmt::format(fmt::runtime(letters[i % 4]), 100 + i));
    return lines + "no letter\n";
}

std::string content(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream{path, std::ios::binary}.rdbuf();
    return text.str();
}

pugi::xml_document page(const Desk& desk, const std::string& name)
{
    pugi::xml_document document;
    CHECK(document.load_file(desk.path(name).c_str(), pugi::parse_default | pugi::parse_doctype));
    return document;
}

std::string value(const pugi::xml_document& document, const std::string& path)
{
    return document.select_node(path.c_str()).node().text().get();
}

/// What the groups of `pattern` match in the summary.
std::vector<std::string> found(const std::string& summary, const std::string& pattern)
{
    std::smatch match;
    REQUIRE_MESSAGE(std::regex_search(summary, match, std::regex(pattern)), pattern);
    return {match.begin(), match.end()};
}

}  // namespace

TEST_CASE("the totals of a page are those of the scan")
{
    for (const std::string options : {"", "--group"}) {
        CAPTURE(options);
        Desk desk;
        desk.file("a.jsonl", archive(200));
        const std::string summary = desk.run("amends scan " + options + " -o r.jsonl a.jsonl").out;
        CHECK(desk.run("amends report r.jsonl -o r.html").status == 0);
        const pugi::xml_document document = page(desk, "r.html");
        const auto counts = found(summary, "(\\d+) letters, (\\d+) of them");
        CHECK(value(document, "//*[@id='letters']") == counts[1]);
        CHECK(value(document, "//*[@id='apologies']") == counts[2]);
        CHECK(value(document, "//*[@id='unread']") == "1");
        const auto mean = found(summary, "Mean score ([0-9.]+) \\(([0-9.]+) to ([0-9.]+)\\)");
        CHECK(value(document, "//*[@id='mean']") == mean[1]);
        CHECK(value(document, "//*[@id='mean']/following-sibling::span") == mean[2] + "–" + mean[3]);
        for (int ten = 0; ten < 9; ++ten)
            CHECK(document.select_node(fmt::format("//section[@id='scores']//g/title[.='{}–{}: {}']", ten * 10, ten * 10 + 9,
                                                   found(summary, fmt::format("\n +{}-{} +(\\d+)", ten * 10, ten * 10 + 9))[1])
                                           .c_str()));
        for (const std::string rule : {"vagueness/soon", "conditional/hedged-wrong", "deflection/handed-up"})
            CHECK(value(document, "//table[@id='rules']//tr[th//bdi='" + rule + "']/td[2]/bdi")
                  == found(summary, "(\\d+)  " + rule)[1]);
        for (const std::string month : {"2026-01", "2026-02"})
            CHECK(value(document, "//section[@id='months']//tr[th/bdi='" + month + "']/td[1]/bdi")
                  == found(summary, "(\\d+) .*  " + month)[1]);
    }
}

TEST_CASE("lines that hold no record are told with their place, counted on the page, and fail the run")
{
    Desk desk;
    desk.file("a.jsonl", archive(20));
    CHECK(desk.run("amends scan -q -o r.jsonl a.jsonl; sed -i -e '3s/.*/{\"version\":1/' -e '5s/\"version\":1/\"version\":2/' "
                   "r.jsonl")
              .status
          == 0);
    const Ended ended = desk.run("amends report r.jsonl -o r.html");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "amends: r.jsonl:3: this line is none of the results of a scan: it is no JSON"));
    CHECK(holds(ended.err, "amends: r.jsonl:5: this line is none of the results of a scan: another version of amends wrote it"));
    const pugi::xml_document document = page(desk, "r.html");
    CHECK(value(document, "//*[@id='letters']") == "18");
    CHECK(value(document, "//p[@class='notice']") == "Lines of the results that hold no record, and are not counted: 2.");
}

TEST_CASE("where no record is read there is no page, and an older one stays")
{
    Desk desk;
    desk.file("letter.txt", "We are sorry.\n").file("r.html", "older");
    const Ended ended = desk.run("amends report letter.txt -o r.html");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "not one record was read"));
    CHECK(content(desk.path("r.html")) == "older");
    CHECK(holds(desk.run("amends report gone.jsonl -o r.html").err, "gone.jsonl: not read: No such file or directory"));
    CHECK(content(desk.path("r.html")) == "older");
    CHECK(holds(desk.run("ls -a").out, "letter.txt\nr.html\n"));
    CHECK_FALSE(holds(desk.run("ls -a").out, ".amends-"));
}

TEST_CASE("a page that cannot be written is told, and never takes the place of results")
{
    Desk desk;
    desk.file("a.jsonl", archive(8));
    CHECK(holds(desk.run("amends scan -o r.jsonl a.jsonl").out, "8 letters"));
    const std::string results = content(desk.path("r.jsonl"));
    CHECK(holds(desk.run("amends report r.jsonl -o gone/r.html").err, "-o gone/r.html: there is no folder gone; make it first"));
    const Ended full = desk.run("amends report r.jsonl -o /dev/full");
    CHECK(full.status == 2);
    CHECK(holds(full.err, "-o /dev/full: failed to write"));
    CHECK(desk.run("amends report r.jsonl > /dev/full").status == 2);
    const Ended same = desk.run("amends report r.jsonl -o ./r.jsonl");
    CHECK(same.status == 2);
    CHECK(holds(same.err, "these are the results themselves"));
    CHECK(content(desk.path("r.jsonl")) == results);
    const Ended closed = desk.run("amends report r.jsonl | head -c 10");
    CHECK(closed.out == "<!DOCTYPE ");
    CHECK(closed.err.empty());
}

TEST_CASE("results come from standard input as well, once, and the page goes to standard output")
{
    Desk desk;
    desk.file("a.jsonl", archive(8));
    CHECK(holds(desk.run("amends scan -o r.jsonl a.jsonl").out, "8 letters"));
    const Ended piped = desk.run("cat r.jsonl | amends report -"), named = desk.run("amends report r.jsonl");
    CHECK(piped.status == 0);
    CHECK(piped.out == named.out);
    CHECK(holds(desk.run("amends report - --compare -").err, "standard input can be read only once"));
    CHECK(holds(desk.run("amends report").err, "report: name the results of a scan"));
    CHECK(holds(desk.run("amends report --ui-lang de r.jsonl").err, "--ui-lang de: known are en, zh-Hant, zh-Hans"));
}

TEST_CASE("two archives are held against each other")
{
    Desk desk;
    desk.file("old.jsonl", archive(40)).file("new.jsonl", archive(80));
    CHECK(desk.run("amends scan -o old-r.jsonl old.jsonl; amends scan -o new-r.jsonl new.jsonl; amends report new-r.jsonl "
                   "--compare old-r.jsonl --ui-lang zh-Hant -o r.html")
              .status
          == 0);
    const pugi::xml_document document = page(desk, "r.html");
    CHECK(value(document, "//section[@id='compare']//tr[th/bdi='致歉信']/td[1]/bdi") == "30");
    CHECK(value(document, "//section[@id='compare']//tr[th/bdi='致歉信']/td[2]/bdi") == "60");
    CHECK(value(document, "//section[@id='compare']//tr[th/bdi='平均分數']/td[3]/bdi") == "+0.0");
    CHECK(value(document, "//section[@id='compare']//tr[th/bdi='平均分數']/td[3]/span/bdi").ends_with("可能是運氣"));
}

TEST_CASE("words of letters are asked for twice: in the scan, and for the page")
{
    Desk desk;
    desk.file("a.jsonl", archive(8));
    CHECK(holds(desk.run("amends scan -o plain.jsonl a.jsonl; amends scan --with-text -o words.jsonl a.jsonl").out, "8 letters"));
    CHECK_FALSE(holds(desk.run("amends report words.jsonl").out, "We will get back to you"));
    CHECK(holds(desk.run("amends report --with-text words.jsonl").out, "We will get back to you as soon as possible."));
    CHECK(holds(desk.run("amends report --with-text plain.jsonl").err, "the results hold no words; scan with --with-text"));
}
