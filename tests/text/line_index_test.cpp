// Lines and columns.
#include <doctest/doctest.h>

#include <string>

#include "text/line_index.h"

using amends::LineColumn;
using amends::LineIndex;

TEST_CASE("lines end at every kind of line break")
{
    const LineIndex index("a\nb\r\nc\rd");
    CHECK(index.lines() == 4);
    CHECK(index.place(0) == LineColumn{1, 1});
    CHECK(index.place(1) == LineColumn{1, 2});
    CHECK(index.place(2) == LineColumn{2, 1});
    CHECK(index.place(3) == LineColumn{2, 2});
    CHECK(index.place(4) == LineColumn{2, 3});
    CHECK(index.place(5) == LineColumn{3, 1});
    CHECK(index.place(7) == LineColumn{4, 1});
    CHECK(index.place(8) == LineColumn{4, 2});
    CHECK(index.line_text(2) == "b");
    CHECK(index.line_text(4) == "d");
    CHECK(index.line_start(3) == 5);
}

TEST_CASE("columns count characters and a byte inside a character is where it is")
{
    const LineIndex index("很抱歉\r\n讓🙏您");
    CHECK(index.place(3) == LineColumn{1, 2});
    CHECK(index.place(4) == LineColumn{1, 2});
    CHECK(index.place(9) == LineColumn{1, 4});
    CHECK(index.place(14) == LineColumn{2, 2});
    CHECK(index.place(18) == LineColumn{2, 3});
    CHECK(index.place(21) == LineColumn{2, 4});
    CHECK(index.place(99) == LineColumn{2, 4});
}

TEST_CASE("an empty text has one line, and a last line break begins another")
{
    CHECK(LineIndex("").place(0) == LineColumn{1, 1});
    CHECK(LineIndex("").line_text(1).empty());
    const LineIndex index("a\n");
    CHECK(index.place(2) == LineColumn{2, 1});
    CHECK(index.line_text(2).empty());
}

TEST_CASE("a byte order mark has no column")
{
    const LineIndex index("\xEF\xBB\xBF很好");
    CHECK(index.place(0) == LineColumn{1, 1});
    CHECK(index.place(3) == LineColumn{1, 1});
    CHECK(index.place(6) == LineColumn{1, 2});
    CHECK(index.line_text(1) == "很好");
}

TEST_CASE("a long line is counted right across its blocks")
{
    std::string text = "x\n";
    for (int i = 0; i < 5000; ++i)
        text += "好";
    const LineIndex index(text);
    for (std::uint32_t i = 0; i <= 5000; ++i)
        CHECK(index.place(2 + 3 * i) == LineColumn{2, i + 1});
}

TEST_CASE("columns count UTF-16 units or bytes where those are asked for")
{
    const std::string_view text = "𠀀歉📦b\r\né c";
    const LineIndex characters(text), utf16(text, amends::ColumnUnit::utf16), utf8(text, amends::ColumnUnit::utf8);
    CHECK(characters.place(11) == LineColumn{1, 4});
    CHECK(utf16.place(11) == LineColumn{1, 6});
    CHECK(utf8.place(11) == LineColumn{1, 12});
    CHECK(utf16.place(9) == LineColumn{1, 4});
    CHECK(characters.place(17) == LineColumn{2, 3});
    CHECK(utf16.place(17) == LineColumn{2, 3});
    CHECK(utf8.place(17) == LineColumn{2, 4});
}

TEST_CASE("units of a long line are counted right across its blocks, also where a character lies in two of them")
{
    std::string text = "x";
    for (int i = 0; i < 1000; ++i)
        text += "📦";
    CHECK(LineIndex(text, amends::ColumnUnit::utf16).place(4001) == LineColumn{1, 2002});
    CHECK(LineIndex(text, amends::ColumnUnit::utf8).place(4001) == LineColumn{1, 4002});
    CHECK(LineIndex(text).place(4001) == LineColumn{1, 1002});
}
