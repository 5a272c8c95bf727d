// What a house asks of its letters: phrases, numbers, regions, channels and parts.
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

/// A page for what code finds.
std::string check_page(std::string_view front, std::string_view message)
{
    return "---\n" + std::string{front} + "\n---\n# Check\n\n## Message\n- en: " + std::string{message} + "\n- zh: 听到\n\n## Advice\n- en: Put in {phrase}. {reason}\n- zh: 加\n\n## Examples\n";
}

const RuleSet& rules()
{
    static const RuleSet set = [] {
        RuleFolder folder;
        with_elements(folder);
        folder.rule("faults/boilerplate/stock", "en", "write to").rule("faults/vagueness/vague", "en", "ext").rule("faults/excuse/busy", "en", "busy");
        folder.rule("faults/excuse/for-sorry", "en", "rain", "## When\n- letter: regret\n");
        folder.rule("faults/excuse/for-template", "en", "snow", "## When\n- letter: template\n");
        folder.rule("faults/excuse/near-sorry", "en", "hail", "## When\n- sentence: regret\n");
        folder.page("house/required", check_page("category: missing\nseverity: warning", "Without {phrase}"));
        folder.page("house/forbidden", check_page("severity: warning", "No {phrase}"));
        folder.page("advice/abroad", rule_page("regions: [uk, us]", "en", "revert"));
        folder.page("advice/in-chat", rule_page("channels: [chat]", "en", "lengthy"));
        folder.page("advice/unsigned", rule_page("not-on: [sms]", "en", "the team"));
        folder.page("advice/long", "---\nkind: length\nfrom: 5\nchannels: [sms]\n---\n# Long\n\n## Message\n- en: long\n- zh: 长\n\n## Examples\n");
        folder.page("advice/nothing-said", rule_page("kind: absent", "en", "never there"));
        folder.page("advice/late", rule_page("kind: order\nafter: regret", "en", "late word"));
        folder.page("channels/chat", "---\nshift: {contact: -10, timeline: 10}\n---\n# Chat\n");
        folder.page("channels/letter", "---\nmust: [contact]\n---\n# Letter\n");
        return compiled(folder);
    }();
    return set;
}

LintOptions with(House house)
{
    LintOptions options = an_apology;
    options.house = std::move(house);
    return options;
}

LintOptions asking_for(std::string phrase, std::string reason = "")
{
    House house;
    house.required = {{std::move(phrase), std::move(reason)}};
    return with(std::move(house));
}

LintOptions forbidding(std::string phrase)
{
    House house;
    house.forbidden = {std::move(phrase)};
    return with(std::move(house));
}

LintOptions by(Channel channel)
{
    House house;
    house.channel = channel;
    return with(house);
}

LintOptions as(Fragment fragment)
{
    House house;
    house.fragment = fragment;
    return with(house);
}

}  // namespace

TEST_CASE("a letter without a required phrase has a finding that names it and why, without a place or points")
{
    const Judged without{rules(), "Our regret.", asking_for("Ombudsman", "The law asks for it.")};
    REQUIRE(without.tells("house/required"));
    const Finding& finding = *without.finding("house/required");
    CHECK(finding.category == Category::missing);
    CHECK(finding.severity == Severity::warning);
    CHECK_FALSE(finding.span.has_value());
    CHECK(finding.points == 0);
    CHECK(finding.gain == 0);
    CHECK(finding.message == "Without Ombudsman");
    CHECK(finding.advice == "Put in Ombudsman. The law asks for it.");
    CHECK(Judged{rules(), "Our regret.", asking_for("Ombudsman")}.finding("house/required")->advice == "Put in Ombudsman.");
    CHECK_FALSE(Judged{rules(), "Our regret."}.tells("house/required"));
}

TEST_CASE("the texts of a finding outlive the verdict they came from")
{
    Finding copy;
    {
        const Judged judged{rules(), "Our regret.", asking_for("Ombudsman")};
        copy = *judged.finding("house/required");
    }
    CHECK(copy.message == "Without Ombudsman");
}

TEST_CASE("a phrase is found whatever its case, width and script, but a Latin word only whole")
{
    for (const std::string_view text : {"Write to the OMBUDSMAN.", "Write to the Ｏｍｂｕｄｓｍａｎ.", "The ombudsman, our regret."})
        CHECK_FALSE(Judged{rules(), text, asking_for("ombudsman")}.tells("house/required"));
    CHECK(Judged{rules(), "The ombudsmanship.", asking_for("ombudsman")}.tells("house/required"));
    CHECK(Judged{rules(), "Number 12345.", asking_for("1234")}.tells("house/required"));
    CHECK_FALSE(Judged{rules(), "金融消費評議中心", asking_for("金融消费评议中心")}.tells("house/required"));
    CHECK_FALSE(Judged{rules(), "请写到金融消费 评议中心。", asking_for(" 金融消費評議中心 ")}.tells("house/required"));
}

TEST_CASE("a required phrase is none of the writer's faults")
{
    const std::string text = "Busy. If not content, write to us.";
    CHECK(Judged{rules(), text}.tells("boilerplate/stock"));
    const Judged judged{rules(), text, asking_for("if not content, write to us")};
    CHECK_FALSE(judged.tells("boilerplate/stock"));
    CHECK(judged.tells("excuse/busy"));
    CHECK_FALSE(judged.tells("house/required"));
}

TEST_CASE("a house's own numbers are neither vague nor unfilled, and its other faults stay")
{
    House house;
    house.contacts = {"ext 12"};
    const Judged judged{rules(), "Busy: ring ext 12 now. Ring ext 13.", with(house)};
    CHECK(judged.told() == "excuse/busy: Busy | vagueness/vague: ext | advice/nothing-said");
    CHECK(judged.finding("vagueness/vague")->span->start == 28);
}

TEST_CASE("a forbidden phrase is a finding at each of its places")
{
    const Judged judged{rules(), "Dear VALUED guest, our regret. A valued guest waits.", forbidding("valued guest")};
    CHECK(judged.told() == "house/forbidden: VALUED guest | house/forbidden: valued guest | advice/nothing-said");
    CHECK(judged.finding("house/forbidden")->message == "No valued guest");
    CHECK(judged.finding("house/forbidden")->severity == Severity::warning);
    CHECK(judged.finding("house/forbidden")->sentence != 0);
    CHECK(Judged{rules(), "親愛的貴賓", forbidding("贵宾")}.told() == "house/forbidden: 貴賓 | advice/nothing-said");
}

TEST_CASE("what stands in earlier mail is neither there nor forbidden")
{
    const Judged judged{rules(), "Our regret.\n\n> a valued guest\n", forbidding("valued guest")};
    CHECK(judged.tells("house/forbidden"));  // the helper calls every paragraph body
    Inputs inputs = read_bytes("letter.txt", "Dear Ms Hale,\n\nOur regret.\n\n> a valued guest of the ombudsman\n", {});
    Letter letter;
    take_apart(inputs.sources.front(), letter);
    Reader reader{rules()};
    LintOptions options = forbidding("valued guest");
    options.house.required = {{"ombudsman", ""}};
    const Verdict verdict = Judge{rules(), options}.judge(letter, reader.read(letter));
    std::string told;
    for (const Finding& finding : verdict.findings)
        told += finding.rule.starts_with("house/") ? std::string(finding.rule) + " " : "";
    CHECK(told == "house/required ");
}

TEST_CASE("the house's findings can be selected, ignored, weighed anew and allowed like all others")
{
    LintOptions options = forbidding("valued guest");
    options.ignore = {"house"};
    CHECK_FALSE(Judged{rules(), "A valued guest.", options}.tells("house/forbidden"));
    options.ignore = {};
    options.select = {"house/forbidden"};
    CHECK(Judged{rules(), "A valued guest.", options}.told() == "house/forbidden: valued guest");
    options.severities = {{"house/forbidden", Severity::error}};
    CHECK(Judged{rules(), "A valued guest.", options}.finding("house/forbidden")->severity == Severity::error);
    const Judged allowed{rules(), "<!-- amends: allow house/forbidden: she is called so --> A valued guest.", options};
    CHECK_FALSE(allowed.tells("house/forbidden"));
    REQUIRE(allowed.verdict.suppressed.size() == 1);
    CHECK(allowed.verdict.suppressed.front().reason == "she is called so");
}

TEST_CASE("a value in a text stays on its line, steers nothing and is cut")
{
    const Judged judged{rules(), "Our regret.", asking_for("a\n\x1b[31m\u202e" + times(100, "x"))};
    CHECK(judged.finding("house/required")->message == "Without a  [31m " + times(72, "x") + "…");
}

TEST_CASE("a page for some regions speaks only where the house names one of them")
{
    House house;
    CHECK_FALSE(Judged{rules(), "We revert.", with(house)}.tells("advice/abroad"));
    house.region = HouseRegion::uk;
    CHECK(Judged{rules(), "We revert.", with(house)}.tells("advice/abroad"));
    house.region = HouseRegion::in;
    CHECK_FALSE(Judged{rules(), "We revert.", with(house)}.tells("advice/abroad"));
}

TEST_CASE("a page for some channels speaks on those alone, and one that is not for a channel on all others")
{
    const std::string text = "Lengthy words of the team, one two three four.";
    CHECK(Judged{rules(), text}.told() == "advice/unsigned: the team | advice/nothing-said");
    CHECK(Judged{rules(), text, by(Channel::chat)}.told() == "advice/in-chat: Lengthy | advice/unsigned: the team | advice/nothing-said");
    CHECK(Judged{rules(), text, by(Channel::sms)}.told() == "advice/long | advice/nothing-said");
}

TEST_CASE("the page of a channel shifts points and asks for elements")
{
    const std::string text = "Our regret, responsibility, remedy, timeline.";
    const Judged plain{rules(), text}, chat{rules(), text, by(Channel::chat)}, letter{rules(), text, by(Channel::letter)};
    CHECK(plain.finding("missing/contact")->severity == Severity::suggestion);
    CHECK(letter.finding("missing/contact")->severity == Severity::warning);
    CHECK_FALSE(chat.tells("missing/contact"));
    CHECK(chat.points("timeline") == 20);
    CHECK(*chat.verdict.score == *plain.verdict.score + 10);
}

TEST_CASE("a first reply is not asked for what its channel does without")
{
    LintOptions first = by(Channel::chat);
    first.stage = Stage::first;
    CHECK_FALSE(Judged{rules(), "Our regret.", first}.tells("missing/contact"));
    CHECK(Judged{rules(), "Our regret.", first}.tells("missing/timeline"));
    first.house.channel = Channel::letter;
    CHECK(Judged{rules(), "Our regret.", first}.tells("missing/contact"));
}

TEST_CASE("of a part of a letter the faults are told, and neither what is missing nor a score")
{
    LintOptions options = as(Fragment::closing);
    options.kind.reset();
    options.house.required = {{"ombudsman", ""}};
    options.house.forbidden = {"valued guest"};
    const Judged judged{rules(), "Our regret. A late word. We were busy, valued guest.", options};
    CHECK(judged.verdict.kind == Kind::apology);
    CHECK(judged.verdict.fragment == Fragment::closing);
    CHECK_FALSE(judged.verdict.score.has_value());
    CHECK_FALSE(judged.verdict.grade.has_value());
    CHECK(judged.verdict.ledger.empty());
    CHECK(judged.holds(Element::regret));
    CHECK(judged.told() == "excuse/busy: busy | house/forbidden: valued guest");
    CHECK_FALSE(judged.tells("missing/remedy"));
    CHECK_FALSE(judged.tells("house/required"));
    CHECK(judged.finding("excuse/busy")->points == 0);
    CHECK(judged.finding("excuse/busy")->gain == 0);
}

TEST_CASE("a part of what is no apology is no part of a letter")
{
    LintOptions options = as(Fragment::opening);
    options.kind = Kind::other;
    const Judged judged{rules(), "We were busy.", options};
    CHECK_FALSE(judged.verdict.fragment.has_value());
    CHECK(judged.verdict.findings.empty());
}

TEST_CASE("what has to stand anywhere in the letter is taken to stand in another part of it")
{
    const std::string text = "It was the rain. It was the snow. It was the hail.";
    CHECK(Judged{rules(), text}.told() == "advice/nothing-said");
    CHECK(Judged{rules(), text, as(Fragment::remedy)}.told() == "excuse/for-sorry: rain");
    CHECK(Judged{rules(), "Our regret. It was the rain."}.tells("excuse/for-sorry"));
}

TEST_CASE("of several required phrases each covers its own words, also where they overlap")
{
    House house;
    house.required = {{"write to us", ""}, {"to us at once", ""}, {"busy line", ""}};
    const Judged judged{rules(), "Busy line: write to us at once. Busy. Write to them.", with(house)};
    CHECK(judged.told() == "excuse/busy: Busy | boilerplate/stock: Write to | advice/nothing-said");
}
