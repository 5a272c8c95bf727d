// Which configuration holds for a letter, and what it sets there.
#include "project/configurations.h"

#include "project/configured.h"
#include "project/settings.h"
#include "project/written.h"

using namespace amends;
using namespace amends::test;

namespace {

/// The configurations of a project, seen from its top.
struct Project {
    explicit Project(const ProjectFolder& folder, ConfigChoice choice = {})
        : configurations(std::move(choice), {folder.path(), folder.path() / "user"})
    {
    }

    [[nodiscard]] Setting values(const std::string& path) { return configurations.of(path).values_for(configurations.absolute(path)); }
    [[nodiscard]] std::string text(const std::string& path, std::string_view key)
    {
        const Setting all = values(path);
        const Setting* found = all.find(key);
        return found == nullptr ? "" : found->text;
    }
    [[nodiscard]] bool is_template(const std::string& path) { return settings_of(values(path)).input.is_template; }
    [[nodiscard]] std::vector<std::string> mistakes()
    {
        std::vector<std::string> told;
        for (const PageError& error : configurations.take_errors())
            told.push_back(fmt::format("{}:{}:{}: {}", error.path, error.line, error.column, error.message));
        return told;
    }

    Configurations configurations;
};

}  // namespace

TEST_CASE("the nearest file upward of a letter's folder holds, and nothing of those above it")
{
    ProjectFolder folder;
    folder.file(".amends.yml", "min-score: 10\nstage: first\n").file("a/b/.amends.yml", "min-score: 20\n");
    Project project(folder);
    CHECK(project.text("a/letter.txt", "min-score") == "10");
    CHECK(project.text("a/b/letter.txt", "min-score") == "20");
    CHECK(project.text("a/b/c/letter.txt", "min-score") == "20");
    CHECK(project.text("a/b/letter.txt", "stage") == "");
    CHECK(project.text("a/b/../letter.txt", "min-score") == "10");
    CHECK(project.text("", "min-score") == "10");
}

TEST_CASE("where no folder has a configuration that of the user holds")
{
    ProjectFolder folder;
    folder.file("user/amends/amends.yml", "min-score: 5\noverrides: {files: old/, stage: first}\n").file("team/.amends.yml", "stage: final\n").file("old/a.txt", "");
    Project project(folder);
    CHECK(project.text("letter.txt", "min-score") == "5");
    CHECK(project.text("old/a.txt", "stage") == "first");
    CHECK(project.text("team/letter.txt", "min-score") == "");
}

TEST_CASE("a configuration that is named holds for all letters, and none where none is wanted")
{
    ProjectFolder folder;
    folder.file(".amends.yml", "min-score: 10\n").file("ci/strict.yml", "min-score: 90\noverrides: {files: a/, stage: first}\n").file("a/.amends.yml", "min-score: 20\n");
    Project named(folder, {false, "ci/strict.yml"}), isolated(folder, {true, {}});
    CHECK(named.text("a/letter.txt", "min-score") == "90");
    CHECK(named.text("a/letter.txt", "stage") == "first");
    CHECK(isolated.text("a/letter.txt", "min-score") == "");
    Project absent(folder, {false, "ci/none.yml"});
    CHECK_FALSE(absent.configurations.of("a/letter.txt").is_sound());
    CHECK(absent.mistakes() == std::vector<std::string>{"ci/none.yml:1:1: not read: No such file or directory"});
}

TEST_CASE("a file that extends another goes before it key by key, and adds to its words and rules")
{
    ProjectFolder folder;
    folder.file("shared/house.yml", "min-score: 50\nstage: first\nselect: [missing]\nseverity: {vagueness: error, excuse: 'off'}\nrules: pages\nwords: {we: [alpha]}\n")
        .file("team/.amends.yml", "extend: ../shared/house.yml\nmin-score: 70\nselect: [vagueness]\nseverity: {excuse: warning}\nrules: own\nwords: {we: [beta]}\n");
    Project project(folder);
    const Setting values = project.values("team/letter.txt");
    const Settings settings = settings_of(values);
    CHECK(settings.bar.min_score == 70);
    CHECK(settings.lint.stage == Stage::first);
    CHECK(settings.lint.select == std::vector<std::string>{"vagueness"});
    REQUIRE(settings.lint.severities.size() == 2);
    CHECK(settings.lint.severities[0].severity == Severity::error);
    CHECK(settings.lint.severities[1].severity == Severity::warning);
    const PageSources own = own_rules(values);
    CHECK(own.folders == std::vector<std::filesystem::path>{folder.path() / "shared/pages", folder.path() / "team/own"});
    CHECK(own.additions.size() == 2);
    CHECK(own.additions[0].path == "shared/house.yml");
    CHECK(own.additions[1].path == "team/.amends.yml");
}

TEST_CASE("a configuration that leads back to itself, or extends what is not there, is told where it says so")
{
    ProjectFolder folder;
    folder.file(".amends.yml", "stage: first\nextend: b.yml\n").file("b.yml", "extend: .amends.yml\n").file("c/.amends.yml", "extend: .amends.yml\n").file("d/.amends.yml", "extend: none.yml\n");
    Project project(folder);
    CHECK_FALSE(project.configurations.of("letter.txt").is_sound());
    CHECK(project.mistakes() == std::vector<std::string>{"b.yml:1:9: this leads back to .amends.yml"});
    CHECK_FALSE(project.configurations.of("c/letter.txt").is_sound());
    CHECK(project.mistakes() == std::vector<std::string>{"c/.amends.yml:1:9: this leads back to c/.amends.yml"});
    CHECK_FALSE(project.configurations.of("d/letter.txt").is_sound());
    CHECK(project.mistakes() == std::vector<std::string>{"d/.amends.yml:1:9: there is no file d/none.yml"});
}

TEST_CASE("mistakes are told once, for files that are extended as well")
{
    ProjectFolder folder;
    folder.file("a/.amends.yml", "extend: ../b.yml\n").file("b.yml", "stage: last\n").file("c/.amends.yml", "extend: ../b.yml\n");
    Project project(folder);
    CHECK_FALSE(project.configurations.of("a/1.txt").is_sound());
    CHECK_FALSE(project.configurations.of("a/2.txt").is_sound());
    CHECK_FALSE(project.configurations.of("c/1.txt").is_sound());
    CHECK(project.mistakes().size() == 1);
}

TEST_CASE("overrides hold for the files that they name, the last before the others")
{
    ProjectFolder folder;
    folder.file("p/.amends.yml", "stage: final\nmin-score: 40\noverrides:\n  - files: [first/, \"*.first.txt\"]\n    stage: first\n    min-score: 50\n  - files: first/vip-*.txt\n    min-score: 90\n");
    Project project(folder);
    CHECK(project.text("p/late.txt", "stage") == "final");
    CHECK(project.text("p/first/late.txt", "stage") == "first");
    CHECK(project.text("p/x/first/late.txt", "stage") == "first");
    CHECK(project.text("p/late.first.txt", "min-score") == "50");
    CHECK(project.text("p/first/vip-late.txt", "min-score") == "90");
    CHECK(project.text("p/first/vip-late.txt", "stage") == "first");
    CHECK(project.text("p/x/first/vip-late.txt", "min-score") == "50");
}

TEST_CASE("files that the same overrides speak of have the same choice")
{
    ProjectFolder folder;
    folder.file(".amends.yml", "template: [t/]\noverrides:\n  - {files: a/, stage: first}\n  - {files: b/, template: [u/]}\n");
    Project project(folder);
    const auto choice = [&](const std::string& path) { return project.configurations.of(path).choice_for(project.configurations.absolute(path)); };
    CHECK(choice("a/1.txt") == choice("a/2.txt"));
    CHECK(choice("a/1.txt") != choice("c/1.txt"));
    CHECK(choice("t/1.txt") != choice("c/1.txt"));
    CHECK(choice("b/u/1.txt") != choice("b/1.txt"));
    CHECK(project.is_template("t/1.txt"));
    CHECK_FALSE(project.is_template("c/1.txt"));
    CHECK(project.is_template("b/u/1.txt"));
    CHECK_FALSE(project.is_template("b/t/1.txt"));
}

TEST_CASE("what is excluded is named by globs that begin at the file that says so")
{
    ProjectFolder folder;
    folder.file("p/.amends.yml", "exclude: [/old/, \"*.draft.txt\", \"!keep.draft.txt\"]\n");
    Project project(folder);
    const auto excludes = [&](const std::string& path) { return project.configurations.of(path).excludes(project.configurations.absolute(path)); };
    CHECK(excludes("p/old/a.txt"));
    CHECK(excludes("p/old/deep/a.txt"));
    CHECK_FALSE(excludes("p/new/old/a.txt"));
    CHECK(excludes("p/new/a.draft.txt"));
    CHECK_FALSE(excludes("p/keep.draft.txt"));
}

TEST_CASE("settings are written down as a configuration that reads back as the same, with where each comes from")
{
    ProjectFolder folder;
    folder.file("shared.yml", "words: {we: ['we: all', 敝社團]}\nrules: pages\n")
        .file("p/.amends.yml", "extend: ../shared.yml\nseverity: {vagueness: 'off'}\ntemplate: ['*.t']\nphrases: {required: [{phrase: \"a 'b' \\\"c\\\"\", reason: r}]}\n"
                               "fields: {text: /a}\n");
    Project project(folder);
    const std::string text = written(project.values("p/late.t"));
    CHECK(text
          == "severity:\n  vagueness: off  # p/.amends.yml:2\n"
             "fail-on: warning  # by default\n"
             "phrases:\n  required:  # p/.amends.yml:4\n    - {phrase: \"a 'b' \\\"c\\\"\", reason: r}\n"
             "template: true  # p/.amends.yml:3\n"
             "fields:\n  text: /a  # p/.amends.yml:5\n"
             "rules:  # shared.yml:2\n  - " + (folder.path() / "pages").string() + "  # shared.yml:2\n"
             "words:\n  we:  # shared.yml:1\n    - \"we: all\"  # shared.yml:1\n    - \"敝社團\"  # shared.yml:1\n");
    folder.file("again/.amends.yml", text);
    Project again(folder);
    CHECK(again.configurations.of("again/late.t").is_sound());
    CHECK(again.mistakes().empty());
    CHECK(again.is_template("again/late.txt"));
    CHECK(settings_of(again.values("again/late.t")).lint.house.required.front().phrase == "a 'b' \"c\"");
    CHECK(own_rules(again.values("again/late.t")).folders == own_rules(project.values("p/late.t")).folders);
}
