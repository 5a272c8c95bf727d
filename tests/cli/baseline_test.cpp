// Baselines and statistics, in the built program.
#include <doctest/doctest.h>

#include <string>

#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace amends::test;

namespace {

const std::string letter = "Dear Ms Hale,\n\nWe are sorry that we sent your parcel to the wrong street.\n\n"
                           "We will write to you as soon as possible.\n\nTom Reed\n";

std::string replaced(std::string text, const std::string& old, const std::string& with)
{
    return text.replace(text.find(old), old.size(), with);
}

/// A desk with the letter in a folder, and a baseline beside that.
struct Project : Desk {
    Project()
    {
        file("letters/a.txt", letter).file("letters/b.txt", letter);
        const Ended ended = run("amends --write-baseline base.json letters");
        CHECK(ended.status == 0);
        CHECK(ended.out == "");
        CHECK(holds(ended.err, "base.json: holds"));
    }
    [[nodiscard]] Ended check(const std::string& arguments = "") const { return run("amends --concise --baseline base.json letters " + arguments); }
};

}  // namespace

TEST_CASE("what a baseline knows is neither told nor fails, from whatever folder")
{
    Project project;
    CHECK(project.run("amends --concise letters").status == 1);
    const Ended ended = project.check();
    CHECK(ended.status == 0);
    CHECK(ended.out == "");
    CHECK(ended.err == "");
    CHECK(project.run("cd letters && amends --concise --baseline ../base.json a.txt").status == 0);
    CHECK(project.run("cd / && amends --concise --baseline \"$OLDPWD/base.json\" \"$OLDPWD/letters\"").status == 0);
    CHECK(project.run("amends --baseline base.json --concise --stdin-filename letters/a.txt - < letters/a.txt").status == 0);
}

TEST_CASE("a finding is known again after lines moved, wrapped anew or changed their width")
{
    Project project;
    project.file("letters/a.txt", replaced(replaced(letter, "\n\nWe will", "\n\n\n\nWe will"), "as soon", "ＡＳ soon"));
    CHECK(project.check().status == 0);
    CHECK(project.check().out == "");
}

TEST_CASE("a new finding fails, also where one like it is known")
{
    Project project;
    project.file("letters/a.txt", replaced(letter, "possible.\n", "possible. We will write to you as soon as possible.\n"));
    const Ended ended = project.check();
    CHECK(ended.status == 1);
    CHECK(holds(ended.out, "letters/a.txt:5:64: warning vagueness/soon"));
    CHECK_FALSE(holds(ended.out, "missing/"));
    CHECK_FALSE(holds(ended.out, "b.txt"));
    project.file("letters/c.txt", letter);
    CHECK(project.check("letters/c.txt").status == 1);
}

TEST_CASE("a letter that falls below its score fails and is told as such")
{
    Project project;
    project.file("letters/b.txt", replaced(letter, "We are sorry that we sent your parcel to the wrong street.", "We are sorry about your parcel."));
    const Ended ended = project.check("--fail-on never");
    CHECK(ended.status == 1);
    CHECK(holds(ended.err, "letters/b.txt: "));
    CHECK(holds(ended.err, " in the baseline."));
    CHECK_FALSE(holds(ended.err, "letters/a.txt"));
    CHECK(project.check("--fail-on never --exit-zero").status == 0);
    CHECK(holds(project.run("amends --format junit --fail-on never --baseline base.json letters").out, "of 100, at least"));
}

TEST_CASE("what is known is shown with --all, in JSON and as a suppression in SARIF")
{
    Project project;
    CHECK(holds(project.check("--all").out, "warning vagueness/soon There is no day to wait for. (in the baseline)"));
    CHECK(holds(project.run("amends --all --baseline base.json letters/a.txt").out, "vagueness/soon  in the baseline"));
    const auto json = nlohmann::json::parse(project.run("amends --format json --baseline base.json letters/a.txt").out).at("letters").at(0);
    CHECK(json.at("findings").empty());
    CHECK(json.at("known").size() > 1);
    const auto sarif = nlohmann::json::parse(project.run("amends --format sarif --baseline base.json letters/a.txt").out);
    for (const auto& result : sarif.at("runs").at(0).at("results"))
        CHECK(result.at("suppressions").at(0).at("kind") == "external");
    CHECK(project.run("amends --format gitlab --baseline base.json letters/a.txt").out == "[]\n");
}

TEST_CASE("what no longer occurs is told, and goes when the baseline is written anew")
{
    Project project;
    project.file("letters/a.txt", replaced(letter, "as soon as possible", "on 9 May"));
    const Ended ended = project.check();
    CHECK(ended.status == 0);
    CHECK(holds(ended.err, "base.json: "));
    CHECK(holds(ended.err, "no longer"));
    CHECK(project.run("amends --write-baseline base.json letters").status == 0);
    CHECK(project.check().err == "");
    CHECK(holds(project.run("rm letters/b.txt; amends --baseline base.json letters/a.txt").err, "no longer"));
    CHECK(project.run("amends -q --baseline base.json letters/a.txt").err == "");
    CHECK(project.run("amends --write-baseline base.json letters/a.txt; grep -c b.txt base.json").out == "0\n");
}

TEST_CASE("a baseline written for some files keeps what it knows of the others, and of those that were not read")
{
    Project project;
    const std::string before = project.run("cat base.json").out;
    (void)project.run("amends --write-baseline base.json letters/a.txt");
    CHECK(project.run("cat base.json").out == before);
    (void)project.run("printf '\\377\\377' > letters/b.txt; amends --encoding UTF-8 --write-baseline base.json letters");
    CHECK(project.run("cat base.json").out == before);
}

TEST_CASE("a baseline is the same whatever the order of the letters, and holds no words of them")
{
    Project project;
    const std::string before = project.run("cat base.json").out;
    (void)project.run("rm base.json; amends --write-baseline base.json letters/b.txt letters/a.txt");
    CHECK(project.run("cat base.json").out == before);
    CHECK_FALSE(holds(before, "possible"));
}

TEST_CASE("a baseline that cannot be used stops the run with a remedy")
{
    Project project;
    const auto refused = [&](const std::string& bytes) {
        const Ended ended = project.file("bad.json", bytes).run("amends --baseline bad.json letters");
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK(holds(ended.err, "--write-baseline bad.json"));
        const Ended written = project.run("amends --write-baseline bad.json letters; cat bad.json");
        CHECK(holds(written.out, bytes));
        return ended.err;
    };
    CHECK(holds(refused("{"), "no JSON"));
    CHECK(holds(refused("{}"), "no baseline of amends"));
    CHECK(holds(refused("{\"amends-baseline\": 9}"), "version 9"));
    const Ended missing = project.run("amends --baseline none.json letters");
    CHECK(missing.status == 2);
    CHECK(holds(missing.err, "no such file"));
    CHECK(project.run("amends --write-baseline no/base.json letters").status == 2);
    CHECK(project.run("amends --baseline - letters").status == 2);
}

TEST_CASE("a rule that is unknown to the baseline's reader is told with the one that was meant")
{
    Project project;
    (void)project.run("sed -i s#vagueness/soon#vagueness/sooon# base.json");
    const Ended ended = project.run("amends --concise --baseline base.json letters/a.txt");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "base.json: vagueness/sooon: no rule has this name. Did you mean vagueness/soon?"));
    CHECK(project.run("amends --write-baseline base.json letters").status == 0);
    CHECK(project.check().status == 0);
}

TEST_CASE("statistics take the place of the report, the most frequent rule first")
{
    Project project;
    const Ended ended = project.run("amends --statistics --select vagueness,missing/remedy letters letters/a.txt");
    CHECK(ended.status == 1);
    CHECK(ended.out == "3  missing/remedy\n3  vagueness/soon\n");
    CHECK(project.run("amends --statistics --baseline base.json letters").out == "");
    const Ended refused = project.run("amends --statistics --format json letters");
    CHECK(refused.status == 2);
    CHECK(holds(refused.err, "--statistics"));
    CHECK(project.run("amends --statistics --format json -o out.json letters && true; test -s out.json").status == 0);
}

TEST_CASE("the baseline that a configuration names holds for its letters, from whatever folder, and --baseline goes before it")
{
    Project project;
    project.file(".amends.yml", "baseline: base.json\n").file("other/.amends.yml", "kind: apology\n").file("other/c.txt", letter);
    CHECK(project.run("amends --concise letters").status == 0);
    CHECK(project.run("cd letters && amends --concise a.txt").status == 0);
    const Ended both = project.run("amends --concise letters other");
    CHECK(both.status == 1);
    CHECK_FALSE(holds(both.out, "letters/a.txt"));
    CHECK(holds(both.out, "other/c.txt"));
    CHECK(holds(project.run("amends check --show-settings letters/a.txt").out, "/base.json"));
    project.file("letters/a.txt", replaced(letter, "as soon as possible", "on Friday"));
    CHECK(holds(project.run("amends --concise letters").err, "no longer"));
    project.file("empty.json", project.run("cd other && amends --quiet --write-baseline none.json --kind other c.txt; cat none.json").out);
    CHECK(project.run("amends --concise --baseline empty.json letters").status == 1);
}

TEST_CASE("a baseline that a configuration names and that is not there is told, and the letters are judged without it")
{
    Project project;
    project.file(".amends.yml", "baseline: gone.json\n");
    const Ended ended = project.run("amends --concise letters");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "baseline: "));
    CHECK(holds(ended.err, "/gone.json: there is no such file. amends check --write-baseline "));
    CHECK(ended.err.find("gone.json: there") == ended.err.rfind("gone.json: there"));
    CHECK(holds(ended.out, "letters/a.txt:"));
    const Ended written = project.run("amends --write-baseline gone.json letters");
    CHECK(written.status == 0);
    CHECK(project.run("amends --concise letters").status == 0);
}
