// Characters as drawn.
#include <doctest/doctest.h>

#include "render/cells.h"
#include "render/wrap.h"
#include "text/width.h"

using namespace amends;

TEST_CASE("a tab reaches to the next multiple of four cells")
{
    CHECK(drawn("\ta") == "    a");
    CHECK(drawn("中\ta") == "中  a");
    CHECK(drawn("abcd\te") == "abcd    e");
}

TEST_CASE("characters that steer a terminal are shown instead of sent")
{
    CHECK(drawn("a\x1b[2Jb") == "a\uFFFD[2Jb");
    CHECK(drawn("a\u202Eb") == "a\uFFFDb");
    CHECK(drawn_path("late\xFF\n.txt") == "late\uFFFD\uFFFD.txt");
}

TEST_CASE("a base with its marks is one glyph")
{
    const auto glyphs = glyphs_of("e\u0301👍🏽中");
    REQUIRE(glyphs.size() == 3);
    CHECK(glyphs[0].cells == 1);
    CHECK(glyphs[1].cells == 2);
    CHECK(glyphs[2].cells == 2);
}

TEST_CASE("running text is broken at spaces and between Han characters")
{
    CHECK(wrapped("one two three", 8) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("一二三四五", 4) == std::vector<std::string>{"一二", "三四", "五"});
    CHECK(wrapped("", 10) == std::vector<std::string>{""});
}

TEST_CASE("no row begins with a closing mark or ends with an opening one")
{
    CHECK(wrapped("一二三。四", 6) == std::vector<std::string>{"一二", "三。四"});
    CHECK(wrapped("一二〔三〕", 6) == std::vector<std::string>{"一二", "〔三〕"});
}

TEST_CASE("a word wider than a row is cut, and no row is wider than asked for")
{
    CHECK(wrapped("abcdefgh", 3) == std::vector<std::string>{"abc", "def", "gh"});
    for (const std::string& row : wrapped("我已請〔姓名〕處理 by Friday，〔日期〕前由我回電給您。", 12))
        CHECK(display_width(row) <= 12);
}
