// Conditions: every scope looks where rules/README.md says, and every kind of term can be asked for.
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

/// A folder whose rule flags 尽快 under `conditions`, with what conditions may ask for.
RuleFolder& with_rule(RuleFolder& folder, std::string_view conditions)
{
    with_elements(folder);
    folder.list("sign", "标记").list("will", "将会").list("done", "已经").list("story-verb", "漏寄").list("negator", "没有");
    folder.list("reporting", "据说").list("if", "如果").list("request", "烦请").list("case-word", "充电器");
    folder.list("actor-we", "我们").list("actor-reader", "您").list("actor-third", "快递公司").list("actor-nobody", "有关部门");
    folder.list("object-marker", "给");
    folder.rule("faults/denial/not-ours", "zh", "与我们无关").rule("faults/denial/unmoved", "zh", "无可奉告");
    return folder.rule("faults/vagueness/soon", "zh", "会? [尽快] 办理?", conditions);
}

/// A condition of a rule that flags 尽快.
class Condition {
public:
    explicit Condition(std::string_view line, bool is_template = false, Stage stage = Stage::final)
        : m_when(with("When", line)), m_except(with("Except", line)), m_is_template(is_template), m_stage(stage)
    {
    }

    /// Whether it holds for the 尽快 of `text`; "When" and "Except" agree on it.
    [[nodiscard]] bool operator()(std::string_view text) const
    {
        const bool holds = tells(m_when, text);
        CAPTURE(text);
        CHECK(holds != tells(m_except, text));
        return holds;
    }

private:
    static RuleSet with(std::string_view section, std::string_view line)
    {
        RuleFolder folder;
        return compiled(with_rule(folder, "## " + std::string{section} + "\n- " + std::string{line} + "\n"));
    }
    [[nodiscard]] bool tells(const RuleSet& rules, std::string_view text) const
    {
        LintOptions options = an_apology;
        options.stage = m_stage;
        return Judged{rules, text, std::move(options), m_is_template}.tells("vagueness/soon");
    }

    RuleSet m_when, m_except;
    bool m_is_template;
    Stage m_stage;
};

}  // namespace

TEST_CASE("clause looks at the clause that holds the reported part")
{
    const Condition holds("clause: <sign>");
    CHECK(holds("我在标记后尽快寄出。"));
    CHECK(holds("他来了，尽快做标记，走了。"));
    CHECK_FALSE(holds("我做标记，尽快寄出。"));
}

TEST_CASE("sentence looks at the whole sentence and no further")
{
    const Condition holds("sentence: <sign>");
    CHECK(holds("我做标记，尽快寄出。"));
    CHECK(holds("尽快寄出，再做标记。"));
    CHECK_FALSE(holds("做标记。尽快寄出。做标记。"));
}

TEST_CASE("paragraph looks at this paragraph, section at the next as well")
{
    const Condition paragraph("paragraph: <sign>"), section("section: <sign>");
    CHECK(paragraph("第一句话。做标记。尽快寄出。"));
    CHECK_FALSE(paragraph("尽快寄出。\n\n这里做标记。"));
    CHECK(section("尽快寄出。\n\n这里做标记。"));
    CHECK_FALSE(section("这里做标记。\n\n尽快寄出。"));
    CHECK_FALSE(section("尽快寄出。\n\n中间一段。\n\n这里做标记。"));
}

TEST_CASE("letter looks everywhere")
{
    const Condition holds("letter: <sign>");
    CHECK(holds("这里做标记。\n\n中间一段。\n\n尽快寄出。"));
    CHECK_FALSE(holds("尽快寄出。"));
}

TEST_CASE("near looks at this sentence and the next, around at the one before as well")
{
    const Condition near("near: <sign>"), around("around: <sign>");
    CHECK(near("尽快寄出。做标记。"));
    CHECK(near("做标记，尽快寄出。"));
    CHECK_FALSE(near("做标记。尽快寄出。"));
    CHECK(around("做标记。尽快寄出。"));
    CHECK(around("尽快寄出。做标记。"));
    CHECK_FALSE(around("做标记。中间一句。尽快寄出。"));
    CHECK_FALSE(around("尽快寄出。中间一句。做标记。"));
}

TEST_CASE("before and after look at the rest of the sentence on either side of the whole match")
{
    const Condition before("before: <sign>"), after("after: <sign>");
    CHECK(before("做标记，尽快寄出。"));
    CHECK_FALSE(before("尽快寄出，做标记。"));
    CHECK_FALSE(before("做标记。尽快寄出。"));
    CHECK(after("尽快寄出，做标记。"));
    CHECK_FALSE(after("做标记，尽快寄出。"));
    CHECK_FALSE(after("尽快寄出。做标记。"));
}

TEST_CASE("lead looks at the rest of the clause before the whole match")
{
    const Condition holds("lead: <sign>");
    CHECK(holds("他来了，标记会尽快办理。"));
    CHECK_FALSE(holds("做标记，他会尽快办理。"));
    CHECK_FALSE(holds("尽快办理标记。"));
}

TEST_CASE("inside looks at the whole match, not only at the reported part")
{
    RuleFolder folder;
    with_rule(folder, "").rule("faults/vagueness/later", "zh", "[尽速] … 办理", "## When\n- inside: <sign>\n");
    const RuleSet rules = compiled(folder);
    CHECK(Judged{rules, "尽速把标记办理。"}.told() == "vagueness/later: 尽速");
    CHECK(Judged{rules, "标记要尽速办理，标记。"}.told() == "");
}

TEST_CASE("next and previous look at one sentence only")
{
    const Condition next("next: <sign>"), previous("previous: <sign>");
    CHECK(next("尽快寄出。做标记。"));
    CHECK_FALSE(next("做标记，尽快寄出。"));
    CHECK_FALSE(next("尽快寄出。中间一句。做标记。"));
    CHECK(previous("做标记。尽快寄出。"));
    CHECK_FALSE(previous("尽快寄出。做标记。"));
    CHECK_FALSE(previous("做标记。中间一句。尽快寄出。"));
}

TEST_CASE("earlier and later look at all of the letter before or after the sentence")
{
    const Condition earlier("earlier: <sign>"), later("later: <sign>");
    CHECK(earlier("做标记。\n\n中间一句。尽快寄出。"));
    CHECK_FALSE(earlier("做标记，尽快寄出。做标记。"));
    CHECK(later("尽快寄出。中间一句。\n\n做标记。"));
    CHECK_FALSE(later("做标记。尽快寄出，标记。"));
}

TEST_CASE("all lines of When must hold, and any line of Except silences")
{
    RuleFolder when, except;
    const RuleSet both = compiled(with_rule(when, "## When\n- sentence: <sign>\n- next: negated\n"));
    const RuleSet either = compiled(with_rule(except, "## Except\n- sentence: <sign>\n- next: negated\n"));
    CHECK(Judged{both, "做标记，尽快寄出。没有问题。"}.tells("vagueness/soon"));
    CHECK_FALSE(Judged{both, "做标记，尽快寄出。好的。"}.tells("vagueness/soon"));
    CHECK_FALSE(Judged{either, "做标记，尽快寄出。好的。"}.tells("vagueness/soon"));
    CHECK_FALSE(Judged{either, "尽快寄出。没有问题。"}.tells("vagueness/soon"));
    CHECK(Judged{either, "尽快寄出。好的。"}.tells("vagueness/soon"));
}

TEST_CASE("of the terms of one line one is enough")
{
    const Condition holds("sentence: <sign> | negated | <date>");
    CHECK(holds("做标记，尽快寄出。"));
    CHECK(holds("没有来，尽快寄出。"));
    CHECK(holds("7月3日，尽快寄出。"));
    CHECK_FALSE(holds("尽快寄出。"));
}

TEST_CASE("an element, a rule and a category can be asked for")
{
    const Condition element("next: remedy"), owned("next: owned"), rule("next: denial/not-ours"), category("next: denial");
    CHECK(element("尽快寄出。The remedy is here."));
    CHECK_FALSE(element("尽快寄出。The timeline is here."));
    CHECK(owned("尽快寄出。Our responsibility."));
    CHECK_FALSE(owned("尽快寄出。Our remedy."));
    CHECK(rule("尽快寄出。这与我们无关。"));
    CHECK_FALSE(rule("尽快寄出。我们无可奉告。"));
    CHECK(category("尽快寄出。我们无可奉告。"));
    CHECK_FALSE(category("尽快寄出。好的。"));
}

TEST_CASE("a rule that its own conditions silence does not count for another")
{
    RuleFolder folder;
    with_rule(folder, "## When\n- next: minimizing/rare\n").rule("faults/minimizing/rare", "zh", "偶尔", "## Except\n- sentence: <sign>\n");
    const RuleSet rules = compiled(folder);
    CHECK(Judged{rules, "尽快寄出。偶尔这样。"}.tells("vagueness/soon"));
    CHECK_FALSE(Judged{rules, "尽快寄出。偶尔标记。"}.tells("vagueness/soon"));
}

TEST_CASE("the facts about words can be asked for")
{
    const std::pair<std::string, std::string> facts[] = {
        {"promised", "我们将会寄出。"}, {"done", "已经寄出。"}, {"story", "漏寄了。"}, {"negated", "没有寄出。"}, {"reported", "据说寄出。"},
        {"hypothetical", "如果寄出。"}, {"asked-of-reader", "烦请来电。"}, {"specific", "7月3日退200元。"}};
    for (const auto& [fact, text] : facts) {
        CAPTURE(fact);
        const Condition holds("next: " + fact);
        CHECK(holds("尽快寄出。" + text));
        CHECK_FALSE(holds("尽快寄出。好的。"));
    }
}

TEST_CASE("who acts can be asked for, also where the subject only goes on")
{
    const Condition ours("clause: ours"), readers("clause: readers"), theirs("clause: theirs"), nobodys("clause: nobodys");
    CHECK(ours("我们查了记录，尽快寄出。"));
    CHECK_FALSE(ours("我们查了记录。尽快寄出。"));
    CHECK_FALSE(ours("您等一下，尽快寄出。"));
    CHECK(readers("您尽快来电。"));
    CHECK_FALSE(readers("尽快寄给您。"));
    CHECK(theirs("快递公司尽快寄出。"));
    CHECK(nobodys("有关部门尽快寄出。"));
}

TEST_CASE("whether the letter is a template or a first reply can be asked for")
{
    CHECK(Condition("letter: template", true)("尽快寄出。"));
    CHECK_FALSE(Condition("letter: template")("尽快寄出。"));
    CHECK(Condition("letter: first", false, Stage::first)("尽快寄出。"));
    CHECK_FALSE(Condition("letter: first")("尽快寄出。"));
}
