// Facts about words: what is promised, done, told, negated, reported, supposed or asked; and what is specific.
#include "reading/facts.h"

#include "support/read_letter.h"

using namespace amends;
using namespace amends::test;
using image::Fact;

namespace {

const RuleSet& facts()
{
    static const RuleSet rules = [] {
        RuleFolder folder;
        folder.list("will", "将会, 'll, will").list("done", "已经, have").list("story-verb", "漏寄, lost").list("negator", "没有, not, n't");
        folder.list("reporting", "据说, they say").list("if", "如果, if").list("request", "烦请, please").list("case-word", "充电器, charger");
        folder.rule("faults/vagueness/soon", "zh", "尽快");
        return compiled(folder);
    }();
    return rules;
}

/// Whether a fact stands in the first sentence of `text`.
bool holds(Fact fact, std::string_view text)
{
    const TakenLetter taken{text};
    Reader reader{facts()};
    return reader.read(taken.letter).holds(fact, taken.sentence(0));
}

}  // namespace

TEST_CASE("each fact stands where a word of its list stands, in either language")
{
    CHECK(holds(Fact::promised, "我们将会寄出。"));
    CHECK(holds(Fact::promised, "We'll send it."));
    CHECK(holds(Fact::done, "我们已经寄出。"));
    CHECK(holds(Fact::story, "我们漏寄了一件。"));
    CHECK(holds(Fact::negated, "We didn't send it."));
    CHECK(holds(Fact::reported, "据说包裹丢了。"));
    CHECK(holds(Fact::hypothetical, "If it was late, we pay."));
    CHECK(holds(Fact::asked_of_reader, "烦请来电。"));
}

TEST_CASE("a fact is asked of the text it is asked of, not of the letter")
{
    CHECK_FALSE(holds(Fact::promised, "我们寄出。将会到。"));
    CHECK_FALSE(holds(Fact::negated, "We sent it. It did not come."));
}

TEST_CASE("two numbers, dates, names or things of the case make a sentence specific, one does not")
{
    CHECK(holds(Fact::specific, "7月3日退款200元。"));
    CHECK(holds(Fact::specific, "7月3日寄出充电器。"));
    CHECK(holds(Fact::specific, "The charger and a second charger."));
    CHECK_FALSE(holds(Fact::specific, "7月3日寄出。"));
    CHECK_FALSE(holds(Fact::specific, "我们很抱歉。"));
}

TEST_CASE("an amount and the number in it are one fact of the case")
{
    CHECK_FALSE(holds(Fact::specific, "退款200元给您。"));
}
