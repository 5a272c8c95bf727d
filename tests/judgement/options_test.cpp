// What a run is told: kind, rules to select or ignore, scenario, stakes, languages; and severities that a letter changes.
#include <algorithm>

#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

const RuleSet& rules()
{
    static const RuleSet set = [] {
        RuleFolder folder;
        with_elements(folder);
        folder.rule("faults/vagueness/soon", "en", "soon").rule("faults/vagueness/effort", "en", "our best").rule("faults/excuse/busy", "en", "busy");
        folder.page("faults/boilerplate/any", rule_page("severity-if: {timeline: error, template: suggestion}", "en", "any inconvenience"));
        folder.page("faults/boilerplate/kind", rule_page("severity: warning", "en", "kindly"));
        folder.page("kinds/notice", rule_page("weight: 5", "en", "price notice"));
        folder.page("scenarios/billing", rule_page("must: [prevention]\nshift: {impact: -10, timeline: 10}", "en", "bill"));
        folder.page("scenarios/delay", rule_page("weight: 3", "en", "late"));
        return compiled(folder);
    }();
    return set;
}

LintOptions with(std::vector<std::string> select, std::vector<std::string> ignore)
{
    LintOptions options = an_apology;
    options.select = std::move(select);
    options.ignore = std::move(ignore);
    return options;
}

LintOptions with(Stakes stakes)
{
    LintOptions options = an_apology;
    options.stakes = stakes;
    return options;
}

constexpr std::string_view three_faults = "Soon we reply. We were busy. We do our best.";

}  // namespace

TEST_CASE("a letter of another kind has neither score nor findings, unless it is said to be an apology")
{
    const Judged notice{rules(), "A price notice: our regret, soon.", LintOptions{}};
    CHECK(notice.verdict.kind == Kind::other);
    CHECK_FALSE(notice.verdict.score.has_value());
    CHECK_FALSE(notice.verdict.grade.has_value());
    CHECK(notice.verdict.findings.empty());
    CHECK(notice.verdict.ledger.empty());
    CHECK_FALSE(notice.holds(Element::regret));
    const Judged told{rules(), "A price notice: our regret, soon."};
    CHECK(told.verdict.score.has_value());
    CHECK(told.tells("vagueness/soon"));
}

TEST_CASE("a severity of the project's own takes the place of a rule's, the closest name before the others")
{
    LintOptions options = an_apology;
    options.severities = {{"vagueness/soon", Severity::error}, {"vagueness", Severity::suggestion}, {"missing/remedy", Severity::error}};
    const Judged judged{rules(), three_faults, options};
    const auto severity = [&](std::string_view rule) {
        const auto& all = judged.verdict.findings;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Finding& finding) { return finding.rule == rule; });
        REQUIRE(found != all.end());
        return found->severity;
    };
    CHECK(severity("vagueness/soon") == Severity::error);
    CHECK(severity("vagueness/effort") == Severity::suggestion);
    CHECK(severity("excuse/busy") == Severity::warning);
    CHECK(severity("missing/remedy") == Severity::error);
    CHECK(judged.verdict.score == Judged{rules(), three_faults}.verdict.score);
}

TEST_CASE("a rule or category that is off is left out as if it were ignored, but for rules that are named themselves")
{
    LintOptions options = an_apology;
    options.severities = {{"vagueness", std::nullopt}, {"vagueness/effort", Severity::warning}, {"missing/remedy", std::nullopt}};
    const Judged judged{rules(), three_faults, options}, ignoring{rules(), three_faults, with({}, {"vagueness/soon", "missing/remedy"})};
    CHECK_FALSE(judged.tells("vagueness/soon"));
    CHECK(judged.tells("vagueness/effort"));
    CHECK_FALSE(judged.tells("missing/remedy"));
    CHECK(judged.tells("missing/regret"));
    CHECK(judged.verdict.score == ignoring.verdict.score);
}

TEST_CASE("an apology that is said to be of another kind has no findings")
{
    const std::string_view text = "Our regret and our responsibility, soon.";
    CHECK(Judged{rules(), text, LintOptions{}}.verdict.kind == Kind::apology);
    LintOptions options;
    options.kind = Kind::other;
    CHECK(Judged{rules(), text, options}.verdict.findings.empty());
}

TEST_CASE("a letter in which nothing speaks for an apology is of another kind")
{
    CHECK(Judged{rules(), "The shop opens at nine.", LintOptions{}}.verdict.kind == Kind::other);
}

TEST_CASE("only what is selected is told, by rule or by category")
{
    CHECK(Judged{rules(), three_faults, with({"vagueness/soon"}, {})}.told() == "vagueness/soon: Soon");
    CHECK(Judged{rules(), three_faults, with({"vagueness"}, {})}.told() == "vagueness/soon: Soon | vagueness/effort: our best");
    CHECK(Judged{rules(), three_faults, with({"excuse", "vagueness/effort"}, {})}.told() == "excuse/busy: busy | vagueness/effort: our best");
    CHECK(Judged{rules(), three_faults, with({"missing/timeline"}, {})}.verdict.findings.size() == 1);
}

TEST_CASE("what is ignored is not told and takes nothing")
{
    const Judged judged{rules(), "The remedy and the timeline. Soon we reply. We were busy.", with({}, {"vagueness", "missing"})};
    CHECK(judged.told() == "excuse/busy: busy");
    CHECK(judged.verdict.findings.size() == 1);
    CHECK(judged.points("vagueness/soon") == 0);
    CHECK(Judged{rules(), three_faults, with({"vagueness"}, {"vagueness/soon"})}.told() == "vagueness/effort: our best");
    const Judged one_missing_ignored{rules(), three_faults, with({}, {"missing/remedy"})};
    CHECK(one_missing_ignored.tells("missing/timeline"));
    CHECK_FALSE(one_missing_ignored.tells("missing/remedy"));
}

TEST_CASE("a name does not select rules that only begin with it")
{
    CHECK(Judged{rules(), three_faults, with({"vague"}, {})}.told() == "");
}

TEST_CASE("the letter changes a severity as the page says, the first term that holds deciding")
{
    const auto severity = [](std::string_view text, bool is_template) {
        return Judged{rules(), text, an_apology, is_template}.finding("boilerplate/any")->severity;
    };
    CHECK(severity("We regret any inconvenience.", false) == Severity::warning);
    CHECK(severity("We regret any inconvenience. The timeline.", false) == Severity::error);
    CHECK(severity("We regret any inconvenience.", true) == Severity::suggestion);
    CHECK(severity("We regret any inconvenience. The timeline.", true) == Severity::error);
}

TEST_CASE("a stock phrase beside a remedy is only a suggestion")
{
    CHECK(Judged{rules(), "We kindly write."}.finding("boilerplate/kind")->severity == Severity::warning);
    CHECK(Judged{rules(), "We kindly write. The remedy."}.finding("boilerplate/kind")->severity == Severity::suggestion);
}

TEST_CASE("a severity comes from the category where a page names none")
{
    RuleFolder folder;
    with_elements(folder);
    for (const std::string category : {"denial", "blame", "dismissal", "placeholder", "excuse", "grovelling"})
        folder.rule("faults/" + category + "/word", "en", category);
    const RuleSet set = compiled(folder);
    const Judged judged{set, "Denial. Blame. Dismissal. Placeholder. Excuse. Grovelling."};
    for (const std::string_view rule : {"denial/word", "blame/word", "dismissal/word", "placeholder/word"})
        CHECK(judged.finding(rule)->severity == Severity::error);
    for (const std::string_view rule : {"excuse/word", "grovelling/word"})
        CHECK(judged.finding(rule)->severity == Severity::warning);
}

TEST_CASE("the scenario with the most weight of matches wins, shifts the points and names what must be there")
{
    const Judged billing{rules(), "The bill and the bill again, with its impact and a timeline."};
    CHECK(billing.verdict.scenario == Scenario::billing);
    CHECK(billing.points("impact") == 0);
    CHECK(billing.points("timeline") == 20);
    CHECK(billing.finding("missing/prevention")->severity == Severity::warning);
    CHECK(Judged{rules(), "The bill was late."}.verdict.scenario == Scenario::delay);
    CHECK(Judged{rules(), "Nothing of that."}.verdict.scenario == Scenario::other);
    LintOptions options = an_apology;
    options.scenario = Scenario::delay;
    CHECK(Judged{rules(), "The bill.", options}.verdict.scenario == Scenario::delay);
}

TEST_CASE("in a small matter the points of cause and measure go to what is done and when")
{
    const Judged small{rules(), "The explanation, the prevention, the remedy and the timeline.", with(Stakes::small)};
    CHECK(small.points("explanation") == 0);
    CHECK(small.points("prevention") == 0);
    CHECK(small.points("remedy") == 30);
    CHECK(small.points("timeline") == 20);
    CHECK_FALSE(Judged{rules(), "Our regret.", with(Stakes::small)}.tells("missing/explanation"));
}

TEST_CASE("in a grave matter everything that is missing is a warning")
{
    CHECK(Judged{rules(), "Our regret.", with(Stakes::grave)}.finding("missing/contact")->severity == Severity::warning);
}

TEST_CASE("messages come in the language asked for, rewritings in the letter's")
{
    LintOptions options = an_apology;
    options.ui_language = Language::zh_hans;
    const Judged judged{rules(), "Soon we reply.", options};
    CHECK(judged.finding("vagueness/soon")->message == "听到");
    CHECK(judged.finding("missing/remedy")->advice == "加");
    CHECK(judged.finding("missing/remedy")->rewrite == "[remedy]");
    LintOptions chinese = an_apology;
    chinese.language = Language::zh_hant;
    CHECK(Judged{rules(), "Soon we reply.", chinese}.finding("missing/remedy")->rewrite == "〔空〕");
}

TEST_CASE("a verdict that does not show its work has the same score and findings")
{
    LintOptions options = an_apology;
    options.shows_work = false;
    constexpr std::string_view letter = "Regret. Remedy. Soon we reply. We were busy.";
    const Judged brief{rules(), letter, options}, whole{rules(), letter, an_apology};
    CHECK(brief.verdict.score == whole.verdict.score);
    CHECK(brief.told() == whole.told());
    CHECK(brief.verdict.ledger.empty());
    CHECK_FALSE(whole.verdict.ledger.empty());
}
