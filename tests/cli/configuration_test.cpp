// Configurations as the program finds and uses them.
#include <doctest/doctest.h>

#include <filesystem>

#include "cli/program.h"

using namespace amends::test;

namespace {

constexpr std::string_view poor = "Dear Ms Hale,\n\nWe apologise for any inconvenience caused. We will get back to you as soon as possible.\n\n"
                                  "Best regards,\nTom\n";
constexpr std::string_view zorbing = "# Zorbing\n\nNobody knows what it is.\n\n## Flags\n```en\n[zorbing <we>]\n```\n\n## Message\n- en: The reader hears nothing in it.\n- zh: 讀者聽不懂。\n\n"
                                     "## Examples\n- flags: We are **zorbing we** say.\n- flags: It was **zorbing we** did.\n- allows: We zorb.\n- allows: You waited three days because of our mistake.\n";

bool tells(const Desk& desk, const std::string& line, std::string_view part)
{
    return holds(desk.run(line).out, part);
}

}  // namespace

TEST_CASE("each letter is judged by the nearest configuration, and fails by what that says")
{
    Desk desk;
    desk.file("lax/.amends.yml", "kind: apology\nfail-on: never\n").file("lax/a.txt", poor).file("strict/.amends.yml", "kind: apology\nfail-on: never\nmin-score: 90\n").file("strict/b.txt", poor);
    CHECK(desk.run("amends lax").status == 0);
    CHECK(desk.run("amends strict").status == 1);
    const Ended both = desk.run("amends --concise --select missing/timeline lax strict");
    CHECK(both.status == 1);
    CHECK(both.err == "");
    CHECK(holds(both.out, "lax/a.txt"));
    CHECK(holds(both.out, "strict/b.txt"));
}

TEST_CASE("options of the command line go before the configuration")
{
    Desk desk;
    desk.file(".amends.yml", "kind: apology\nfail-on: never\nselect: missing/timeline\nmin-score: 90\n").file("a.txt", poor);
    CHECK(desk.run("amends a.txt").status == 1);
    CHECK(desk.run("amends --min-score 0 a.txt").status == 0);
    CHECK(desk.run("amends --min-score 0 --fail-on suggestion a.txt").status == 1);
    CHECK(desk.run("amends --isolated a.txt").out.find("missing/timeline") == desk.run("amends --isolated a.txt").out.npos);
    CHECK(tells(desk, "amends --concise a.txt", "missing/timeline"));
    CHECK_FALSE(tells(desk, "amends --concise a.txt", "missing/regret"));
    CHECK(tells(desk, "amends --concise --select missing a.txt", "missing/remedy"));
}

TEST_CASE("a configuration of the user holds where no folder has one, and one that is named before all")
{
    Desk desk;
    desk.file("../config/amends/amends.yml", "kind: apology\nfail-on: never\nmin-score: 90\n").file("a.txt", poor).file("sub/.amends.yml", "kind: other\n").file("sub/a.txt", poor);
    desk.file("ci.yml", "kind: apology\nfail-on: never\n");
    CHECK(desk.run("amends a.txt").status == 1);
    CHECK(desk.run("amends sub/a.txt").status == 0);
    CHECK(desk.run("amends --config ci.yml a.txt sub/a.txt").status == 0);
    CHECK(desk.run("amends --config ci.yml --isolated a.txt").status == 2);
}

TEST_CASE("all mistakes of a configuration are told once, with line, caret and remedy, and other letters are still judged")
{
    Desk desk;
    desk.file("bad/.amends.yml", "# ours\nmin_score: 60\nfail-on: 嚴重\n").file("bad/a.txt", poor).file("bad/b.txt", poor).file("good/c.txt", poor);
    const Ended ended = desk.run("amends --concise --kind apology bad good");
    CHECK(ended.status == 2);
    CHECK(ended.err
          == "bad/.amends.yml:2:1: \"min_score\" is no key of the configuration\n    2 │ min_score: 60\n      │ ^\n      -> did you mean min-score?\n"
             "bad/.amends.yml:3:10: \"嚴重\" is none of the values of \"fail-on\"\n    3 │ fail-on: 嚴重\n      │          ^\n      -> write one of suggestion, warning, error, never\n");
    CHECK_FALSE(holds(ended.out, "bad/a.txt"));
    CHECK(holds(ended.out, "good/c.txt"));
    const Ended json = desk.run("amends --format json --kind apology bad");
    CHECK(holds(json.out, "\"path\":\"bad/.amends.yml\",\"line\":2,\"column\":1"));
}

TEST_CASE("a name that no rule answers to is told where the configuration says it, for several sets of settings once")
{
    Desk desk;
    desk.file(".amends.yml", "severity:\n  vaguenes: error\noverrides:\n  - files: b.txt\n    stage: first\n").file("a.txt", poor).file("b.txt", poor);
    const Ended ended = desk.run("amends --concise a.txt b.txt");
    CHECK(ended.status == 2);
    CHECK(ended.out == "");
    CHECK(ended.err == ".amends.yml:2:3: no rule or category is called \"vaguenes\"\n    2 │   vaguenes: error\n      │   ^\n      -> did you mean vagueness?\n");
}

TEST_CASE("severities of the configuration decide what fails")
{
    Desk desk;
    desk.file("a.txt", poor);
    CHECK(desk.file(".amends.yml", "kind: apology\nfail-on: error\nselect: missing\n").run("amends a.txt").status == 0);
    CHECK(desk.file(".amends.yml", "kind: apology\nfail-on: error\nselect: missing\nseverity: {missing/timeline: error}\n").run("amends a.txt").status == 1);
    CHECK(desk.file(".amends.yml", "kind: apology\nfail-on: error\nselect: missing\nseverity: {missing: error, missing/timeline: 'off'}\n").run("amends a.txt").status == 1);
    CHECK_FALSE(tells(desk, "amends --concise a.txt", "missing/timeline"));
}

TEST_CASE("overrides and globs of templates hold for the files that they name, from whatever folder the program is run")
{
    Desk desk;
    desk.file("p/.amends.yml", "kind: apology\ntemplate: [templates/]\noverrides:\n  - files: templates/first/\n    stage: first\n");
    desk.file("p/templates/first/a.txt", poor).file("p/b.txt", poor);
    const std::string format = "amends --format json --exit-zero ";
    CHECK(tells(desk, format + "p/templates/first/a.txt", "\"stage\":\"first\",\"template\":true"));
    CHECK(tells(desk, format + "p/b.txt", "\"stage\":\"final\",\"template\":false"));
    CHECK(tells(desk, "cd p/templates && " + format + "first/a.txt", "\"stage\":\"first\",\"template\":true"));
}

TEST_CASE("pages of a folder are added to the rules, and the program explains, lists and tests them")
{
    Desk desk;
    desk.file(".amends.yml", "kind: apology\nrules: house\n").file("house/faults/vagueness/zorbing.md", zorbing).file("a.txt", "Dear Ms Hale,\n\nYour lamps came late. We are zorbing I say.\n\nBest regards,\nTom\n");
    const Ended ended = desk.run("amends --concise a.txt");
    CHECK(holds(ended.out, "vagueness/zorbing"));
    CHECK(holds(ended.out, "missing/remedy"));
    CHECK(tells(desk, "amends explain vagueness/zorbing", "Nobody knows"));
    CHECK(tells(desk, "amends rules list", "vagueness/zorbing"));
    CHECK(desk.run("amends explain --isolated vagueness/zorbing").status == 2);
    const Ended tested = desk.run("amends rules test house");
    CHECK(tested.status == 0);
    CHECK(tested.out == "1 pages, every example holds.\n");
    desk.file("house/faults/vagueness/broken.md", "# Broken\n");
    const Ended broken = desk.run("amends --concise a.txt");
    CHECK(broken.status == 2);
    CHECK(holds(broken.err, "house/faults/vagueness/broken.md:1:1"));
}

TEST_CASE("own words and names count as those of the rules")
{
    Desk desk;
    desk.file("company.txt", "Dear Ms Hale,\n\nI am sorry about the lamps. Lampworks mixed up the lamps.\n\nBest regards,\nTom\n");
    desk.file("product.txt", "Dear Ms Hale,\n\nI am sorry about the lamps. LampCare mislaid your address.\n\nBest regards,\nTom\n");
    desk.file("other.txt", "Dear Ms Hale,\n\nI am sorry about the lamps. The lampworks mixed up the lamps.\n\nBest regards,\nTom\n").file("a.txt", poor);
    const auto owned_in = [&](const std::string& letter) {
        return tells(desk, "amends --format json --exit-zero --kind apology " + letter, "{\"element\":\"responsibility\",\"present\":true");
    };
    CHECK_FALSE(owned_in("company.txt"));
    CHECK_FALSE(owned_in("product.txt"));
    desk.file(".amends.yml", "names:\n  company: Lampworks\n  product: [LampCare]\n");
    CHECK(owned_in("company.txt"));
    CHECK(owned_in("product.txt"));
    CHECK_FALSE(owned_in("other.txt"));
    desk.file(".amends.yml", "words:\n  we: [lampworks]\n  actor-we: [lampcare]\n");
    CHECK(tells(desk, "amends explain we", "lampworks"));
    desk.file(".amends.yml", "words:\n  wee: [lampworks]\n");
    const Ended unknown = desk.run("amends a.txt");
    CHECK(unknown.status == 2);
    CHECK(unknown.err == ".amends.yml:2:3: there is no word list \"wee\"\n    2 │   wee: [lampworks]\n      │   ^\n      -> did you mean we?\n");
}

TEST_CASE("what a house asks of its letters is judged by its configuration")
{
    Desk desk;
    desk.file("a.txt", "Dear valued guest,\n\nI am sorry that we sent the wrong lamps. The right ones come on Friday.\n\nBest regards,\nTom\n");
    desk.file(".amends.yml", "phrases:\n  required: [{phrase: ombudsman@lampworks.example, reason: The law asks for it.}]\n  forbidden: [valued guest]\n"
                             "overrides:\n  - {files: b.txt, phrases: {forbidden: [wrong lamps]}}\n");
    const Ended told = desk.run("amends --concise --select house a.txt");
    CHECK(told.status == 1);
    CHECK(told.out == "a.txt:1:6: warning house/forbidden This house does not write “valued guest”.\n"
                      "a.txt: warning house/required “ombudsman@lampworks.example” is not in it, and this house asks for it.\n");
    CHECK(tells(desk, "amends --format json a.txt", "Put in “ombudsman@lampworks.example”. The law asks for it."));
    CHECK(tells(desk, "amends explain house/required", "Required phrase"));
    desk.file("b.txt", "Dear Ms Hale,\n\nI am sorry that we sent the wrong lamps.\n\nBest regards,\nTom\n\nombudsman@lampworks.example\n");
    CHECK(desk.run("amends --concise --select house b.txt").out == "b.txt:3:29: warning house/forbidden This house does not write “wrong lamps”.\n");
}

TEST_CASE("what a house gives is a remedy, and where its numbers stand there is a way to reply")
{
    Desk desk;
    desk.file("a.txt", "Dear Ms Hale,\n\nI am sorry that we sent the wrong lamps. A glowstone is waiting. Red paint (1800-LAMPS).\n\nBest regards,\nTom\n");
    const auto holds_element = [&](const std::string& element) {
        return tells(desk, "amends --format json --exit-zero --kind apology a.txt", "{\"element\":\"" + element + "\",\"present\":true");
    };
    CHECK_FALSE(holds_element("remedy"));
    CHECK_FALSE(holds_element("contact"));
    desk.file(".amends.yml", "compensation: [glowstone]\nnames: {phone: [1800-lamps]}\n");
    CHECK(holds_element("remedy"));
    CHECK(holds_element("contact"));
}

TEST_CASE("region, channel and part of a letter come from the configuration or the command line")
{
    Desk desk;
    desk.file("a.txt", "Dear Ms Hale,\n\nI am sorry that we sent the wrong lamps. I will revert by Friday.\n\nThe customer care team\n");
    const std::string concise = "amends --concise --exit-zero --kind apology ";
    CHECK_FALSE(tells(desk, concise + "a.txt", "advice/revert"));
    CHECK(tells(desk, concise + "--region uk a.txt", "advice/revert"));
    CHECK_FALSE(tells(desk, concise + "--region in a.txt", "advice/revert"));
    CHECK(tells(desk, concise + "a.txt", "advice/no-named-sender"));
    CHECK_FALSE(tells(desk, concise + "--channel sms a.txt", "advice/no-named-sender"));
    desk.file(".amends.yml", "region: us\nchannel: chat\n");
    CHECK(tells(desk, concise + "a.txt", "advice/revert"));
    CHECK_FALSE(tells(desk, concise + "a.txt", "advice/no-named-sender"));
    CHECK_FALSE(tells(desk, concise + "--region in a.txt", "advice/revert"));
    const Ended unknown = desk.run("amends --channel smoke a.txt");
    CHECK(unknown.status == 2);
    CHECK(holds(unknown.err, "--channel smoke: known are letter, mail, chat, review, sms, notice."));
}

TEST_CASE("a part of a letter has faults and no score")
{
    Desk desk;
    desk.file("closing.txt", "We will write to you as soon as possible.\n").file(".amends.yml", "fragment: closing\n");
    const Ended json = desk.run("amends --format json closing.txt");
    CHECK(json.status == 1);
    CHECK(holds(json.out, "\"fragment\":\"closing\",\"score\":null,\"grade\":null"));
    CHECK(holds(json.out, "vagueness/"));
    CHECK_FALSE(holds(json.out, "missing/"));
    CHECK(tells(desk, "amends closing.txt", "closing.txt: closing of a letter. 1 place to mend; no score for a part\n"));
    CHECK(desk.run("amends --min-score 90 --ignore vagueness closing.txt").out == "closing.txt: closing of a letter. Nothing to mend; no score for a part.\n");
    CHECK(holds(desk.run("amends suggest closing.txt").err, "a part of a letter, in which nothing is missing"));
    CHECK(desk.run("amends suggest closing.txt").out == "We will write to you as soon as possible.\n");
    desk.file("new.txt", "Your lamps will be with you on Friday.\n");
    CHECK(tells(desk, "amends diff closing.txt new.txt", "closing.txt -> new.txt: – -> – of 100"));
}

TEST_CASE("numbers of the score can be set")
{
    Desk desk;
    desk.file("a.txt", poor).file(".amends.yml", "kind: apology\nscore: {cap: {no-remedy: 1}}\n");
    CHECK(tells(desk, "amends --format json --exit-zero a.txt", "\"score\":1,"));
}

TEST_CASE("what a configuration excludes is left out of folders, and of what is named only where that is asked for")
{
    Desk desk;
    desk.file("p/.amends.yml", "exclude: [drafts/]\n").file("p/a.txt", poor).file("p/drafts/b.txt", poor).file("q/c.txt", poor);
    CHECK(desk.run("amends check --show-files p q").out == "p/a.txt\nq/c.txt\n");
    CHECK(desk.run("cd p && amends check --show-files .").out == "./a.txt\n");
    CHECK(desk.run("amends check --show-files p/drafts/b.txt").out == "p/drafts/b.txt\n");
    CHECK(desk.run("amends check --show-files --force-exclude p/drafts/b.txt q/c.txt").out == "q/c.txt\n");
    CHECK(desk.run("amends check --show-files --exclude c.txt p q").out == "p/a.txt\np/drafts/b.txt\n");
    const Ended none = desk.run("amends check --show-files p/drafts");
    CHECK(none.out == "");
    CHECK(none.err == "amends: p/drafts: left out by \"exclude\", as amends check --show-settings shows\n");
}

TEST_CASE("what ignore files and --exclude leave out of folders is left out where it is named, if that is asked for")
{
    Desk desk;
    desk.file(".amendsignore", "old/\n").file("old/a.txt", poor).file("new/.gitignore", "*.txt\n!b.txt\n").file("new/a.txt", poor).file("new/b.txt", poor);
    const std::string named = " old/a.txt ./new/a.txt new/../new/b.txt \"$PWD/old/a.txt\"";
    CHECK(desk.run("amends check --show-files" + named + " | wc -l").out == "4\n");
    const Ended left = desk.run("amends check --show-files --force-exclude" + named);
    CHECK(left.out == "new/../new/b.txt\n");
    CHECK(holds(left.err, "amends: old/a.txt: left out by .gitignore, .amendsignore or --exclude\n"));
    CHECK(desk.run("amends check --show-files --force-exclude --exclude b.txt new/b.txt").out == "");
    CHECK(desk.run("cd new && amends check --show-files --force-exclude a.txt b.txt ../old/a.txt").out == "b.txt\n../old/a.txt\n");
    CHECK(desk.run("mkdir .git && cd new && amends check --show-files --force-exclude a.txt b.txt ../old/a.txt").out == "b.txt\n");
    CHECK(desk.run("printf letter | amends check --show-files --force-exclude -").out == "-\n");
    CHECK(desk.run("amends check --force-exclude none.txt").status == 2);
}

TEST_CASE("paths come from lists as well, by lines or NUL bytes, from a file or standard input")
{
    Desk desk;
    desk.file("a b.txt", poor).file("c.txt", poor).file("list", "a b.txt\r\n\nc.txt\n");
    const std::string both = "a b.txt\nc.txt\n";
    CHECK(desk.run("amends check --show-files --file-list list").out == both);
    CHECK(desk.run("printf 'a b.txt\\0c.txt\\0' | amends check --show-files --file-list -").out == both);
    CHECK(desk.run("amends check --show-files --file-list list c.txt").out == "c.txt\n" + both);
    CHECK(desk.run("amends --kind apology --file-list list").status == 1);
    const Ended none = desk.run("amends --file-list none");
    CHECK(none.status == 2);
    CHECK(holds(none.err, "amends: none: no list of files was read from it: No such file"));
    CHECK(desk.run("amends --file-list - -").status == 2);
    CHECK(desk.run("amends --file-list .").status == 2);
}

TEST_CASE("standard input is read, judged and told as the file whose name it is given")
{
    Desk desk;
    desk.file("p/.amends.yml", "kind: apology\noverrides: {files: '*.j2', stage: first}\n").file("letter", poor);
    const Ended ended = desk.run("amends --format json --exit-zero --stdin-filename p/a.txt.j2 - <letter");
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "\"path\":\"p/a.txt.j2\""));
    CHECK(holds(ended.out, "\"kind\":\"apology\""));
    CHECK(holds(ended.out, "\"stage\":\"first\",\"template\":true"));
    CHECK(desk.run("amends --stdin-filename a.txt letter").status == 2);
}

TEST_CASE("settings are shown with where they come from, and read back as a configuration")
{
    Desk desk;
    desk.file("p/.amends.yml", "stage: first\nmin-score: 60\nselect: [missing]\n").file("p/a.txt", poor).file("p/b.txt", poor).file("q/c.txt", poor);
    const Ended ended = desk.run("amends check --show-settings --min-score 70 p q");
    CHECK(ended.status == 0);
    CHECK(ended.out
          == "# p/a.txt and 1 more: p/.amends.yml\nselect:  # p/.amends.yml:3\n  - missing  # p/.amends.yml:3\nmin-score: 70  # --min-score\nfail-on: warning  # by default\n"
             "stage: first  # p/.amends.yml:1\ntemplate: false  # by default\n---\n# q/c.txt: no configuration\nmin-score: 70  # --min-score\nfail-on: warning  # by default\n"
             "template: false  # by default\n");
    CHECK(desk.run("amends check --show-settings p/a.txt >r.yml && amends check --config r.yml --show-settings p/a.txt | sed 's/  #.*//;/^#/d' >r2 && sed 's/  #.*//;/^#/d' r.yml | cmp - r2").status == 0);
    CHECK(desk.run("amends check --show-settings").out == "# -: no configuration\nfail-on: warning  # by default\ntemplate: false  # by default\n");
    desk.file("q/.amends.yml", "stage: last\n");
    CHECK(desk.run("amends check --show-settings q").status == 2);
}

TEST_CASE("init writes a configuration that reads back, and never over one that is there")
{
    Desk desk;
    const Ended first = desk.run("amends init");
    CHECK(first.status == 0);
    CHECK(holds(first.out, ".amends.yml: written."));
    CHECK(desk.file("a.txt", poor).run("amends --kind apology --exit-zero a.txt").status == 0);
    const auto size = std::filesystem::file_size(desk.path(".amends.yml"));
    (void)desk.run("echo '# mine' >> .amends.yml");
    const Ended second = desk.run("amends init");
    CHECK(second.status == 2);
    CHECK(holds(second.err, "amends: .amends.yml: there is one already"));
    CHECK(std::filesystem::file_size(desk.path(".amends.yml")) == size + 7);
    CHECK(desk.run("mkdir sub && amends init sub && test -s sub/.amends.yml").status == 0);
    CHECK(desk.run("amends init nowhere").status == 2);
}

TEST_CASE("every setting of the sample holds once its example is let in")
{
    Desk desk;
    desk.file("shared/amends.yml", "lang: en\n").file("house-rules/faults/vagueness/zorbing.md", zorbing).file("a.txt", poor);
    const Ended ended = desk.run("mkdir p && mv house-rules p && cd p && amends init >/dev/null && sed -i 's/^#\\([a-z]\\|  \\)/\\1/' .amends.yml && amends check --show-settings a.txt");
    CHECK(ended.err == "");
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "min-score: 60  # .amends.yml:"));
}
