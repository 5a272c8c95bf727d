// Lines become paragraphs, with quotations, slots, language and the way back to the bytes.
#include <doctest/doctest.h>

#include <string>

#include "letter/helper.h"

using namespace amends;

namespace {

Language language(const std::string& text)
{
    return take(text)->letter.language;
}

}  // namespace

TEST_CASE("every line is a paragraph unless it was wrapped")
{
    CHECK(take("一行。\n兩行。\n\n三行。")->letter.paragraphs.size() == 3);
    const auto wrapped = take("We sent the blue chair to the wrong house on Monday and told you\n"
                              "nothing until Thursday. That was our slip, and the chair that you\n"
                              "paid for comes on Friday.\n\nBob\n");
    REQUIRE(wrapped->letter.paragraphs.size() == 2);
    CHECK(wrapped->letter.sentences.size() == 3);
    CHECK(wrapped->letter.folded.units.find(u"told you nothing until") != std::u16string::npos);
}

TEST_CASE("wrapped Chinese lines are joined without a space")
{
    const auto taken = take("您上個月在我們網站訂的那張三人座沙發因為排程\n漏掉了您的單子直到今天都還沒有送出去這是我們的\n錯，明天上午十點前一定送到您家。\n");
    CHECK(taken->letter.paragraphs.size() == 1);
    CHECK(taken->letter.folded.units.find(u"排程漏掉") != std::u16string::npos);
}

TEST_CASE("marks of lists, headings and quotes are not folded")
{
    const auto taken = take("# Title\n\n- one\n* two\n1. three\n2）乙\n(a) five\n① six\n一、甲\n• eight\n> nine\n1.5 kg\n");
    const auto& letter = taken->letter;
    REQUIRE(letter.paragraphs.size() == 11);
    for (std::size_t i = 1; i <= 8; ++i)
        CHECK(letter.paragraphs[i].is_item);
    CHECK(letter.folded.units == u"title\none\ntwo\nthree\n乙\nfive\nsix\n甲\neight\nnine\n1.5 kg\n");
    CHECK(letter.paragraphs[9].block == BlockKind::quoted);
    CHECK_FALSE(letter.paragraphs[10].is_item);
}

TEST_CASE("hidden text is not folded and positions stay true")
{
    const auto taken = take("We <!-- do not show --> lost it.\n\n<!-- all -->\n\nBob");
    CHECK(taken->letter.folded.units == u"we lost it.\nbob\n");
    const auto at = static_cast<std::uint32_t>(taken->letter.folded.units.find(u"lost"));
    CHECK(taken->written({at, at + 4}) == "lost");
}

TEST_CASE("positions lead back through line ends, a byte order mark and UTF-16")
{
    for (const std::string bytes : {"Hi,\r\n\r\nＳｏｒｒｙ now.\r\n", "\xEF\xBB\xBFHi,\n\nＳｏｒｒｙ now."}) {
        const auto taken = take(bytes);
        const auto at = static_cast<std::uint32_t>(taken->letter.folded.units.find(u"sorry"));
        CHECK(taken->written({at, at + 5}) == "Ｓｏｒｒｙ");
    }
}

TEST_CASE("words between quotation marks are not the writer's own")
{
    const auto taken = take("您說「沒人理我『真的』」，我們 “知道” 了 \"all of it\" ‘so sorry’ don’t 「");
    CHECK(taken->quotations() == Texts{"沒人理我『真的』", "知道", "all of it", "so sorry"});
    const auto& letter = taken->letter;
    const auto at = static_cast<std::uint32_t>(letter.folded.units.find(u"没人"));
    CHECK(letter.is_quoted({at, at + 2}));
    CHECK_FALSE(letter.is_quoted({0, 2}));
    CHECK_FALSE(letter.is_quoted({0, static_cast<std::uint32_t>(letter.folded.units.size())}));
}

TEST_CASE("words of frames say nothing of the writer's own")
{
    const auto taken = take("Hi Ann,\n\nWe lost it.\n\nBest regards,\nBob\n\n> You lost it.\n");
    const auto& letter = taken->letter;
    for (const auto& paragraph : letter.paragraphs) {
        const bool is_frame = paragraph.block == BlockKind::closing or paragraph.block == BlockKind::signature or paragraph.block == BlockKind::quoted;
        CHECK(counts(paragraph.block) == not is_frame);
    }
}

TEST_CASE("slots keep their kind and their place")
{
    const auto taken = take("Dear {{name}},\n\nIt comes on [date].\n");
    REQUIRE(taken->letter.slots.size() == 2);
    CHECK(taken->letter.slots[0].kind == SlotKind::name);
    CHECK(taken->letter.slots[1].kind == SlotKind::date);
    CHECK(taken->written(taken->letter.slots[1].span) == "[date]");
}

TEST_CASE("the language is told by share and by characters")
{
    CHECK(language("We sent the wrong one.") == Language::en);
    CHECK(language("是我們寄錯了，對不起。") == Language::zh_hant);
    CHECK(language("是我们寄错了，对不起。") == Language::zh_hans);
    CHECK(language("係我哋嘅錯，對唔住。") == Language::zh_hant);
    CHECK(language("Dear Ann,\n\n是我們寄錯了，明天早上補寄給您，真的對不起。") == Language::zh_hant);
    CHECK(language("是我們寄錯了，明天早上補寄給您，對不起。\n\nWe sent the wrong one and will send it again tomorrow morning.") == Language::mixed);
    CHECK(language("We sent 王小明 the wrong one, and we will send the right one today.") == Language::en);
}

TEST_CASE("a letter without any words has no parts")
{
    const auto taken = take("<!-- nothing -->\n-----\n");
    CHECK(taken->letter.paragraphs.empty());
    CHECK(taken->letter.sentences.empty());
    CHECK(taken->letter.folded.origin.size() == 1);
}

TEST_CASE("one line of many megabytes is taken apart in linear time")
{
    std::string text;
    while (text.size() < 8u << 20)
        text += "「抱歉 sorry. no. (a) “是我們的錯，{{x 1.2 🙏";
    const auto taken = take(text);
    CHECK(taken->letter.paragraphs.size() == 1);
    CHECK(taken->letter.sentences.size() > 1000);
}

TEST_CASE("any cut of a letter is taken apart without falling over")
{
    const std::string text = "﻿主旨：x\r\n\r\nDear {{name}},\n> a\n\n「您 說」🙏~ <!-- x -->\n1. b\n-- \n此致\n" "\xE2\x80\x9Cq\xE2\x80\x9D";
    for (std::size_t size = 0; size <= text.size(); ++size)
        CHECK(take(text.substr(0, size))->letter.clauses.size() < 100);
}
