// Which faults are told: precedence between categories, and the kinds of rule that count, look at the order or miss something.
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

/// A word that a rule flags.
struct Word {
    std::string_view rule, word;
};

RuleSet flagging(std::initializer_list<Word> words)
{
    RuleFolder folder;
    with_elements(folder);
    for (const Word& word : words)
        folder.rule(word.rule, "zh", word.word);
    return compiled(folder);
}

/// A rule set of one page.
RuleSet with_page(std::string_view id, std::string_view front, std::string_view patterns)
{
    RuleFolder folder;
    return compiled(with_elements(folder).page(id, rule_page(front, "zh", patterns)));
}

}  // namespace

TEST_CASE("a sentence gives one finding of a category, the next sentence another")
{
    const RuleSet rules = flagging({{"faults/vagueness/soon", "尽快"}, {"faults/vagueness/effort", "尽力"}});
    CHECK(Judged{rules, "我们尽快办，尽力办。"}.verdict.findings.size() == 1 + element_names.size());
    CHECK(Judged{rules, "我们尽快办。我们尽力办。"}.told() == "vagueness/soon: 尽快 | vagueness/effort: 尽力");
    CHECK(Judged{rules, "尽快办，尽快办。尽快办。"}.told() == "vagueness/soon: 尽快 | vagueness/soon: 尽快");
}

TEST_CASE("findings of several categories stand in one sentence where their words do not overlap")
{
    const RuleSet rules = flagging({{"faults/vagueness/soon", "尽快"}, {"faults/excuse/busy", "太忙"}});
    CHECK(Judged{rules, "我们尽快办，太忙了。"}.told() == "vagueness/soon: 尽快 | excuse/busy: 太忙");
}

TEST_CASE("of two categories on the same words the worse is told")
{
    const RuleSet rules = flagging({{"faults/vagueness/soon", "尽快"}, {"faults/denial/none", "不能尽快"}, {"faults/boilerplate/a", "尽快寄出"}});
    CHECK(Judged{rules, "我们不能尽快寄出。"}.told() == "denial/none: 不能尽快");
    CHECK(Judged{rules, "我们尽快寄出。"}.told() == "vagueness/soon: 尽快");
}

TEST_CASE("a fault that a worse one leaves unsaid leaves nothing else unsaid")
{
    const RuleSet rules = flagging({{"faults/denial/none", "甲乙"}, {"faults/excuse/busy", "乙丙"}, {"faults/vagueness/soon", "丙丁"}});
    CHECK(Judged{rules, "甲乙丙丁在此。"}.told() == "denial/none: 甲乙 | vagueness/soon: 丙丁");
}

TEST_CASE("placeholders and advice stand apart, but are not charged on the words of a fault")
{
    const RuleSet rules = flagging({{"faults/denial/none", "填写否认"}, {"faults/placeholder/blank", "填写"}, {"advice/light", "否认"}});
    const Judged on_fault{rules, "The remedy, the regret, the responsibility and the timeline. 填写否认。"};
    CHECK(on_fault.told() == "placeholder/blank: 填写 | denial/none: 填写否认 | advice/light: 否认");
    CHECK(on_fault.points("placeholder/blank") == 0);
    CHECK(on_fault.points("denial/none") < 0);
    CHECK(Judged{rules, "The remedy, the regret, the responsibility and the timeline. 填写。"}.points("placeholder/blank") < 0);
}

TEST_CASE("advice is told and takes nothing")
{
    const RuleSet rules = flagging({{"advice/light", "小心"}});
    const Judged judged{rules, "The remedy，小心。"};
    REQUIRE(judged.tells("advice/light"));
    CHECK(judged.finding("advice/light")->severity == Severity::suggestion);
    CHECK(judged.points("advice/light") == 0);
}

TEST_CASE("a rule that counts tells the sentences from the named one on")
{
    const RuleSet rules = with_page("faults/grovelling/sorry", "kind: count\nfrom: 3", "抱歉");
    CHECK(Judged{rules, "抱歉，抱歉，抱歉。我们抱歉。"}.told() == "");
    CHECK(Judged{rules, "抱歉一。抱歉二。抱歉三。抱歉四。"}.told() == "grovelling/sorry: 抱歉 | grovelling/sorry: 抱歉");
}

TEST_CASE("a rule about order tells a first match that stands behind the element it should precede")
{
    const RuleSet rules = with_page("advice/late", "kind: order\nafter: remedy", "抱歉");
    CHECK(Judged{rules, "The remedy is here.\n\n我们抱歉。抱歉。"}.told() == "advice/late: 抱歉");
    CHECK(Judged{rules, "我们抱歉。\n\nThe remedy is here. 抱歉。"}.told() == "");
    CHECK(Judged{rules, "我们抱歉。"}.told() == "");
}

TEST_CASE("a rule about order without an element tells a first match in the last third of the letter")
{
    const RuleSet rules = with_page("advice/late", "kind: order", "抱歉");
    CHECK(Judged{rules, "一句话。二句话。三句话。四句话。五句话。抱歉。"}.told() == "advice/late: 抱歉");
    CHECK(Judged{rules, "一句话。抱歉。三句话。四句话。五句话。抱歉。"}.told() == "");
}

TEST_CASE("a rule about absence speaks, without a place, where nothing matches")
{
    const RuleSet rules = with_page("advice/unsigned", "kind: absent", "署名");
    const Judged without{rules, "我们寄出。"};
    REQUIRE(without.told() == "advice/unsigned");
    CHECK_FALSE(without.finding("advice/unsigned")->span.has_value());
    CHECK(Judged{rules, "我们署名。"}.told() == "");
}

TEST_CASE("findings stand in the order of the text")
{
    const RuleSet rules = flagging({{"faults/vagueness/soon", "尽快"}, {"faults/denial/none", "无关"}});
    CHECK(Judged{rules, "尽快办。无关。尽快办。"}.told() == "vagueness/soon: 尽快 | denial/none: 无关 | vagueness/soon: 尽快");
}

TEST_CASE("a rule looks at the body unless it names other blocks")
{
    CHECK(Judged{with_page("faults/vagueness/soon", "where: [closing]", "尽快"), "尽快办。"}.told() == "");
    CHECK(Judged{with_page("faults/vagueness/soon", "where: [closing, body]", "尽快"), "尽快办。"}.told() == "vagueness/soon: 尽快");
}
