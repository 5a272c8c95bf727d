#include "rule/rule_set.h"

#include <doctest/doctest.h>

#include "support/rule_folder.h"

using namespace amends;
using amends::test::RuleFolder;

namespace {

const std::string sound = "# Soon\n\n## Flags\n```en\nas soon as possible\n```\n\n## Message\n- en: no day\n- zh: 没有日子\n\n## Examples\n";

// The one error of a folder with the score table and elements left out.
PageError only_error(const RuleFolder& folder)
{
    const Compiled compiled = compile_rules(folder.path());
    REQUIRE(compiled.errors.size() == 1);
    CHECK(compiled.image.empty());
    return compiled.errors.front();
}

PageError error_of_page(const std::string& markdown)
{
    RuleFolder folder;
    folder.page("faults/vagueness/soon", markdown);
    return only_error(folder);
}

}  // namespace

TEST_CASE("a sound page compiles")
{
    RuleFolder folder;
    folder.page("faults/vagueness/soon", sound);
    const Compiled compiled = compile_rules(folder.path());
    CHECK(compiled.errors.empty());
    CHECK(RuleSet{compiled.image}.rules().size() == 1);
}

TEST_CASE("an unknown key is told with its line and the key that was meant")
{
    const PageError error = error_of_page("---\nseverty: warning\n---\n" + sound);
    CHECK(error.line == 2);
    CHECK(error.source_line == "severty: warning");
    CHECK(error.remedy.find("severity") != std::string::npos);
}

TEST_CASE("a full-width colon in the front matter is told")
{
    const PageError error = error_of_page("---\nseverity：warning\n---\n" + sound);
    CHECK(error.line == 2);
    CHECK(error.remedy.find("：") != std::string::npos);
}

TEST_CASE("a region or channel that nobody knows is told with the one that was meant")
{
    const PageError region = error_of_page("---\nregions: [tw, hkk]\n---\n" + sound);
    CHECK(region.line == 2);
    CHECK(region.remedy == "did you mean hk?");
    CHECK(error_of_page("---\nchannels: [mails]\n---\n" + sound).remedy == "did you mean mail?");
    CHECK(error_of_page("---\nnot-on: [text]\n---\n" + sound).message == "\"text\" is no not-on");
}

TEST_CASE("a page of a channel bears its name, and needs neither patterns nor examples")
{
    RuleFolder folder;
    folder.page("channels/sms", "---\nmust: [contact]\n---\n# Text message\n");
    CHECK(compile_rules(folder.path()).errors.empty());
    folder.page("channels/smoke", "# Smoke\n");
    const Compiled compiled = compile_rules(folder.path());
    REQUIRE(compiled.errors.size() == 1);
    CHECK(compiled.errors.front().message == "\"smoke\" is no channel");
}

TEST_CASE("a key that stands twice is told")
{
    CHECK(error_of_page("---\nseverity: error\nseverity: warning\n---\n" + sound).line == 3);
}

TEST_CASE("front matter or a fence that is not closed is told where it opens")
{
    CHECK(error_of_page("# Soon\n\n## Message\n- en: a\n- zh: 一\n\n## Examples\n\n## Flags\n```en\nsoon\n").line == 10);
    RuleFolder folder;
    folder.page("faults/vagueness/soon", "---\nseverity: error\n" + sound);
    CHECK(compile_rules(folder.path()).errors.front().message.find("not closed") != std::string::npos);
}

TEST_CASE("an unknown list is told with the name that was meant")
{
    RuleFolder folder;
    folder.list("wishes", "hope").rule("faults/vagueness/soon", "en", "we <wishs> soon");
    const PageError error = only_error(folder);
    CHECK(error.line == 5);
    CHECK(error.column == 4);
    CHECK(error.remedy.find("<wishes>") != std::string::npos);
}

TEST_CASE("lists that contain each other are told")
{
    RuleFolder folder;
    folder.list("one", "<two>").list("two", "<one>").page("faults/vagueness/soon", sound);
    CHECK(compile_rules(folder.path()).errors.front().message.find("contains itself") != std::string::npos);
}

TEST_CASE("a pattern that does not read is told with its column")
{
    RuleFolder folder;
    folder.rule("faults/vagueness/soon", "zh", "尽快 (处理");
    const PageError error = only_error(folder);
    CHECK(error.line == 5);
    CHECK(error.column > 3);
}

TEST_CASE("a pattern without anything that must be there is told")
{
    RuleFolder folder;
    folder.rule("faults/vagueness/soon", "zh", "尽快? …");
    CHECK(only_error(folder).message.find("match nothing") != std::string::npos);
}

TEST_CASE("missing messages and missing examples are told")
{
    RuleFolder folder;
    folder.page("faults/vagueness/soon", "# Soon\n\n## Flags\n```en\nsoon\n```\n");
    const auto errors = compile_rules(folder.path()).errors;
    CHECK(errors.size() == 4);
    CHECK(errors.back().message.find("Examples") != std::string::npos);
}

TEST_CASE("an unknown scope or term of a condition is told")
{
    RuleFolder folder;
    folder.rule("faults/vagueness/soon", "en", "soon", "## Except\n- sentense: owned\n- sentence: owend\n");
    const auto errors = compile_rules(folder.path()).errors;
    REQUIRE(errors.size() == 2);
    CHECK(errors[0].remedy.find("sentence") != std::string::npos);
    CHECK(errors[1].remedy.find("owned") != std::string::npos);
}

TEST_CASE("a folder without pages, or one that is not there, is told")
{
    RuleFolder folder;
    CHECK(only_error(folder).message == "no rule pages in this folder");
    CHECK(compile_rules(folder.path() / "absent").errors.size() == 1);
}
