// What comments in a letter allow is set aside, and comments that are wrong or of no use are findings.
#include <doctest/doctest.h>

#include <string>

#include "judgement/fingerprint.h"
#include "judgement/standing.h"
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

std::string comment_page(std::string_view message)
{
    return "# Comment\n\n## Message\n- en: " + std::string(message) + "\n- zh: 註\n\n## Examples\n";
}

const RuleSet& rules()
{
    static const RuleSet set = [] {
        RuleFolder folder;
        with_elements(folder);
        folder.rule("faults/vagueness/soon", "en", "[soon]").rule("faults/vagueness/effort", "en", "[best] efforts");
        folder.rule("faults/excuse/traffic", "en", "[traffic]").page("faults/conditional/if-upset", rule_page("voids: regret", "en", "[if] upset"));
        folder.page("advice/long", "---\nkind: length\nfrom: 2\n---\n# Long\n\n## Message\n- en: long\n- zh: 长\n\n## Examples\n");
        for (const char* name : {"unused", "unknown", "no-reason", "no-rule", "unended"})
            folder.page("suppression/" + std::string(name), comment_page(name));
        return compiled(folder);
    }();
    return set;
}

/// "rule: reason" of what is allowed, parted by " | ".
std::string allowed(const Judged& judged)
{
    std::string joined;
    for (const SuppressedFinding& one : judged.verdict.suppressed)
        joined += (joined.empty() ? "" : " | ") + std::string(one.finding.rule) + ": " + one.reason;
    return joined;
}

/// The findings of a text but for the hint that it is long.
std::string told(const std::string& text)
{
    LintOptions options = an_apology;
    options.ignore = {"advice/long"};
    return Judged{rules(), text, options}.told();
}

const std::string why = ": the courier names no day --> ";

}  // namespace

TEST_CASE("what is allowed is no finding, takes no points and keeps its reason")
{
    const std::string text = "Our regret. Our remedy soon.";
    const Judged plain{rules(), text}, judged{rules(), "Our regret. <!-- amends: allow vagueness/soon" + why + "Our remedy soon."};
    REQUIRE(plain.points("vagueness/soon") < 0);
    CHECK_FALSE(judged.tells("vagueness/soon"));
    CHECK(judged.points("vagueness/soon") == 0);
    CHECK(*judged.verdict.score > *plain.verdict.score);
    CHECK(allowed(judged) == "vagueness/soon: the courier names no day");
    CHECK(judged.verdict.suppressed.front().finding.points == 0);
    CHECK(judged.written(*judged.verdict.suppressed.front().finding.span) == "soon");
}

TEST_CASE("a comment is for one sentence, a category for all of its rules")
{
    CHECK(told("<!-- amends: allow vagueness" + why + "It comes soon. It comes soon.") == "vagueness/soon: soon");
    CHECK(told("<!-- amends: allow vagueness" + why + "Our best efforts.") == "");
    CHECK(told("<!-- amends: allow vagueness/soon, excuse" + why + "Soon, as the traffic was bad.") == "");
}

TEST_CASE("a block allows up to its end, a comment for the file everywhere")
{
    CHECK(told("<!-- amends: allow-block vagueness/soon" + why + "Soon. Soon. <!-- amends: end --> Soon.") == "vagueness/soon: Soon");
    CHECK(told("Soon. Soon. <!-- amends: allow-file vagueness/soon" + why) == "");
}

TEST_CASE("what stood back behind an allowed finding is told in its place")
{
    CHECK(told("Our best efforts, soon.") == "vagueness/effort: best");
    CHECK(told("<!-- amends: allow vagueness/effort" + why + "Our best efforts, soon.") == "vagueness/soon: soon");
}

TEST_CASE("what an allowed fault took back counts again")
{
    CHECK_FALSE(Judged{rules(), "Our regret if upset."}.holds(Element::regret));
    CHECK(Judged{rules(), "<!-- amends: allow conditional/if-upset" + why + "Our regret if upset."}.holds(Element::regret));
}

TEST_CASE("what a letter lacks, or is as a whole, is allowed for the file alone")
{
    const Judged here{rules(), "<!-- amends: allow missing/remedy, advice/long" + why + "Our regret is here."};
    CHECK(here.tells("missing/remedy"));
    CHECK(here.tells("advice/long"));
    CHECK(here.tells("suppression/unused"));
    const Judged file{rules(), "<!-- amends: allow-file missing/remedy, advice/long" + why + "Our regret is here."};
    CHECK_FALSE(file.tells("missing/remedy"));
    CHECK(file.tells("missing/timeline"));
    CHECK_FALSE(file.tells("advice/long"));
    CHECK_FALSE(file.tells("suppression/unused"));
    CHECK(file.verdict.suppressed.size() == 2);
    CHECK_FALSE(Judged{rules(), "<!-- amends: allow-file missing" + why + "Our regret."}.tells("missing/timeline"));
}

TEST_CASE("a comment that nothing needs is told at the name in it")
{
    CHECK(told("<!-- amends: allow vagueness/soon" + why + "It comes on Friday.") == "suppression/unused: vagueness/soon");
    CHECK(told("<!-- amends: allow vagueness/soon, excuse" + why + "It comes soon.") == "suppression/unused: excuse");
    CHECK(told("<!-- amends: allow-file vagueness" + why + "It comes. <!-- amends: end -->") == "suppression/unused: vagueness | suppression/unused: <!-- amends: end -->");
    CHECK(told("<!-- amends: allow excuse" + why + "<!-- amends: allow excuse" + why + "The traffic.") == "suppression/unused: excuse");
}

TEST_CASE("a rule that is left out is no reason to call its comment unused")
{
    LintOptions options = an_apology;
    options.ignore = {"vagueness", "advice"};
    CHECK(Judged{rules(), "<!-- amends: allow vagueness/soon" + why + "It comes soon.", options}.told() == "");
    CHECK(allowed(Judged{rules(), "<!-- amends: allow vagueness/soon" + why + "It comes soon.", options}) == "");
}

TEST_CASE("a name that nothing has allows nothing, and its rewriting is the name that was meant")
{
    const std::string text = "<!-- amends: allow vagueness/sooon" + why + "It comes soon.";
    CHECK(told(text) == "suppression/unknown: vagueness/sooon | vagueness/soon: soon");
    const Judged judged{rules(), text};
    CHECK(judged.finding("suppression/unknown")->rewrite == "vagueness/soon");
    CHECK(judged.finding("suppression/unknown")->severity == Severity::warning);
    CHECK(judged.finding("suppression/unknown")->category == Category::advice);
    CHECK(judged.finding("suppression/unknown")->sentence != 0);
    CHECK(Judged{rules(), "<!-- amends: alow vagueness/soon" + why + "Soon."}.finding("suppression/unknown")->rewrite == "allow");
    CHECK(Judged{rules(), "<!-- amends: --> Soon."}.tells("suppression/unknown"));
    CHECK(told("<!-- amends: allow suppression/unused" + why + "It comes.") == "suppression/unknown: suppression/unused");
}

TEST_CASE("a comment without rule or reason allows nothing")
{
    CHECK(told("<!-- amends: allow vagueness/soon --> Soon.") == "suppression/no-reason: <!-- amends: allow vagueness/soon --> | vagueness/soon: Soon");
    CHECK(told("<!-- amends: allow: why --> Soon.") == "suppression/no-rule: <!-- amends: allow: why --> | vagueness/soon: Soon");
}

TEST_CASE("a block that is never ended is told, and allows")
{
    CHECK(told("<!-- amends: allow-block vagueness" + why + "Soon.") == "suppression/unended: <!-- amends: allow-block vagueness: the courier names no day -->");
}

TEST_CASE("what is wrong with comments can be left out, and is not told of other letters or by rules without its pages")
{
    LintOptions options = an_apology;
    options.severities = {{"suppression", std::nullopt}};
    CHECK_FALSE(Judged{rules(), "<!-- amends: allow excuse --> Soon.", options}.tells("suppression/no-reason"));
    options = {};
    options.kind = Kind::other;
    CHECK(Judged{rules(), "<!-- amends: allow excuse --> Soon.", options}.verdict.findings.empty());
    RuleFolder folder;
    with_elements(folder).rule("faults/vagueness/soon", "en", "[soon]");
    const RuleSet bare = compiled(folder);
    CHECK(Judged{bare, "<!-- amends: allow excuse --> Soon."}.told() == "vagueness/soon: Soon");
}

TEST_CASE("findings keep their numbers when one beside them is allowed")
{
    const auto numbers = [](const Judged& judged) {
        Fingerprints fingerprints;
        std::string all;
        for (const StandingFinding& one : all_findings(judged.verdict))
            if (one.finding->rule == "vagueness/soon")
                all += written(fingerprints.next("a", *one.finding)) + (one.standing == Standing::told ? " " : "! ");
        return all;
    };
    const std::string both = numbers(Judged{rules(), "It comes soon. It comes soon."});
    std::string one = numbers(Judged{rules(), "<!-- amends: allow vagueness" + why + "It comes soon. It comes soon."});
    CHECK(one.find('!') != std::string::npos);
    one.erase(one.find('!'), 1);
    CHECK(one == both);
}

TEST_CASE("very many comments are settled in one go")
{
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "<!-- amends: allow-block vagueness/soon, vagueness/sooon" + why + "Soon. ";
    const Judged judged{rules(), text};
    CHECK(judged.verdict.suppressed.size() == 3000);
}
