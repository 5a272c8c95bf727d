// Pins of the fold table: ICU's data by code point, with the corrections of rules/words/variants.md.
#include <doctest/doctest.h>

#include "text/fold.h"

using amends::folded;

TEST_CASE("three spellings of reply fold to one")
{
    CHECK(folded("回覆") == u"回复");
    CHECK(folded("回復") == u"回复");
    CHECK(folded("答覆") == folded("答复"));
}

TEST_CASE("two spellings of account fold to one")
{
    CHECK(folded("帳戶") == u"账户");
    CHECK(folded("賬戶") == u"账户");
    CHECK(folded("帐户") == u"账户");
}

TEST_CASE("the reader is one, whatever the sex or kind")
{
    CHECK(folded("妳祢你") == u"你你你");
    CHECK(folded("牠祂它") == u"它它它");
    CHECK(folded("您") == u"您");
}

TEST_CASE("spellings of one word fold together")
{
    CHECK(folded("計畫") == folded("计划"));
    CHECK(folded("諮詢") == folded("咨询"));
    CHECK(folded("鉅額") == folded("巨额"));
    CHECK(folded("祇是隻是") == u"只是只是");
    CHECK(folded("瞭解暸解") == u"了解了解");
    CHECK(folded("藉口") == folded("借口"));
    CHECK(folded("彷彿") == folded("仿佛"));
    CHECK(folded("閒暇閑暇") == u"闲暇闲暇");
    CHECK(folded("乾淨幹凈") == u"干净干净");
}

TEST_CASE("characters of Hong Kong and of older print fold to the usual ones")
{
    CHECK(folded("滙款") == folded("匯款"));
    CHECK(folded("麪包") == folded("麵包"));
    CHECK(folded("擡頭") == folded("抬头"));
    CHECK(folded("疎忽") == folded("疏忽"));
    CHECK(folded("衞生") == folded("衛生"));
    CHECK(folded("眞的旣然") == folded("真的既然"));
}

TEST_CASE("characters that are two words stay apart")
{
    CHECK(folded("甚至") == u"甚至");
    CHECK(folded("三份") != folded("三分"));
    CHECK(folded("沈先生") == u"沈先生");
    CHECK(folded("他她") == u"他她");
}
