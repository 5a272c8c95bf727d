// Where a letter contradicts itself: weekdays, promises, sums, forms of address and scripts.
#include <optional>
#include <string>

#include "judgement/consistency/consistency.h"
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

const RuleSet& rules()
{
    static const RuleSet set = [] {
        RuleFolder folder;
        with_elements(folder);
        folder.list("will", "will, 会").list("done", "has been, 已").list("story-verb", "told").list("negator", "not").list("reporting", "says").list("if", "if");
        folder.rule("elements/timeline/day", "en", "<date>").rule("elements/timeline/day-zh", "zh", "<date>");
        const auto page = [&](const std::string& id, const std::string& message) {
            folder.page("advice/" + id, "---\nkind: check\n---\n# Check\n\n## Message\n- en: " + message + "\n- zh: " + message + "\n\n## Examples\n");
        };
        page("wrong-weekday", "{date} {weekday} {right}");
        page("past-promise", "{date} {written}");
        page("two-sums", "{this} {other}");
        page("two-yous", "{this} {other}");
        page("simplified-within", "{characters}");
        page("traditional-within", "{characters}");
        return compiled(folder);
    }();
    return set;
}

/// The message of a hint on a letter with a date in its header, or nothing.
std::string hint(std::string_view rule, std::string_view text, std::string_view written = "", std::optional<HouseRegion> region = {})
{
    Inputs inputs = read_bytes("letter.txt", std::string{text} + "\n", {});
    REQUIRE(inputs.sources.size() == 1);
    Source source = std::move(inputs.sources.front());
    if (not written.empty())
        source.date = std::string(written);
    Letter letter;
    take_apart(source, letter);
    Reader reader{rules()};
    LintOptions options = an_apology;
    options.house.region = region;
    const Verdict verdict = Judge{rules(), options}.judge(letter, reader.read(letter));
    for (const Finding& finding : verdict.findings)
        if (finding.rule == rule)
            return std::string(finding.message);
    return "";
}

std::string weekday(std::string_view words, std::string_view written = "", std::optional<HouseRegion> region = {})
{
    return hint("advice/wrong-weekday", "Dear Ms Hale,\n\n" + std::string(words) + " is the day of which we are speaking here.\n\nAnna Lind", written, region);
}

std::string weekday_zh(std::string_view words, std::string_view written = "")
{
    return hint("advice/wrong-weekday", "林小姐您好：\n\n杯子" + std::string(words) + "補到，我們在這裡等。\n\n陳怡君", written);
}

}  // namespace

TEST_CASE("a weekday that its date has not is told, with the right one in the form of the wrong one")
{
    CHECK(weekday("Thursday 3 July 2026") == "Thursday 3 July 2026 Thursday Friday");
    CHECK(weekday("Thu, July 3, 2026") == "Thu, July 3, 2026 Thu Friday");
    CHECK(weekday("3 July 2026 (Thursday)") == "3 July 2026 (Thursday) Thursday Friday");
    CHECK(weekday_zh("在2026年7月3日（週四）") == "2026年7月3日（週四） 週四 週五");
    CHECK(weekday_zh("在2026年7月3日星期四") == "2026年7月3日星期四 星期四 星期五");
    CHECK(weekday_zh("在2026/7/3（四）") == "2026/7/3（四） 四 五");
    CHECK(weekday_zh("在週四（2026年7月3日）").starts_with("週四（2026年7月3日"));
    CHECK(weekday_zh("在民國115年7月3日（週四）") == "民國115年7月3日（週四） 週四 週五");
    CHECK(weekday_zh("在二〇二六年七月三日（週四）") == "二〇二六年七月三日（週四） 週四 週五");
    CHECK(weekday_zh("在2026年7月5日（週六）") == "2026年7月5日（週六） 週六 週日");
}

TEST_CASE("a weekday that its date has is left alone")
{
    for (const char* words : {"Friday 3 July 2026", "Fri 3 July 2026", "July 3, 2026 (Friday)", "3 July 2026", "2026-07-03 (Fri)"})
        CHECK(weekday(words) == "");
    for (const char* words : {"在2026年7月3日（週五）", "在2026年7月3日", "在2026年7月5日（週日）", "在2026年7月5日星期天", "在2026/7/3（五）", "在週五（2026年7月3日）"})
        CHECK(weekday_zh(words) == "");
}

TEST_CASE("a date without its year is held against the day of the letter, and without that it is silent")
{
    CHECK(weekday_zh("在7月3日（週四）") == "");
    CHECK(weekday_zh("在7月3日（週四）", "2026-06-30T09:00:00+08:00") == "7月3日（週四） 週四 週五");
    CHECK(weekday_zh("在7月3日（週五）", "2026-06-30") == "");
    CHECK(weekday_zh("在1月3日（週日）", "2026-12-20") == "");            // of the year after
    CHECK(weekday_zh("在1月3日（週六）", "2026-12-20") == "1月3日（週六） 週六 週日");
    CHECK(weekday_zh("在12月3日（週四）", "2026-06-01") == "");           // too far off to know its year
    CHECK(weekday("Thursday 3 July", "2026-06-30") == "Thursday 3 July Thursday Friday");
    CHECK(weekday("Thursday 3 July", "30 June") == "");
}

TEST_CASE("a date with its year tells the years of the others, as far as they can not be of the years beside")
{
    CHECK(weekday("On 1 July 2026 we wrote; Thursday 3 July") == "");
    CHECK(weekday("On 1 July 2026 we wrote; Tuesday 3 July") == "Tuesday 3 July Tuesday Friday");
}

TEST_CASE("numbers of which nobody knows which is the month are left alone, unless the region tells")
{
    CHECK(weekday("3/7/2026 (Thu)") == "");
    CHECK(weekday("3/7/2026 (Thu)", "", HouseRegion::uk) == "3/7/2026 (Thu) Thu Friday");
    CHECK(weekday("7/3/2026 (Thu)", "", HouseRegion::us) == "7/3/2026 (Thu) Thu Friday");
    CHECK(weekday("13/7/2026 (Thu)") == "13/7/2026 (Thu) Thu Monday");
}

TEST_CASE("ranges, days that no calendar has and the words of others are left alone")
{
    for (const char* words : {"在2026年7月3日（週四）至7月4日", "在2026年2月30日（週四）", "在26年7月3日（週四）", "「2026年7月3日（週四）」"})
        CHECK(weekday_zh(words) == "");
    CHECK(hint("advice/wrong-weekday", "Dear Ms Hale,\n\nOur regret.\n\n> It was Thursday 3 July 2026.\n") == "");
}

TEST_CASE("a step promised for a day before the letter is told")
{
    const std::string_view body = "Dear Ms Hale,\n\nWe will send it by 3 July. Our regret is with you.\n\nAnna Lind";
    CHECK(hint("advice/past-promise", body, "2026-07-10") == "3 July 2026-07-10");
    CHECK(hint("advice/past-promise", body, "2026-07-03") == "");
    CHECK(hint("advice/past-promise", body, "2026-07-01") == "");
    CHECK(hint("advice/past-promise", body) == "");
    CHECK(hint("advice/past-promise", "July 10, 2026\n\n" + std::string(body)) == "3 July 2026-07-10");
    CHECK(hint("advice/past-promise", std::string(body) + "\n10 July 2026\n") == "3 July 2026-07-10");
}

TEST_CASE("what was done, told, denied, reported or supposed for a day past is no promise for it")
{
    for (const char* words : {"It has been sent on 3 July and will come.", "We told you that it will come by 3 July.", "It will not come by 3 July.", "The depot says it will come by 3 July.",
                              "If it will come by 3 July, so be it.", "You wrote on 3 July."})
        CHECK(hint("advice/past-promise", "Dear Ms Hale,\n\n" + std::string(words) + " Our regret is with you.\n\nAnna Lind", "2026-07-10") == "");
}

TEST_CASE("two sums of one refund are told at the second")
{
    CHECK(hint("advice/two-sums", "Your refund of £35 leaves today. You see the £53 refund soon.") == "£53 £35");
    CHECK(hint("advice/two-sums", "退款1,200元今天到您的卡。三天內看到退款1,020元。") == "1,020元 1,200元");
}

TEST_CASE("sums that are the same, of two things, or told apart are left alone")
{
    for (const char* text : {"Your refund of £35 leaves today. You see the £35.00 refund soon.", "Your refund of £35 leaves today. Your deposit of £53 comes back.",
                             "Your refund of £35 leaves today. A further refund of £53 follows.", "Your refund of £35, the refund of £53.",
                             "The refund of £35 leaves today. The £53 refund. The £70 refund.", "Your refund of £35 leaves today. You read of a “refund of £53”.",
                             "A refund of 5% leaves today. Your refund of £35 follows.", "退款1,200元今天到您的卡。另退款1,020元。", "退款1,200元今天到。退款1200元三天內看到。"})
        CHECK(hint("advice/two-sums", text) == "");
}

TEST_CASE("two words for you are told at the rarer")
{
    CHECK(hint("advice/two-yous", "我们漏了您的杯子，三天补到。抱歉让你久等，您的运费也退了。") == "你 您");
    CHECK(hint("advice/two-yous", "我们漏了你的杯子，三天补到。抱歉让您久等，你的运费也退了。") == "您 你");
    CHECK(hint("advice/two-yous", "我們漏了妳的杯子，三天補到。抱歉讓您久等，您的運費也退了。") == "妳 您");
}

TEST_CASE("greetings, plurals and the words of others are no second word for you")
{
    for (const char* text : {"您好，我们漏了你的杯子，三天补到。", "我们漏了您的杯子，也让你们一家久等。", "我们漏了您的杯子，同事说「你去拿」。", "我们漏了您的迷你风扇，三天补到。",
                             "我們漏了你的杯子，妳的運費也退了。", "我们漏了您的杯子。"})
        CHECK(hint("advice/two-yous", text) == "");
}

TEST_CASE("three characters of the other script are told, each once")
{
    CHECK(hint("advice/simplified-within", "抱歉讓您久等，對您造成的麻煩我們會補償，運費這個月退還給您。杯子这个月为您送到，请把这收據留著。") == "这为请");
    CHECK(hint("advice/traditional-within", "抱歉让您久等，给您添的麻烦我们会补偿，运费这个月退还给您。杯子這個月為您送到，請把收据留着。") == "這個為請");
}

TEST_CASE("single characters, names between quotation marks and whole paragraphs of the other script are no mixture")
{
    CHECK(hint("advice/simplified-within", "抱歉讓您久等，對您造成的麻煩我們會補償。杯子这樣送到。") == "");
    CHECK(hint("advice/simplified-within", "抱歉讓您久等，對您造成的麻煩我們會補償。「华为请问这样」送到。") == "");
    CHECK(hint("advice/traditional-within", "抱歉让您久等，给您添的麻烦我们会补偿，运费这个月退还给您。\n\n抱歉讓您久等，給您添的麻煩我們會補償。") == "");
    CHECK(hint("advice/traditional-within", "抱歉让您久等，我们会把帐对好，两个星期会来人看著。") == "");
    CHECK(hint("advice/simplified-within", "Our regret: 这为请.") == "");
}

TEST_CASE("what both scripts write is no slip")
{
    CHECK(hint("advice/simplified-within", "抱歉讓您久等，對您造成的麻煩我們會補償。調查之後，这杯子为您送到。") == "");
    CHECK(hint("advice/simplified-within", "抱歉讓您久等，您的担仔麵由胡适之先生以挂號送到，皇后系列的杯子也在於其中。") == "");
}

TEST_CASE("hints cost no points")
{
    const Judged right{rules(), "Our regret. Friday 3 July 2026."}, wrong{rules(), "Our regret. Thursday 3 July 2026."};
    CHECK(wrong.tells("advice/wrong-weekday"));
    CHECK(right.verdict.score == wrong.verdict.score);
    CHECK(wrong.finding("advice/wrong-weekday")->severity == Severity::suggestion);
}
