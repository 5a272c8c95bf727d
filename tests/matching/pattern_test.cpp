// What a pattern finds: items in a row, optional ones, alternatives, gaps, & and the reported part.
#include "support/matched.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("a Chinese literal is found anywhere, once for each place")
{
    CHECK(found_zh("尽快处理", "我们会尽快处理，一定尽快处理。") == "尽快处理 | 尽快处理");
    CHECK(found_zh("尽快处理", "我们会尽快答复。") == "");
}

TEST_CASE("an English literal is found as whole words only")
{
    CHECK(found_en("so sorry", "We are so sorry.") == "so sorry");
    CHECK(found_en("so sorry", "Also sorry, and so sorrysome.") == "");
    CHECK(found_en("bill", "The bill was paid by Billy.") == "bill");
}

TEST_CASE("capitals, widths and scripts of the letter make no difference to a pattern")
{
    CHECK(found_en("so sorry", "We are SO Sorry. We are ｓｏ ｓｏｒｒｙ.") == "SO Sorry | ｓｏ ｓｏｒｒｙ");
    CHECK(found_zh("抱歉让您久等", "抱歉讓您久等了。") == "抱歉讓您久等");
    CHECK(found_zh("抱歉讓您久等", "抱歉让您久等了。") == "抱歉让您久等");
}

TEST_CASE("in a long sentence words that stand far from where they are asked for are not taken for near")
{
    std::string far;
    for (int i = 0; i < 64; ++i)
        far += "天";
    CHECK(found_zh("抱歉 尽快", "抱歉" + far + "尽快") == "");
    CHECK(found_zh("抱歉 尽快", far + "抱歉尽快" + far) == "抱歉尽快");
    CHECK(found_zh("抱歉 … 尽快", far + "抱歉我们尽快" + far) == "抱歉我们尽快");
}

TEST_CASE("an optional item may be there or not, and is reported where it is")
{
    CHECK(found_zh("我们? 会? 处理", "处理。我们处理。我们会处理。") == "处理 | 我们处理 | 我们会处理");
    CHECK(found_en("we will? reply", "We reply. We will reply.") == "We reply | We will reply");
}

TEST_CASE("one of several alternatives stands there, and one of them may hold several items")
{
    CHECK(found_zh("(有关|相关) (部门|单位)", "有关部门、相关单位、有关人员。") == "有关部门 | 相关单位");
    CHECK(found_en("pass (it on|to … team) today", "We pass it on today. We pass to our best team today. We pass it today.")
          == "pass it on today | pass to our best team today");
    CHECK(found_zh("请 (您|你)? 见谅", "请见谅。请您见谅。请他见谅。") == "请见谅 | 请您见谅");
}

TEST_CASE("spaces, commas, hyphens and quotation marks between items are skipped")
{
    for (const std::string_view text : {"尽快处理", "尽快 处理", "尽快，处理", "尽快、处理", "尽快\"处理", "尽快-处理"}) {
        CAPTURE(text);
        CHECK(found_zh("尽快 处理", text) != "");
    }
    for (const std::string_view text : {"so sorry", "so, sorry", "so-sorry", "so \"sorry\"", "so   sorry"}) {
        CAPTURE(text);
        CHECK(found_en("so sorry", text) != "");
    }
}

TEST_CASE("the end of a sentence is never skipped")
{
    for (const std::string_view text : {"尽快。处理", "尽快！处理", "尽快？处理", "尽快😊处理", "尽快\n\n处理"}) {
        CAPTURE(text);
        CHECK(found_zh("尽快 处理", text) == "");
    }
    for (const std::string_view text : {"We are so. Sorry we are late.", "Is it so? Sorry we are.", "We are so\n\nSorry we are."}) {
        CAPTURE(text);
        CHECK(found_en("so sorry", text) == "");
    }
}

TEST_CASE("a short gap lets twelve Chinese characters or six English words pass")
{
    CHECK(found_zh("请 … 处理", "请" + times(12, "他") + "处理") != "");
    CHECK(found_zh("请 … 处理", "请" + times(13, "他") + "处理") == "");
    CHECK(found_en("ask … reply", "ask " + times(6, "them ") + "reply") != "");
    CHECK(found_en("ask … reply", "ask " + times(7, "them ") + "reply") == "");
    CHECK(found_zh("请 … 处理", "请处理") == "请处理");
}

TEST_CASE("a long gap lets forty Chinese characters or twenty English words pass")
{
    CHECK(found_zh("请 …… 处理", "请" + times(40, "他") + "处理") != "");
    CHECK(found_zh("请 …… 处理", "请" + times(41, "他") + "处理") == "");
    CHECK(found_en("ask …… reply", "ask " + times(20, "them ") + "reply") != "");
    CHECK(found_en("ask …… reply", "ask " + times(21, "them ") + "reply") == "");
}

TEST_CASE("a short gap stops at the end of a clause, a long one does not")
{
    for (const char* mark : {"，", "；", "：", "——", ","}) {
        const std::string text = "请他" + std::string{mark} + "快处理";
        CAPTURE(text);
        CHECK(found_zh("请 … 处理", text) == "");
        CHECK(found_zh("请 …… 处理", text) != "");
    }
    CHECK(found_en("ask … reply", "ask them, then reply") == "");
    CHECK(found_en("ask …… reply", "ask them, then reply") != "");
}

TEST_CASE("a comma or colon inside a number does not end a clause for a gap, nor does a list of things")
{
    CHECK(found_zh("退 … 到", "退您2,880元到账") == "退您2,880元到");
    CHECK(found_zh("今日 … 寄", "今日18:00寄出") == "今日18:00寄");
    CHECK(found_zh("请 … 处理", "请店长、客服处理") == "请店长、客服处理");
    CHECK(found_zh("退 … 到", "退您80,明天到").empty());
}

TEST_CASE("neither gap leaves the sentence")
{
    CHECK(found_zh("请 …… 处理", "请稍候。我们处理。") == "");
    CHECK(found_en("ask …… reply", "We ask you. We reply.") == "");
}

TEST_CASE("where a gap leaves a choice the nearest match is reported")
{
    CHECK(found_zh("请 … 处理", "请他处理后处理") == "请他处理");
}

TEST_CASE("the part in brackets is reported, and nothing round it")
{
    CHECK(found_zh("请 [尽快] 处理", "请尽快处理。尽快处理。") == "尽快");
    CHECK(found_en("we [are … sorry] today", "We are so very sorry today.") == "are so very sorry");
    CHECK(found_zh("很 [抱歉]", "很、 抱歉。") == "抱歉");
}

TEST_CASE("an ampersand asks for both in one sentence, in either order")
{
    CHECK(found_zh("[抱歉] & 如果", "如果打扰，抱歉。抱歉，如果打扰。抱歉。如果。") == "抱歉 | 抱歉");
    CHECK(found_en("sorry & if", "Sorry you waited, if you did.") == "Sorry you waited, if");
}

TEST_CASE("of two matches of one rule on the same words the first and longest is kept")
{
    CHECK(found_zh("尽快处理\n会 尽快处理\n尽快处理 好", "我们会尽快处理好") == "会尽快处理");
}
