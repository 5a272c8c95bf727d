// amends diff in the built program.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace amends::test;

namespace {

const std::string first = "Dear Ms Hale,\n\nWe are sorry that we sent your parcel to the wrong street.\n\n"
                          "We will write to you as soon as possible. You can reach me on 020 7946 0011.\n\nTom Reed\n";
const std::string better = "Dear Ms Hale,\n\nWe are sorry that we sent your parcel to the wrong street. You waited in for two days because of us.\n\n"
                           "A new parcel leaves today and will be with you by Friday 6 March. You can reach me on 020 7946 0011.\n\nTom Reed\n";
const std::string worse = "Dear Ms Hale,\n\nWe are sorry for any inconvenience this may have caused. But you gave us the wrong address.\n\nWe will write to you as soon as possible.\n\nTom Reed\n";

struct Drafts : Desk {
    Drafts() { file("first.txt", first).file("better.txt", better).file("worse.txt", worse); }
};

nlohmann::json json_of(const Ended& ended) { return nlohmann::json::parse(ended.out); }

bool has(const nlohmann::json& list, const std::string& item) { return std::find(list.begin(), list.end(), item) != list.end(); }

}  // namespace

TEST_CASE("a better draft passes, and what it gained and mended is told in a few rows")
{
    Drafts drafts;
    const Ended ended = drafts.run("amends diff first.txt better.txt");
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    CHECK(ended.out.starts_with("first.txt -> better.txt: "));
    CHECK(holds(ended.out, "gained  impact, remedy, timeline\n"));
    CHECK(holds(ended.out, "mended  “as soon as possible”\n"));
    CHECK_FALSE(holds(ended.out, "lost "));
    CHECK_FALSE(holds(ended.out, "new  "));
    CHECK(std::count(ended.out.begin(), ended.out.end(), '\n') <= 5);
}

TEST_CASE("a worse draft does not pass, and tells its new words with their rule")
{
    Drafts drafts;
    const Ended ended = drafts.run("amends diff first.txt worse.txt");
    CHECK(ended.status == 1);
    CHECK(holds(ended.out, "contact"));
    CHECK(holds(ended.out, "blame/"));
    CHECK_FALSE(holds(ended.out, "as soon as possible"));
}

TEST_CASE("a fault that stays passes, also in other words of its rule, and one that comes does not")
{
    Drafts drafts;
    drafts.file("shortly.txt", std::string(first).replace(first.find("as soon as possible"), 19, "shortly"));
    CHECK(drafts.run("amends diff first.txt shortly.txt").status == 0);
    CHECK(drafts.run("amends diff first.txt first.txt").out.find("are the same.\n") != std::string::npos);
    drafts.file("twice.txt", std::string(better).replace(better.find("\n\nTom"), 2, " We will look into it.\n\n"));
    CHECK(drafts.run("amends diff better.txt twice.txt").status == 1);
    CHECK(drafts.run("amends diff --fail-on never first.txt better.txt").status == 0);
    CHECK(drafts.run("amends diff --min-score 100 first.txt better.txt").status == 1);
}

TEST_CASE("JSON holds the scores, the elements, the findings and what would bring most, and the status is the same")
{
    Drafts drafts;
    const Ended ended = drafts.run("amends diff --format json first.txt worse.txt");
    CHECK(ended.status == 1);
    const nlohmann::json json = json_of(ended);
    CHECK(json["version"] == 1);
    CHECK(json["old"]["path"] == "first.txt");
    CHECK(json["new"]["score"] < json["old"]["score"]);
    CHECK(has(json["elements"]["lost"], "contact"));
    CHECK(json["elements"]["gained"].empty());
    CHECK(json["findings"]["mended"].empty());
    CHECK(json.at("findings").at("new").at(0).at("text").is_string());
    CHECK(json["next"]["gain"] > 0);
}

TEST_CASE("drafts may be of different kinds, and one may be on standard input")
{
    Drafts drafts;
    drafts.file("draft.eml", "From: Tom <tom@shop.example>\nTo: Ann <ann@mail.example>\nSubject: Your parcel\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n"
                             "Content-Type: text/plain; charset=utf-8\n\n" + better);
    CHECK(holds(drafts.run("amends diff first.txt draft.eml").out, "gained  impact"));
    CHECK(holds(drafts.run("amends diff - better.txt < first.txt").out, "(standard input) -> better.txt"));
}

TEST_CASE("the difference speaks the language of the new draft, or the one asked for")
{
    Desk desk;
    desk.file("一.txt", "林小姐您好：\n\n您的包裹我們寄錯了地址，對不起。我們會盡快處理。\n\n陳大文\n")
        .file("二.txt", "林小姐您好：\n\n您的包裹我們寄錯了地址，對不起。新的包裹 3 月 6 日前送到您手上。\n\n陳大文\n");
    const Ended ended = desk.run("amends diff 一.txt 二.txt");
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "改好　「會盡快"));
    CHECK(holds(ended.out, "多了　"));
    CHECK(holds(desk.run("amends diff --ui-lang en 一.txt 二.txt").out, "mended  "));
}

TEST_CASE("a letter against what is no apology: to lose the apology is worse")
{
    Drafts drafts;
    drafts.file("notice.txt", "Dear all,\n\nThe pool opens at eight from Monday. Bring your card.\n\nTom Reed\n");
    const Ended ended = drafts.run("amends diff first.txt notice.txt");
    CHECK(ended.status == 1);
    CHECK(holds(ended.out, "no apology"));
    CHECK(drafts.run("amends diff notice.txt notice.txt").status == 0);
}

TEST_CASE("what can not be compared is told with the way out, and ends with 2")
{
    Drafts drafts;
    drafts.file("two.jsonl", "{\"text\": \"We are sorry.\"}\n{\"text\": \"We are sorry too.\"}\n").file("empty.txt", "");
    drafts.file("folder/a.txt", first);
    const auto fails_with = [&](const std::string& line, std::string_view what) {
        const Ended ended = drafts.run(line);
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK_MESSAGE(holds(ended.err, what), ended.err);
    };
    fails_with("amends diff first.txt", "two drafts are needed");
    fails_with("amends diff - -", "standard input holds one draft");
    fails_with("amends diff first.txt none.txt", "none.txt: ");
    fails_with("amends diff first.txt two.jsonl", "two.jsonl: one letter is needed, and 2 are in it");
    fails_with("amends diff first.txt empty.txt", "empty.txt: one letter is needed, and 0 are in it");
    fails_with("amends diff folder first.txt", "folder: this is a folder");
    fails_with("amends diff --format xml first.txt better.txt", "--format xml: known are text, json.");
    fails_with("amends diff --select nonsense/x first.txt better.txt", "--select: nonsense/x");
}
