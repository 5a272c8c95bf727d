// Word lists: nested, composed, swallowing, keeping case, asking the dictionary; and values used as lists.
#include "support/matched.h"

using namespace amends;
using namespace amends::test;

namespace {

std::string list_page(std::string_view words, std::string_view patterns = "", std::string_view front = "", std::string_view not_in = "")
{
    std::string page = front.empty() ? "" : "---\n" + std::string{front} + "\n---\n";
    page += "# List\n\n## Words\n";
    if (not words.empty())
        page += "- " + std::string{words} + "\n";
    if (not patterns.empty())
        page += "\n```zh\n" + std::string{patterns} + "\n```\n";
    if (not not_in.empty())
        page += "\n## Not in\n- " + std::string{not_in} + "\n";
    return page;
}

}  // namespace

TEST_CASE("a list is any of its words, in either script and with either comma")
{
    RuleFolder folder;
    folder.list("hand-on", "反映，转达、*x* 轉交, 上报");
    CHECK(found(folder, "zh", "<hand-on>", "我们反映了、轉達了、转交了、上報了。") == "反映 | 轉達 | 上報");
    folder.page("words/hand-on", "# List\n\n## Words\n- 反映，转达\n- *Taiwan* 轉交、上报\n");
    CHECK(found(folder, "zh", "<hand-on>", "我们反映了、轉達了、转交了、上報了。") == "反映 | 轉達 | 转交 | 上報");
}

TEST_CASE("a list takes in another, and that one a third")
{
    RuleFolder folder;
    folder.list("people", "<staff>, 您").list("staff", "<drivers>, 店员").list("drivers", "司机");
    CHECK(found(folder, "zh", "<people>", "司机和店员看见您。") == "司机 | 店员 | 您");
    CHECK(found(folder, "zh", "<staff>", "司机和店员看见您。") == "司机 | 店员");
}

TEST_CASE("a composed list is made of other lists, level upon level")
{
    RuleFolder folder;
    folder.list("part", "上午, 下午")
        .page("words/point", list_page("", "<part> 三点"))
        .page("words/deadline", list_page("月底前", "<point> (前|之前)"))
        .page("words/promise", list_page("", "<deadline> 寄出"));
    CHECK(found(folder, "zh", "<deadline>", "下午三点前寄出，月底前到，上午三点来。") == "下午三点前 | 月底前");
    CHECK(found(folder, "zh", "<promise>", "下午三点前，寄出。") == "下午三点前，寄出");
    CHECK(found(folder, "zh", "会 … [<promise>]", "我们会在上午三点之前寄出。") == "上午三点之前寄出");
}

TEST_CASE("words that a list takes in keep their own patterns and gaps inside a composed list")
{
    RuleFolder folder;
    folder.page("words/sorry", list_page("抱歉", "非常 … 抱歉")).list("all", "<sorry>, 遗憾");
    CHECK(found(folder, "zh", "[<all>] 了", "非常非常抱歉了，遗憾了。") == "非常非常抱歉 | 遗憾");
}

TEST_CASE("a longer word that a list names as no word of it swallows the word")
{
    RuleFolder folder;
    folder.page("words/own", list_page("负责, 负起", "", "", "负责人, 負責任地"));
    CHECK(found(folder, "zh", "<own>", "负责人不负责，負責人負起。負責任地说。") == "负责 | 負起");
    CHECK(found(folder, "zh", "负责", "负责人负责") == "负责 | 负责");
}

TEST_CASE("what swallows a word of a list swallows it for a list that takes it in")
{
    RuleFolder folder;
    folder.page("words/own", list_page("负责", "", "", "负责人")).list("more", "<own>, 承担");
    CHECK(found(folder, "zh", "<more>", "负责人承担，我负责。") == "承担 | 负责");
}

TEST_CASE("a list that keeps capitals apart tells US from us")
{
    RuleFolder folder;
    folder.page("words/country", list_page("US, UK", "", "case: true")).list("we", "us");
    CHECK(found(folder, "en", "<country>", "Tell us in the US.") == "US");
    CHECK(found(folder, "en", "<we>", "Tell us in the US.") == "us | US");
}

TEST_CASE("a list that asks the dictionary does not find 对不起 inside 面对不起眼")
{
    RuleFolder folder;
    folder.page("words/apology", list_page("对不起, 抱歉", "", "confirm: true")).list("loose", "对不起");
    CHECK(found(folder, "zh", "<apology>", "面对不起眼的问题，我们没有留意。") == "");
    CHECK(found(folder, "zh", "<apology>", "對不起，我們來晚了。") == "對不起");
    CHECK(found(folder, "zh", "<loose>", "面对不起眼的问题，我们没有留意。") == "对不起");
}

TEST_CASE("of two words at one place the longer is tried first")
{
    RuleFolder folder;
    folder.list("people", "客服, 客服主管, 客服主管人员");
    CHECK(found(folder, "zh", "请 [<people>]", "请客服主管来。") == "客服主管");
    CHECK(found(folder, "zh", "[<people>] 来", "请客服主管来。") == "客服主管");
    CHECK(found(folder, "zh", "<people> 主管", "请客服主管来。") == "客服主管");
    CHECK(found(folder, "en", "(so|so very) [sorry]", "so very sorry") == "sorry");
}

TEST_CASE("built-in values are lists, alone, in patterns and in composed lists")
{
    RuleFolder folder;
    folder.page("words/deadline", list_page("", "<date> 前")).list("when", "<date>, <clock>, 明天");
    CHECK(found(folder, "zh", "[<deadline>] 寄出", "我们7月3日前寄出。") == "7月3日前");
    CHECK(found(folder, "zh", "<when> 到", "明天到，7月3日到，下午5點到。") == "明天到 | 7月3日到 | 下午5點到");
    CHECK(found(folder, "zh", "退 [<amount>]", "退200元。") == "200元");
    CHECK(found(folder, "en", "by [<date>]", "It comes by 3 May.") == "3 May");
}

TEST_CASE("the marks of a list that a pattern asks for are there, whoever made them")
{
    RuleFolder folder;
    folder.page("words/deadline", list_page("月底前", "<date> 前")).rule("faults/vagueness/soon", "zh", "尽快 … <deadline>");
    const RuleSet rules = compiled(folder);
    CHECK(shown(Matched{rules, "月底前，7月3日前。"}.marks("deadline")) == "月底前 | 7月3日前");
}
