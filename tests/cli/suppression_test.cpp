// Comments that allow a rule, in the built program and as an editor puts them in.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "lsp/allow_comment.h"

using namespace amends;
using namespace amends::test;

namespace {

const std::string letter = "Dear Ms Hale,\n\nWe are sorry that we sent your parcel to the wrong street.\n\n"
                           "We will write to you as soon as possible. Our number is 555 0100.\n\nTom Reed\n";
const std::string allowing = "<!-- amends: allow vagueness/soon: the courier names no day -->\n";

std::string with_comment(std::string text = letter)
{
    return text.insert(text.find("We will"), allowing);
}

}  // namespace

TEST_CASE("a comment that an editor puts in does what it says, in every language that it knows")
{
    Desk desk;
    for (const std::string name : {"a.md", "a.html", "a.txt.j2", "a.md.jinja", "a.njk", "a.twig", "a.hbs", "a.mustache", "a.erb", "a.html.erb", "a.ejs", "a.jsp", "a.ftl", "a.vm",
                                   "a.gotmpl", "a.txt"}) {
        CAPTURE(name);
        const auto form = comment_form(name, "", true);
        REQUIRE(form);
        std::string text = letter;
        const auto comment = allow_sentence(*form, "vagueness/soon", "the courier names no day", text, static_cast<std::uint32_t>(text.find("We will")));
        REQUIRE(comment);
        const Insertion file = allow_file(*form, "missing/timeline", "it follows by phone", text);
        text.insert(comment->at, comment->text);
        text.insert(file.at, file.text);
        const std::string told = desk.file(name, letter).run("amends --template --concise " + name).out;
        CHECK(holds(told, "vagueness/soon"));
        CHECK(holds(told, "missing/timeline"));
        const std::string allowed = desk.file(name, text).run("amends --template --concise " + name).out;
        CHECK_FALSE(holds(allowed, "vagueness/soon"));
        CHECK_FALSE(holds(allowed, "missing/timeline"));
        CHECK_FALSE(holds(allowed, "suppression/"));
        CHECK(holds(allowed, "missing/remedy"));
    }
}

TEST_CASE("the HTML part of a mail can allow a rule")
{
    Desk desk;
    desk.file("a.eml", "From: Tom <tom@example.org>\nSubject: Your parcel\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Dear Ms Hale,</p>\n<p>We are sorry that we sent "
                       "your parcel to the wrong street.</p>\n<p>"
                           + allowing + "We will write to you as soon as possible.</p>\n");
    CHECK_FALSE(holds(desk.run("amends --concise a.eml").out, "vagueness/soon"));
    CHECK(holds(desk.run("amends --concise --all a.eml").out, "(allowed: the courier names no day)"));
}

TEST_CASE("what is allowed is listed with its reason in JSON, and as a suppression in SARIF")
{
    Desk desk;
    desk.file("a.md", with_comment());
    const auto json = nlohmann::json::parse(desk.run("amends --format json a.md").out);
    const auto& allowed = json.at("letters").at(0).at("suppressed");
    REQUIRE(allowed.size() == 1);
    CHECK(allowed[0].at("rule") == "vagueness/soon");
    CHECK(allowed[0].at("reason") == "the courier names no day");
    CHECK(allowed[0].at("points") == 0);
    CHECK(allowed[0].at("span").at("text") == "as soon as possible");
    const auto sarif = nlohmann::json::parse(desk.run("amends --format sarif a.md").out);
    int count = 0;
    for (const auto& result : sarif.at("runs").at(0).at("results")) {
        const bool is_allowed = result.at("ruleId") == "vagueness/soon";
        count += is_allowed;
        CHECK(result.contains("suppressions") == is_allowed);
        if (is_allowed)
            CHECK(result.at("suppressions") == nlohmann::json::parse(R"([{"kind": "inSource", "justification": "the courier names no day"}])"));
    }
    CHECK(count == 1);
}

TEST_CASE("formats that know no suppression leave out what is allowed, and people see it with --all")
{
    Desk desk;
    desk.file("a.md", with_comment());
    for (const std::string format : {"text", "concise", "github", "gitlab", "rdjson", "junit", "checkstyle", "markdown"})
        CHECK_FALSE(holds(desk.run("amends --format " + format + " a.md").out, "vagueness/soon"));
    CHECK(holds(desk.run("amends --all a.md").out, "vagueness/soon  allowed: the courier names no day"));
    CHECK(holds(desk.run("amends --all --ui-lang zh-Hant a.md").out, "允許：the courier names no day"));
}

TEST_CASE("a letter passes once all that fails it is allowed, in half width and in full")
{
    Desk desk;
    desk.file("a.txt", "# amends: allow-file missing, advice：這封信只通知補寄的日子\n林小姐您好：\n\n很抱歉，是我們把包裹寄錯了。\n# amends：allow vagueness/soon：貨運還沒給日期\n新的鏡片我們盡快寄給您。\n\n王小明\n");
    const Ended ended = desk.run("amends --template --kind apology --concise a.txt");
    CHECK_FALSE(holds(ended.out, "missing/"));
    CHECK_FALSE(holds(ended.out, "vagueness/soon"));
}

TEST_CASE("a comment that is wrong fails the run, says what was meant, and has a page")
{
    Desk desk;
    desk.file("a.md", "<!-- amends: allow vagueness/sooon: why -->\n" + letter);
    const Ended ended = desk.run("amends --select advice a.md");
    CHECK(ended.status == 1);
    CHECK(holds(ended.out, "Nothing has this name"));
    CHECK(holds(ended.out, "-> vagueness/soon"));
    CHECK(desk.run("amends --select advice --ignore suppression/unknown a.md").status == 0);
    CHECK(desk.run("amends --select suppression a.md").status == 1);
    CHECK(desk.run("amends --select suppressio a.md").status == 2);
    CHECK(desk.file(".amends.yml", "severity:\n  suppression: off\n").run("amends --select advice a.md").status == 0);
    for (const std::string name : {"unused", "unknown", "no-reason", "no-rule", "unended"})
        CHECK(desk.run("amends explain suppression/" + name).status == 0);
    CHECK(holds(desk.run("amends rules list").out, "suppression/unused"));
}

TEST_CASE("a letter in two languages may allow in each half what only that half says")
{
    Desk desk;
    const std::string chinese = "林小姐您好：\n\n很抱歉，是我們把包裹寄錯了街。\n\n" + allowing + "新的包裹我們盡快寄給您。\n\n";
    desk.file("a.md", chinese + letter);
    const Ended ended = desk.run("amends --concise a.md");
    CHECK_FALSE(holds(ended.out, "suppression/unused"));
}
