// Markdown becomes its words, with the way back to its bytes.
#include "support/marked_up.h"

using namespace amends;
using namespace amends::test;

namespace {

Source page(const std::string& markdown)
{
    auto source = marked_up(markdown, "a.md");
    check_order(source);
    return source;
}

std::string text_of(const std::string& markdown)
{
    return page(markdown).text;
}

std::string repeated(const std::string& part, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += part;
    return all;
}

}  // namespace

TEST_CASE("plain paragraphs stay as they are, line by line")
{
    const std::string letter = "Dear Ms Hale,\n\nWe are sorry.\nYour parcel is late.\n\nBest regards,\nTom";
    CHECK(text_of(letter + "\n") == letter);
    CHECK(text_of("a\r\nb\r\n\r\n    c\n") == "a\nb\n\nc");
}

TEST_CASE("marks of emphasis, links and images are taken off")
{
    CHECK(text_of("**We** are _so_ [sorry](http://x.example \"t\") [now][1].\n\n[1]: http://y.example\n") == "We are so sorry now.");
    CHECK(text_of("**注意：**我們**「深感」**抱歉 2**3 ****") == "注意：我們「深感」抱歉 23 ****");
    CHECK(text_of("A \\* B &amp; &#25265; `A-12 3` <https://x.example>") == "A * B & 抱 A-12 3 https://x.example");
    CHECK(text_of("![Acme](logo.png)\nDear Ann") == "Acme\nDear Ann");
}

TEST_CASE("headings, lists and tables keep what tells them apart")
{
    CHECK(text_of("# 致歉信\n\na\n\n## Next ##\n- b\n- c\n\n1. d\n2) e\n") == "# 致歉信\n\na\n\n# Next\n- b\n- c\n\n- d\n- e");
    CHECK(text_of("Day | Sum\n---|---\nMay 3 | 320\n") == "Day\tSum\nMay 3\t320");
    CHECK(text_of("a\n\n***\n\nb") == "a\n---\n\nb");
}

TEST_CASE("a line under text stays a line under text")
{
    CHECK(text_of("Best,\nTom\n--\nAcme\n") == "Best,\nTom\n--\nAcme");
    CHECK(text_of("致歉信\n======\n您好") == "致歉信\n======\n您好");
    CHECK(text_of("> a {{ b\n c }}\n> -----\n") == "a {{ b c }}\n-----");
    CHECK(text_of("a\r- \r\rb [c](d)\n  --  ") == "a\n-\n\nb c\n--");
}

TEST_CASE("block quotes are somebody else's words, a line without its mark is not")
{
    const auto source = page("> You are\n> late.\n\nWe are sorry.\n> Again?\nYes.\n\n- > item\n");
    CHECK(source.text == "You are\nlate.\n\nWe are sorry.\nAgain?\nYes.\n\n- item");
    CHECK(regions(source, RegionKind::quoted) == "You are\nlate.|Again?|- item|");
}

TEST_CASE("code blocks, front matter and HTML are left out")
{
    CHECK(text_of("---\nto: all\n---\na\n```\ncode\n```\nb\n~~~\nopen") == "a\nb");
    CHECK(text_of("---\n\nDear Ann,\n\n---\n\nSorry.") == "Dear Ann,\n---\n\nSorry.");
    CHECK(text_of("a <b>b</b><br>c <span style='display:none'>x *y* z</span>d <!-- e -->") == "a b\nc d");
    CHECK(text_of("<div>\n  <p>a &lt;\n  b</p>\n</div>\n\nc\n\n<script>\n\nx\n</script>\n") == "a < b\n\nc");
}

TEST_CASE("comments to this tool are directives, front lines and front matter make a template")
{
    CHECK(regions(page("a\n\n<!-- amends: allow excuse -->\nb <!-- amends: allow x --> c"), RegionKind::directive)
          == "<!-- amends: allow excuse -->|<!-- amends: allow x -->|");
    for (const std::string line : {"<!-- amends: template -->", "# amends: template", "{# amends: template #}"}) {
        const auto source = page(line + "\n\nHi.\n");
        CHECK(source.is_template);
        CHECK(source.text == line + "\n\nHi.");
        CHECK(regions(source, RegionKind::directive) == line + "|");
    }
    CHECK(page("---\namends: template\n---\nHi.").is_template);
    CHECK_FALSE(page("Hi.\n").is_template);
}

TEST_CASE("template tags stay whole")
{
    CHECK(text_of("Hi {{ user_name | default('*') }}, *|FNAME|*, <<First Name>>\n{% if a_b_c %}\n- <%= a*b %> c*\n{% endif %}")
          == "Hi {{ user_name | default('*') }}, *|FNAME|*, <<First Name>>\n{% if a_b_c %}\n- <%= a*b %> c*\n{% endif %}");
    CHECK(regions(page("Dear {{first_name}}, by [日期]"), RegionKind::slot) == "{{first_name}}|[日期]|");
}

TEST_CASE("words keep the way back to their bytes")
{
    const std::string markdown = "\xEF\xBB\xBF# Hi\n\n**We** are [so](x) s\\*rry &amp; 我們\n";
    const auto source = page(markdown);
    CHECK(bytes_of(source, markdown, "We are so") == "We** are [so");
    CHECK(bytes_of(source, markdown, "s*rry & 我們") == "s\\*rry &amp; 我們");
    CHECK(source.original == markdown.substr(3));
}

TEST_CASE("a comment that nothing ends is told with its place")
{
    const auto inputs = read_bytes("a.md", "Sorry.\n\n<!-- x\n\ny" + std::string(1'000'000, 'x'), {});
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].text == "Sorry.");
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 3u);
    CHECK(inputs.errors[0].column == 1u);
}

TEST_CASE("input that makes parsers read past its end is read")
{
    CHECK(read_bytes("a.md", "\xA9##r[](r[](", {.encoding = "utf-8"}).errors.size() == 1);
    CHECK(text_of("\xC2\xA9##r[](r[](") == "©##r[](r[](");
    CHECK(text_of("&") == "&");
    CHECK(text_of("a\\") == "a\\");
    CHECK(read_bytes("a.md", std::string("a\0b", 3), {}).errors.size() == 1);
}

TEST_CASE("hundreds of kilobytes of any mark are read in linear time")
{
    for (const std::string part : {"r[](", "[", "![", "[a](", "[a]: b\n", "> ", "*a ", "**a ", "_a", "`", "<", "<!--", "a <?", "&a", "\\", "\n", "```\n", "a\n-\n", "# a\n",
                                   "a<b>", "<div>\n\n", "{{*", "<a:"}) {
        CAPTURE(part);
        CHECK(read_bytes("a.md", "Sorry.\n\n" + repeated(part, 50'000), {}).sources.size() == 1);
    }
    const auto row = [](const std::string& cell) { return repeated(cell, 10'000) + "|\n"; };
    CHECK(text_of(row("|a") + row("|-") + repeated("|\n", 100'000)).size() > 10'000);
}
