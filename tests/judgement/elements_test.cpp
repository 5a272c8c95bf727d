// Which elements a letter holds, what takes them back or halves them, and what is said of those that are missing.
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

const RuleSet& elements()
{
    static const RuleSet rules = [] {
        RuleFolder folder;
        with_elements(folder);
        folder.page("faults/conditional/if", rule_page("voids: regret", "en", "if"));
        folder.page("faults/grovelling/grovel", rule_page("halves: remedy", "en", "grovel"));
        folder.rule("faults/excuse/busy", "en", "busy").rule("faults/but/but", "en", "but").rule("faults/blame/you", "en", "your doing");
        folder.page("faults/blame/courier", rule_page("share: 12", "en", "the courier"));
        folder.page("elements/timeline/next-word", rule_page("holding: true", "en", "[we write] again"));
        folder.page("elements/remedy/looked-at", rule_page("first-only: true", "en", "looked at"));
        return compiled(folder);
    }();
    return rules;
}

Judged judged(std::string_view text)
{
    return Judged{elements(), text};
}

}  // namespace

TEST_CASE("an element is held where one of its ways stands, with the place of each")
{
    const Judged letter = judged("Our regret is real. Here is the remedy and one more remedy.");
    CHECK(letter.holds(Element::regret));
    CHECK_FALSE(letter.holds(Element::timeline));
    CHECK(letter.verdict.elements[static_cast<std::size_t>(Element::remedy)].spans.size() == 2);
    CHECK(letter.points("regret") == 10);
    CHECK(letter.points("remedy") == 20);
}

TEST_CASE("every missing element is told, and none that is held")
{
    const Judged letter = judged("Our regret and the remedy.");
    CHECK_FALSE(letter.tells("missing/regret"));
    REQUIRE(letter.tells("missing/timeline"));
    const Finding& missing = *letter.finding("missing/timeline");
    CHECK(missing.message == "lacks timeline");
    CHECK(missing.advice == "add timeline");
    CHECK(missing.rewrite == "[timeline]");
    CHECK_FALSE(missing.span.has_value());
    CHECK(missing.points == 0);
}

TEST_CASE("regret, responsibility, remedy and timeline are missed more than the others")
{
    const Judged letter = judged("Nothing is here.");
    for (const std::string_view rule : {"missing/regret", "missing/responsibility", "missing/remedy", "missing/timeline"})
        CHECK(letter.finding(rule)->severity == Severity::warning);
    for (const std::string_view rule : {"missing/explanation", "missing/impact", "missing/prevention", "missing/contact"})
        CHECK(letter.finding(rule)->severity == Severity::suggestion);
}

TEST_CASE("an element held only by a weak way brings half, with a full way beside it all")
{
    CHECK(judged("There is some remedy.").points("remedy") == 10);
    CHECK(judged("There is some remedy. The remedy is here.").points("remedy") == 20);
}

TEST_CASE("a fault takes its element back in its sentence, not in another")
{
    CHECK_FALSE(judged("We feel regret if it was late.").holds(Element::regret));
    CHECK(judged("We feel regret if it was late. We do feel regret.").holds(Element::regret));
    CHECK(judged("The remedy comes if it was late.").holds(Element::remedy));
}

TEST_CASE("a fault halves the element that its page names, wherever it stands")
{
    CHECK(judged("The remedy is here. We grovel.").points("remedy") == 10);
    CHECK(judged("There is some remedy. We grovel.").points("remedy") == 10);
}

TEST_CASE("an excuse, a but or the blame of a third party behind the owning halves it, before it does not")
{
    CHECK(judged("It is our responsibility.").points("responsibility") == 20);
    CHECK(judged("It is our responsibility. We were busy.").points("responsibility") == 10);
    CHECK(judged("It is our responsibility, but so it is.").points("responsibility") == 10);
    CHECK(judged("It is our responsibility. It was the courier.").points("responsibility") == 10);
    CHECK(judged("We were busy. It is our responsibility.").points("responsibility") == 20);
    CHECK(judged("It is our responsibility. It was your doing.").points("responsibility") == 20);
}

TEST_CASE("a letter that only promises its next word and has no remedy is a first reply")
{
    CHECK(judged("Our regret. On Friday we write again.").verdict.stage == Stage::first);
    CHECK(judged("Our regret. On Friday we write again. The remedy.").verdict.stage == Stage::final);
    CHECK(judged("Our regret. On Friday we write again. The timeline.").verdict.stage == Stage::final);
    CHECK(judged("Our regret.").verdict.stage == Stage::final);
}

TEST_CASE("a first reply is scored by the points of a first reply, with the ways that count only there")
{
    const Judged first = judged("Our regret. It was looked at. On Friday we write again.");
    REQUIRE(first.verdict.stage == Stage::first);
    CHECK(first.points("regret") == 20);
    CHECK(first.points("timeline") == 30);
    CHECK(first.points("remedy") == 20);
    CHECK_FALSE(first.tells("missing/prevention"));
    CHECK(first.tells("missing/contact"));
    CHECK_FALSE(judged("Our regret. It was looked at.").holds(Element::remedy));
}

TEST_CASE("the stage can be told, whatever the letter looks like")
{
    LintOptions options = an_apology;
    options.stage = Stage::final;
    CHECK(Judged{elements(), "Our regret. On Friday we write again.", options}.verdict.stage == Stage::final);
    options.stage = Stage::first;
    CHECK(Judged{elements(), "Our regret. The remedy.", options}.points("regret") == 20);
}
