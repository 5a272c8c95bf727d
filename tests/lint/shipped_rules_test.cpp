// The rules that the program carries are those of the rules folder, and the folder is all that a new rule needs.
#include "shipped_rules.h"

#include <algorithm>

#include "lint.h"
#include "support/rule_sets.h"

using namespace amends;
using namespace amends::test;

namespace {

Verdict verdict_on(const RuleSet& rules, const std::string& text, const LintOptions& options = {})
{
    const Inputs inputs = read_bytes("letter.txt", text, {});
    REQUIRE(inputs.sources.size() == 1);
    return Linter{rules, options}.lint(inputs.sources.front());
}

}  // namespace

TEST_CASE("compiling the rules folder gives the image in the program, byte for byte")
{
    const Compiled compiled = compile_rules(AMENDS_RULES);
    REQUIRE(compiled.errors.empty());
    const auto shipped = shipped_rules().bytes();
    CHECK(std::equal(shipped.begin(), shipped.end(), compiled.image.begin(), compiled.image.end()));
    CHECK(RuleSet{compiled.image}.hash() == shipped_rules().hash());
}

TEST_CASE("a page put into a copy of the rules folder is found, and nothing else needs to change")
{
    RuleFolder folder;
    std::filesystem::copy(AMENDS_RULES, folder.path(), std::filesystem::copy_options::recursive);
    folder.rule("faults/vagueness/zorbing", "en", "zorbing");
    const RuleSet rules = compiled(folder);
    LintOptions options;
    options.kind = Kind::apology;
    const std::string letter = "Dear Ms Hale,\n\nYour order of two lamps came late. We are zorbing on it and will see.\n\nKind regards,\nTom\n";
    const Verdict verdict = verdict_on(rules, letter, options);
    const auto found = std::find_if(verdict.findings.begin(), verdict.findings.end(), [](const Finding& f) { return f.rule == "vagueness/zorbing"; });
    REQUIRE(found != verdict.findings.end());
    REQUIRE(found->span.has_value());
    CHECK(letter.substr(found->span->start, found->span->size()) == "zorbing");
    CHECK(rules.page("vagueness/zorbing") != nullptr);
    CHECK(shipped_rules().page("vagueness/zorbing") == nullptr);
}

TEST_CASE("a letter that apologises for nothing has neither score nor findings under the shipped rules")
{
    const Verdict verdict = verdict_on(shipped_rules(), "各位住戶您好：\n\n下週三上午九點到十一點清洗水塔，期間停水，請先儲水備用。\n\n管理中心 敬上\n");
    CHECK(verdict.kind == Kind::other);
    CHECK_FALSE(verdict.score.has_value());
    CHECK(verdict.findings.empty());
    CHECK(verdict.ledger.empty());
}

TEST_CASE("the shipped elements sum to 100, and so do those of a first reply")
{
    const image::Header& header = shipped_rules().header();
    int usual = 0, first = 0;
    for (std::size_t i = 0; i < header.elements.size(); ++i) {
        usual += header.elements[i].points;
        first += header.score.first[i];
    }
    CHECK(usual == 100);
    CHECK(first == 100);
}

TEST_CASE("no scenario of the shipped rules adds points or takes away an element")
{
    const image::Header& header = shipped_rules().header();
    for (const image::Rule& rule : shipped_rules().rules()) {
        if (rule.kind != image::RuleKind::scenario)
            continue;
        CAPTURE(shipped_rules().text(rule.id));
        int sum = 0;
        for (std::size_t i = 0; i < rule.shift.size(); ++i) {
            sum += rule.shift[i];
            CHECK(header.elements[i].points + rule.shift[i] > 0);
        }
        CHECK(sum == 0);
    }
}

TEST_CASE("no shipped letter without a remedy scores above 50, as rules/score.md says")
{
    CHECK(shipped_rules().header().score.cap_no_remedy == 50);
}
