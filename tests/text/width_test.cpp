// Terminal cells.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/width.h"

using amends::display_width;

TEST_CASE("East Asian characters are two cells wide and ambiguous ones are one")
{
    for (const std::string_view wide : {"你", "，", "。", "𠮷", "Ａ", "㊙", "\u3000", "한"})
        CHECK_MESSAGE(display_width(wide) == 2, wide);
    for (const std::string_view narrow : {"a", "é", "“", "…", "—", "①", "·", "ｱ"})
        CHECK_MESSAGE(display_width(narrow) == 1, narrow);
}

TEST_CASE("marks and invisible characters take no cell")
{
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("\u200B") == 0);
    CHECK(display_width("\uFEFF") == 0);
    CHECK(display_width("") == 0);
}

TEST_CASE("an emoji is two cells wide, however many characters make it")
{
    for (const std::string_view emoji : {"🙏", "👨‍👩‍👧", "👍🏽", "❤️", "⚠️", "🇹🇼"})
        CHECK_MESSAGE(display_width(emoji) == 2, emoji);
    CHECK(display_width("🇹🇼🇭🇰") == 4);
}

TEST_CASE("the width of a text is that of its clusters")
{
    CHECK(display_width("Sorry, we are late") == 18);
    CHECK(display_width("很抱歉 sorry 👍🏽!") == 6 + 7 + 2 + 1);
}

TEST_CASE("clusters are walked in order and make up the text")
{
    const std::string text = "ae\u0301很👨‍👩‍👧\r\n🇹🇼z";
    std::vector<std::string_view> found;
    amends::Clusters clusters(text);
    for (auto cluster = clusters.next(); not cluster.empty(); cluster = clusters.next())
        found.push_back(cluster);
    CHECK(found == std::vector<std::string_view>{"a", "e\u0301", "很", "👨‍👩‍👧", "\r\n", "🇹🇼", "z"});
}
