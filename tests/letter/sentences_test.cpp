// Where sentences and clauses end.
#include <doctest/doctest.h>

#include "letter/helper.h"

using namespace amends;

TEST_CASE("Chinese sentences end at their stops")
{
    CHECK(take("是我們漏了。您等了五天！可以嗎？今天退")->sentences() == Texts{"是我們漏了。", "您等了五天！", "可以嗎？", "今天退"});
    CHECK(take("是我们的错.今天退")->sentences() == Texts{"是我们的错.", "今天退"});
}

TEST_CASE("a full stop of an abbreviation, a number or an address ends nothing")
{
    CHECK(take("Dear Mr. Lee and Ms. P. Wong paid Rs. 500 on 3.5. We refunded it.")->sentences()
          == Texts{"Dear Mr. Lee and Ms. P. Wong paid Rs. 500 on 3.5.", "We refunded it."});
    CHECK(take("Write to help@shop.example before 5 p.m. today, e.g. now. Order no. 4471 is yours.")->sentences()
          == Texts{"Write to help@shop.example before 5 p.m. today, e.g. now.", "Order no. 4471 is yours."});
    CHECK(take("We shut at 5 p.m. We open at nine.")->sentences() == Texts{"We shut at 5 p.m.", "We open at nine."});
    CHECK(take("The label said 110V. I checked.")->sentences() == Texts{"The label said 110V.", "I checked."});
    CHECK(take("Are you closed? No. We are open.")->sentences() == Texts{"Are you closed?", "No.", "We are open."});
}

TEST_CASE("emoji and drawn-out words end sentences")
{
    CHECK(take("真的抱歉🙏🙏 明天補給您")->sentences() == Texts{"真的抱歉🙏🙏", "明天補給您"});
    CHECK(take("您好呢~ 收到啦")->sentences() == Texts{"您好呢~", "收到啦"});
    CHECK(take("10:00~ 12:00 在店裡")->sentences().size() == 1);
    CHECK(take("🌹抱歉")->sentences() == Texts{"🌹抱歉"});
    CHECK(take("Sorry. 🙏 We know.")->sentences() == Texts{"Sorry. 🙏", "We know."});
}

TEST_CASE("closing quotes and brackets belong to the sentence before")
{
    CHECK(take("他說：「等一下！」我們等了。")->sentences() == Texts{"他說：「等一下！」", "我們等了。"});
    CHECK(take("You said \"never again.\" We heard.")->sentences() == Texts{"You said \"never again.\"", "We heard."});
    CHECK(take("We waited (an hour!) and left.")->sentences().size() == 1);
    CHECK(take("“马上到！”的承诺没有做到。")->sentences().size() == 1);
}

TEST_CASE("clauses end at commas, colons and dashes but not inside numbers")
{
    CHECK(take("尾款1,200元免了，明天送到：10:30前——不收錢")->clauses() == Texts{"尾款1,200元免了，", "明天送到：", "10:30前——", "不收錢"});
    CHECK(take("We refunded $1,284, at 10:15; done.")->clauses() == Texts{"We refunded $1,284,", "at 10:15;", "done."});
    CHECK(take("處理如下：\n")->clauses() == Texts{"處理如下："});
}

TEST_CASE("sentences and clauses cover the folded text")
{
    const auto taken = take("Hi,\n\nSorry. 是我們的錯，🙏 真的。\r\n\r\n- a, b\n- c\n\nBob\n");
    const auto& letter = taken->letter;
    std::uint32_t at = 0;
    for (std::uint32_t i = 0; i < letter.sentences.size(); ++i) {
        CHECK(letter.sentences[i].span.start == at);
        at = letter.sentences[i].span.end;
        CHECK(letter.clauses[letter.sentences[i].first_clause].span.start == letter.sentences[i].span.start);
        CHECK(letter.clauses[letter.sentences[i].end_clause - 1].span.end == at);
        for (auto unit = letter.sentences[i].span.start; unit < at; ++unit)
            CHECK(letter.sentence_at(unit) == i);
    }
    CHECK(at == letter.folded.units.size());
    for (std::uint32_t unit = 0; unit < at; ++unit)
        CHECK(letter.clauses[letter.clause_at(unit)].span.contains(unit));
}
