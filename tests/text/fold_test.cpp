// What folds alike.
#include <doctest/doctest.h>

#include "text/fold.h"
#include "text/fold_table.h"

using amends::folded;
using amends::FoldedText;

TEST_CASE("capitals and full-width letters fold to small ASCII letters")
{
    CHECK(folded("Sorry") == u"sorry");
    CHECK(folded("ＳＯＲＲＹ") == u"sorry");
    CHECK(folded("１１月６日") == u"11月6日");
    CHECK(folded("𝗦𝗼𝗿𝗿𝘆") == u"sorry");
}

TEST_CASE("Traditional and Simplified text fold to the same units")
{
    CHECK(folded("我們深感抱歉") == folded("我们深感抱歉"));
    CHECK(folded("讓您久等了，請見諒。") == folded("让您久等了,请见谅。"));
    CHECK(folded("著手瞭解憑藉甚麼") == u"着手了解凭借甚么");
    CHECK(folded("裡裏臺台週周儘盡係繫") == u"里里台台周周尽尽系系");
    CHECK(folded("苎苧薴") == u"苎苎苎");
}

TEST_CASE("letters keep their accents, composed or not")
{
    CHECK(folded("Café") == u"café");
    CHECK(folded("cafe\u0301") == u"café");
    CHECK(folded("ÉCOLE E\u0301") == u"école é");
    CHECK(folded("ハ\u3099ﾊﾞ") == u"ババ");
    CHECK(folded("\u1112\u1161\u11AB") == u"한");
}

TEST_CASE("quotation marks fold to straight ones")
{
    CHECK(folded("“a” „b‟ «c» 「d」『e』﹁f﹂＂g＂") == uR"("a" "b" "c" "d""e""f""g")");
    CHECK(folded("don’t ‘x’ it`s it´s") == u"don't 'x' it's it's");
}

TEST_CASE("every character of ASCII folds to what the table says")
{
    for (char character = '!'; character < '\x7F'; ++character)
        CHECK(folded(std::string(1, character)) == std::u16string(1, amends::fold_units[static_cast<unsigned char>(character)]));
}

TEST_CASE("dashes fold to one long dash, hyphens to one hyphen")
{
    CHECK(folded("a–b—c―d─e") == u"a—b—c—d—e");
    CHECK(folded("a-b‐c\u2011d－e−f") == u"a-b-c-d-e-f");
}

TEST_CASE("punctuation folds to ASCII but for the Chinese full stop, the enumeration comma and the ellipsis")
{
    CHECK(folded("，；：！？（）～〜﹕") == u",;:!?()~~:");
    CHECK(folded("。｡、､") == u"。。、、");
    CHECK(folded("…… ...") == u"…… ...");
}

TEST_CASE("circled numbers, fractions and trade marks stay themselves, or they would join a number or a word")
{
    CHECK(folded("①3 1½ 5² Acme™ ㊙") == u"①3 1½ 5² acme™ ㊙");
    CHECK(folded("⑴ Ⅲ ﬁne ß") == u"(1) iii fine ss");
}

TEST_CASE("invisible characters fold to nothing")
{
    CHECK(folded("sor\u200Bry \uFEFF對\u2060不\u00AD起\uFE0F\u200F") == u"sorry对不起");
    CHECK(folded("葛\U000E0100城") == u"葛城");
    CHECK(folded("a\x01\x02z") == u"az");
}

TEST_CASE("white space beside a Han character or a Chinese stop is dropped and other runs are one space")
{
    CHECK(folded("我們 \u3000 抱歉") == u"我们抱歉");
    CHECK(folded("用 App 退款。 OK") == u"用app退款。ok");
    CHECK(folded("so \t\r\n sorry") == u"so sorry");
    CHECK(folded("抱歉\r\n讓您") == u"抱歉让您");
    CHECK(folded("𠮷 x") == u"𠮷x");
    CHECK(folded("you， Bob") == u"you, bob");
}

TEST_CASE("space at the edge of two calls is one run")
{
    FoldedText text;
    amends::fold("  so ", 0, text);
    CHECK(text.units == u"so ");
    amends::fold(" sorry ", 5, text);
    CHECK(text.units == u"so sorry ");
    amends::fold("您", 12, text);
    CHECK(text.units == u"so sorry您");
    CHECK(text.origin.back() == 15);
}

TEST_CASE("a paragraph does not begin with a space")
{
    FoldedText text;
    amends::fold("one", 0, text);
    text.units += u'\n';
    text.capital.push_back(0);
    text.origin.push_back(4);
    amends::fold(" two", 4, text);
    CHECK(text.units == u"one\ntwo");
    CHECK(text.origin == std::vector<std::uint32_t>{0, 1, 2, 3, 5, 6, 7, 8});
}

TEST_CASE("capitals are known after folding")
{
    FoldedText text;
    amends::fold("US É ss Ｕ É 我E\u0301", 0, text);
    CHECK(text.units == u"us é ss u é我é");
    CHECK(text.capital == std::vector<std::uint8_t>{1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1});
}

TEST_CASE("a character beyond the BMP is two units with one origin")
{
    FoldedText text;
    amends::fold("a🙏b", 0, text);
    CHECK(text.units == u"a🙏b");
    CHECK(text.origin == std::vector<std::uint32_t>{0, 1, 1, 5, 6});
}

TEST_CASE("cleared text begins anew")
{
    FoldedText text;
    amends::fold("before", 0, text);
    text.clear();
    CHECK(text.units.empty());
    amends::fold("", 7, text);
    CHECK(text.origin == std::vector<std::uint32_t>{7});
}

TEST_CASE("more marks on a letter than any script has are dropped")
{
    std::string text = "e";
    for (int i = 0; i < 200; ++i)
        text += i % 2 == 0 ? "\u0301" : "\u0316";
    CHECK(folded(text).size() <= 31);
    CHECK(folded(text + "x").back() == u'x');
}
