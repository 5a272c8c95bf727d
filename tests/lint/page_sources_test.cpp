// Rule sets put together from several sources.
#include "rule/page_sources.h"

#include <algorithm>

#include "lint.h"
#include "shipped_rules.h"
#include "support/rule_sets.h"

using namespace amends;
using namespace amends::test;

namespace {

/// An addition of words to a list, as a project file on whose second line they stand.
MarkdownPage words_for(const std::string& list, const std::string& word)
{
    MarkdownPage page;
    page.path = "own.yml";
    page.id = "words/" + list;
    page.markdown = "words:\n  " + list + ": [" + word + "]\n";
    page.sections.push_back({"Words", {2, 3}, {PlacedText{word, {2, static_cast<std::uint32_t>(list.size()) + 6}}}});
    return page;
}

Verdict judged(const RuleSet& rules, const std::string& text)
{
    LintOptions options;
    options.kind = Kind::apology;
    const Inputs inputs = read_bytes("letter.txt", text, {});
    REQUIRE(inputs.sources.size() == 1);
    return Linter{rules, options}.lint(inputs.sources.front());
}

const Finding* finding(const Verdict& verdict, std::string_view rule)
{
    const auto found = std::find_if(verdict.findings.begin(), verdict.findings.end(), [&](const Finding& f) { return f.rule == rule; });
    return found == verdict.findings.end() ? nullptr : &*found;
}

RuleSet put_together(const PageSources& sources)
{
    Compiled compiled = compile_rules(sources);
    for (const PageError& error : compiled.errors)
        FAIL_CHECK(error.path << ":" << error.line << ": " << error.message);
    REQUIRE(compiled.errors.empty());
    return RuleSet{std::move(compiled.image)};
}

const std::string letter = "Dear Ms Hale,\n\nYour order of two lamps came late. We are zorbing I say.\n\nKind regards,\nTom\n";

}  // namespace

TEST_CASE("the pages that the program carries compile to the rules that it carries")
{
    const Compiled again = compile_rules(PageSources{&shipped_rules(), {}, {}});
    REQUIRE(again.errors.empty());
    const auto shipped = shipped_rules().bytes();
    CHECK(std::equal(shipped.begin(), shipped.end(), again.image.begin(), again.image.end()));
}

TEST_CASE("a folder with one page adds it to the shipped rules, at the severity that the page names")
{
    RuleFolder folder;
    folder.page("faults/vagueness/zorbing", rule_page("severity: error", "en", "zorbing"));
    const RuleSet rules = put_together({&shipped_rules(), {folder.path()}, {}});
    const Verdict verdict = judged(rules, letter);
    const Finding* found = finding(verdict, "vagueness/zorbing");
    REQUIRE(found != nullptr);
    CHECK(found->severity == Severity::error);
    CHECK(finding(verdict, "missing/remedy") != nullptr);
    CHECK(rules.pages().size() == shipped_rules().pages().size() + 1);
    CHECK(rules.hash() != shipped_rules().hash());
}

TEST_CASE("a page with the id of a shipped one replaces it")
{
    RuleFolder folder;
    folder.rule("faults/vagueness/soon", "en", "zorbing");
    const RuleSet rules = put_together({&shipped_rules(), {folder.path()}, {}});
    CHECK(rules.pages().size() == shipped_rules().pages().size());
    CHECK(finding(judged(rules, letter), "vagueness/soon") != nullptr);
    const std::string soon = "Dear Ms Hale,\n\nWe will reply as soon as possible. We are sorry about your wait.\n\nKind regards,\nTom\n";
    CHECK(finding(judged(rules, soon), "vagueness/soon") == nullptr);
    CHECK(finding(judged(shipped_rules(), soon), "vagueness/soon") != nullptr);
}

TEST_CASE("of two folders with a page of the same id the later one is taken")
{
    RuleFolder first, second;
    first.rule("faults/vagueness/zorbing", "en", "zorbing");
    second.rule("faults/vagueness/zorbing", "en", "nothing of this kind");
    CHECK(finding(judged(put_together({&shipped_rules(), {second.path(), first.path()}, {}}), letter), "vagueness/zorbing") != nullptr);
    CHECK(finding(judged(put_together({&shipped_rules(), {first.path(), second.path()}, {}}), letter), "vagueness/zorbing") == nullptr);
}

TEST_CASE("own words count as words of their list")
{
    const std::string text = "Dear Ms Hale,\n\nYour lamps came late. You will hear from me in a jiffling.\n\nKind regards,\nTom\n";
    RuleFolder folder;
    folder.rule("faults/vagueness/zorbing", "en", "hear from me in <zorb>").list("zorb", "a zorb");
    const PageSources plain{&shipped_rules(), {folder.path()}, {}}, added{&shipped_rules(), {folder.path()}, {words_for("zorb", "a jiffling")}};
    CHECK(finding(judged(put_together(plain), text), "vagueness/zorbing") == nullptr);
    const RuleSet rules = put_together(added);
    CHECK(finding(judged(rules, text), "vagueness/zorbing") != nullptr);
    CHECK(rules.hash() != put_together(plain).hash());
    CHECK(rules.text(rules.page("<zorb>")->markdown).ends_with("\n## Added\n- a jiffling\n"));
}

TEST_CASE("words for a list that is not there are told where they stand, with the list that was meant")
{
    const Compiled compiled = compile_rules(PageSources{&shipped_rules(), {}, {words_for("negater", "nowise")}});
    REQUIRE(compiled.errors.size() == 1);
    CHECK(compiled.errors.front().path == "own.yml");
    CHECK(compiled.errors.front().line == 2);
    CHECK(compiled.errors.front().column == 3);
    CHECK(compiled.errors.front().source_line == "  negater: [nowise]");
    CHECK(compiled.errors.front().remedy == "did you mean negator?");
    CHECK(compile_rules(PageSources{&shipped_rules(), {}, {words_for("date", "doomsday")}}).errors.size() == 1);
    CHECK(compile_rules(PageSources{&shipped_rules(), {}, {words_for("we", "(open")}}).errors.front().path == "own.yml");
    CHECK(compile_rules(PageSources{&shipped_rules(), {}, {words_for("we", "<nowhere>")}}).errors.front().path == "own.yml");
}

TEST_CASE("numbers that are added to the score take the place of its own")
{
    MarkdownPage page;
    page.path = "own.yml";
    page.id = "score";
    page.fields.push_back({"cap", {}, {}, {{"no-remedy", {"12", {}}}}});
    const RuleSet rules = put_together({&shipped_rules(), {}, {page}});
    CHECK(rules.header().score.cap_no_remedy == 12);
    CHECK(rules.header().score.cap_no_regret == shipped_rules().header().score.cap_no_regret);
    CHECK(rules.hash() != shipped_rules().hash());
}
