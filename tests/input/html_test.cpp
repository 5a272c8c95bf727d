// HTML becomes the text that its reader sees, with the way back to its bytes.
#include <random>

#include "input/html/html.h"
#include "marked_up.h"

using namespace amends;
using namespace amends::test;

namespace {

Source page(const std::string& html)
{
    auto source = marked_up(html, "a.html");
    check_order(source);
    return source;
}

std::string text_of(const std::string& html)
{
    return page(html).text;
}

std::string repeated(const std::string& part, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += part;
    return all;
}

}  // namespace

TEST_CASE("white space is one space, and none at the ends of lines")
{
    CHECK(text_of("  We \n\t are\r\n sorry. <p> \n So <b> very </b>  sorry </p>") == "We are sorry.\n\nSo very sorry");
    CHECK(text_of("我們\n深感抱歉") == "我們 深感抱歉");
    CHECK(text_of("a<!-- b -->c<i>d</i>") == "acd");
}

TEST_CASE("blocks stand in lines of their own, paragraphs with a gap")
{
    CHECK(text_of("<p>a</p>\n\n<p>b<br>c</p>") == "a\n\nb\nc");
    CHECK(text_of("<div>a</div><div>b</div><section>c</section>d") == "a\nb\nc\nd");
    CHECK(text_of("<div>a</div><div><br></div><div>b</div>") == "a\n\nb");
    CHECK(text_of("<div>a<br></div><div>b</div>") == "a\nb");
    CHECK(text_of("a<br/><br>b</br>c") == "a\n\nb\nc");
    CHECK(text_of("<h2>Refunds</h2>Sorry<hr>Footer") == "# Refunds\n\nSorry\n---\nFooter");
}

TEST_CASE("end tags may be missing or come twice")
{
    CHECK(text_of("<p>a<p>b<div>c</i></p>d") == "a\n\nb\n\nc\n\nd");
    CHECK(text_of("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e") == "- a\n- b\n\n- c\n\n- d\n\ne");
    CHECK(text_of("<p>a <b><i>b</p></i></b> c") == "a b\n\nc");
    CHECK(text_of("</div></p>a</body></html> b") == "a b");
}

TEST_CASE("cells of a row stand beside each other, rows that lay out a page are paragraphs")
{
    CHECK(text_of("<table><tr><th>Day<td>May 3<tr><td>Sum<td>320</table>") == "Day\tMay 3\nSum\t320");
    CHECK(text_of("<table><tr><td>Dear Ann,</td></tr><tr><td>Sorry.</td></tr></table>") == "Dear Ann,\n\nSorry.");
}

TEST_CASE("an empty item or heading leaves no mark")
{
    CHECK(text_of("<ul><li></li></ul><h1><img></h1>Sorry") == "Sorry");
}

TEST_CASE("entities are the characters that they stand for")
{
    CHECK(text_of("&lt;b&gt; &amp;amp; &quot;&#25265;&#x6B49;&#X6B49;&quot; &copy 2 &nope; & &; &#; &#xg;") == "<b> &amp; \"抱歉歉\" © 2 &nope; & &; &#; &#xg;");
    CHECK(text_of("a&nbsp;b&ensp;c&zwnj;d&hellip;&CounterClockwiseContourIntegral;&fjlig;") == "a\u00A0b\u2002c\u200Cd…∳fj");
    CHECK(text_of("&#x92;&#150;&#0;&#xD800;&#x110000;&#99999999999999999999;") == "’–\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(text_of("a&#32;&#10;&Tab;b &notit; &not;") == "a b ¬it; ¬");
}

TEST_CASE("entities, tags and white space keep the way back to the bytes")
{
    const std::string html = "<p>We&nbsp;are <b>so</b>\n  s&#111;rry, 我&#x5011;深感抱歉。</p>";
    const auto source = page(html);
    CHECK(bytes_of(source, html, "We\u00A0are") == "We&nbsp;are");
    CHECK(bytes_of(source, html, "so sorry") == "so</b>\n  s&#111;rry");
    CHECK(bytes_of(source, html, "我們深感") == "我&#x5011;深感");
    CHECK(bytes_of(source, html, "們") == "&#x5011;");
}

TEST_CASE("lines and columns are those of the file, in any encoding")
{
    CHECK(page("\xEF\xBB\xBF<p>\nHi").offsets.original(TextSpan{0, 2}) == Span{7, 9});
    const std::string html = "<p>Hi &amp;";
    std::string bytes = "\xFF\xFE";
    for (const char byte : html)
        bytes += {byte, '\0'};
    const auto source = page(bytes);
    CHECK(source.text == "Hi &");
    CHECK(source.original == html);
    CHECK(source.offsets.original(TextSpan{3, 4}) == Span{14, 24});
    CHECK(source.original_offsets.original(6) == 14);
}

TEST_CASE("preformatted text keeps its lines and spaces")
{
    CHECK(text_of("<pre>\na  b\r\n  c\n\nd</pre>e  f") == "a  b\n  c\n\nd\n\ne f");
    CHECK(text_of("<div style='white-space: pre-wrap'>a\nb <b>c  d</b><p style='white-space:normal'>e\nf</div>") == "a\nb c  d\n\ne f");
}

TEST_CASE("styles, scripts, heads and foreign content are left out")
{
    CHECK(text_of("<!DOCTYPE html><html><head><title>Sorry &lt;</title><style>p{}</style><meta a></head><body>a<script>if (a<b) '</p>'</script >b") == "ab");
    CHECK(text_of("a<svg><title>x</title></svg><svg/>b<math><mi>x</math>c<select><option>x</select><textarea><p>x</textarea>d") == "abcd");
    CHECK(text_of("<?xml version='1.0'?><![CDATA[x]]>a<?php if ($a->b) ?>b</ >c") == "abc");
    CHECK(text_of("<!--[if mso]><p>x</p><![endif]-->a<!--[if !mso]><!-->b<!--<![endif]--><![if x]>c<![endif]>d<!-->e<!--->f<!--x--!>g") == "abcdefg");
}

TEST_CASE("what a reader never sees is left out")
{
    CHECK(text_of("<div style='display:none;max-height:0'>Preview<div>x</div>y</div>Dear Ann") == "Dear Ann");
    CHECK(text_of("<p hidden>x<p>a<span style='DISPLAY : none !important'>b<span>c</span>d</span>e") == "ae");
    CHECK(text_of("<span class='a preheader'>x</span>a<i style='visibility:hidden'>x</i><i style='opacity:0'>x</i><img hidden alt=x>b") == "ab");
    CHECK(text_of("<td style='font-size:0px;opacity:0.5;max-height:0'>seen</td>") == "seen");
    CHECK(text_of("We are <div style='display:none'>x</div>sorry") == "We are sorry");
}

TEST_CASE("images speak by their texts, faces stay in their line")
{
    CHECK(text_of("<img alt='Acme &amp; Sons'><p>a<img alt=''>b<img src=x>c") == "Acme & Sons\n\nabc");
    CHECK(text_of("Sorry <img alt='🙏' title='🙏'> again<img title='Two  lines' alt='One'>x") == "Sorry 🙏 again\nTwo lines\nOne\nx");
    CHECK(text_of("<img alt=\"{{ brand }}&copy=1\">x") == "{{ brand }}&copy=1\nx");
    const std::string html = "<img src=\"a>b\" alt=\"We &amp; you\">x";
    CHECK(bytes_of(page(html), html, "& you") == "&amp; you");
}

TEST_CASE("quotation marks of q are written out")
{
    CHECK(text_of("You wrote <q>too late</q>.") == "You wrote “too late”.");
}

TEST_CASE("block quotes and quoted mail are somebody else's words")
{
    const auto quoted = [](const std::string& html) { return regions(page(html), RegionKind::quoted); };
    CHECK(quoted("a<blockquote>b<p>c<blockquote>d</blockquote>e</blockquote>f") == "b\n\nc\n\nd\n\ne|");
    CHECK(quoted("a<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>b</blockquote>") == "");
    CHECK(quoted("a<div class='x_gmail_quote'>On Monday:<blockquote>b</blockquote>c</div>d") == "On Monday:\n\nb|");
    CHECK(quoted("a<div class='gmail_quote'><div class=gmail_attr>Forwarded</div>b</div>c") == "Forwarded\nb|");
    CHECK(quoted("a<div id=appendonsend></div><hr><div id='x_divRplyFwdMsg'>From: Ann</div><div>b</div>") == "From: Ann\nb|");
    CHECK(quoted("a<div class='moz-cite-prefix'>Ann:</div><blockquote type=cite>b</blockquote>c") == "Ann:|b|");
    CHECK(quoted("a<div class='yahoo_quoted' id=1>b</div>c<blockquote id='isReplyContent'>d") == "b|d|");
    CHECK(quoted("a<div class='ydpa1b2c3d4yahoo_quoted'>b</div>c<div class='x_ydp1yahoo_quoted'>d</div>e<div class='ydpyahoo'>f") == "b|d|");
    CHECK(quoted("a<div class='gmail_quote_container'>On Monday:<blockquote>b</blockquote>c</div>") == "On Monday:\n\nb|");
    CHECK(quoted("a<div><div class='xm_mail_oringinal_describe'>From: Ann</div>b</div><p>c") == "From: Ann\nb\n\nc|");
    CHECK(quoted("a<p id='reply-intro'>Ann:</p>b<div class='AppleOriginalContents'>c<blockquote>d</blockquote></div><div class='tutanota_quote'>e</div>f<div class='front-blockquote'>g</div>h")
          == "Ann:|c\n\nd|e|g|");
}

TEST_CASE("a comment to this tool is a directive")
{
    const auto source = page("<p>a</p>\n<!-- amends: allow excuse -->\n<p>b<!-- no --></p>");
    CHECK(source.text == "a\n\n<!-- amends: allow excuse -->\n\nb");
    CHECK(regions(source, RegionKind::directive) == "<!-- amends: allow excuse -->|");
    CHECK(page("\n<!-- amends: template --><p>Hi {{name}}").is_template);
    CHECK_FALSE(page("<p>Hi<!-- amends: template -->").is_template);
    CHECK(regions(page("a<blockquote><!-- amends: allow x -->b</blockquote>"), RegionKind::directive) == "");
}

TEST_CASE("template tags stay whole and where they are")
{
    CHECK(text_of("<table>a{{#each items}}<tr><td>{{ this }}</td></tr>{{/each}}</table>b") == "a{{#each items}}\n{{ this }}\n\n{{/each}}\nb");
    CHECK(text_of("<p {% if a > b %}class=\"x\"{% endif %}>a<a href=\"{% url \"x\" %}\">b</a>{% if a <b %}c{% endif %}") == "ab{% if a <b %}c{% endif %}");
    CHECK(text_of("<%= a > b ? 'x' : '<p>' %> *|FNAME|* <<First Name>> {{ a\n b }}<#if x gt 1>y</#if>${a[\"b\"]}")
          == "<%= a > b ? 'x' : '<p>' %> *|FNAME|* <<First Name>> {{ a  b }}<#if x gt 1>y</#if>${a[\"b\"]}");
    CHECK(text_of("<!-- {{#if late}} {{ name }} -->a<!-- {{/if}} -->") == "{{#if late}}a{{/if}}");
    CHECK(text_of("a {{ b <i>c</i> {% d") == "a {{ b c {% d");
    CHECK(regions(page("<p>Dear&nbsp;{{ name }}, [日期]"), RegionKind::slot) == "{{ name }}|[日期]|");
}

TEST_CASE("HTML is known by its name or its first bytes")
{
    for (const std::string name : {"a.html", "A.HTM", "-"})
        CHECK(marked_up(" \n<!doctype HTML><p>Sorry", name).text == "Sorry");
    CHECK(marked_up("<HTML><p>Sorry", "-").text == "Sorry");
    CHECK(marked_up("<p>Sorry", "-").text == "<p>Sorry");
}

TEST_CASE("a part of another format is read at its place")
{
    MappedText text;
    text.copy("Subject", 0);
    CHECK_FALSE(html_text("<p>a&amp;b", 20, text));
    Source source;
    text.move_into(source);
    CHECK(source.text == "Subjecta&b");
    CHECK(source.offsets.original(TextSpan{8, 9}) == Span{24, 29});
}

TEST_CASE("what nothing ends is told with its place, and what stands before it is read")
{
    for (const std::string open : {"<!-- x", "<a href=\"x>", "<a ", "<script>", "</p", "<?x", "<!x", "<style>p{</styl"}) {
        CAPTURE(open);
        const auto inputs = read_bytes("a.html", "<p>Sorry.\n <b>" + open + std::string(10'000'000, 'x'), {});
        REQUIRE(inputs.sources.size() == 1);
        CHECK(inputs.sources[0].text == "Sorry.");
        REQUIRE(inputs.errors.size() == 1);
        CHECK(inputs.errors[0].line == 2u);
        CHECK(inputs.errors[0].column == 5u);
        CHECK(inputs.errors[0].message.starts_with("not read"));
    }
}

TEST_CASE("megabytes of anything are read in linear time")
{
    for (const std::string part : {"<div>", "<span>", "<blockquote>", "<script>", "<li>", "<!----!>", "<?a>", "{{", "<%", "&", "<", "</x>", "</", "&#x;", "<p></p>",
                                   "<a b='{{'>", "<img alt='{{ &a'>", "<style></style>", "<!-- {{#if -->", "<table><tr><td>"}) {
        CAPTURE(part);
        const auto inputs = read_bytes("a.html", "Sorry." + repeated(part, 100'000), {});
        REQUIRE(inputs.sources.size() == 1);
        CHECK(inputs.sources[0].text.starts_with("Sorry."));
    }
    CHECK(text_of(repeated("<div>", 100'000) + "a" + repeated("</div>", 100'000) + "b") == "a\nb");
    CHECK(text_of("<p style='" + repeated("display:none;", 100'000) + "'>x</p><p " + repeated("a=b ", 1'000'000) + ">a") == "a");
}

TEST_CASE("NUL in a file is an error, and in a part is nothing")
{
    CHECK(read_bytes("a.html", std::string("<p>a\0b", 6), {}).errors.size() == 1);
    MappedText text;
    CHECK_FALSE(html_text(std::string_view("<p>a\0b", 6), 0, text));
    CHECK(text.text() == "ab");
}

TEST_CASE("a page without words is noted")
{
    const auto inputs = read_bytes("a.html", "<html><body><p>&nbsp;</p><!-- x --></body></html>", {});
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.notes.size() == 1);
    CHECK(inputs.notes[0].starts_with("a.html: "));
}

TEST_CASE("tokens in any order keep places in order")
{
    const std::vector<std::string> parts = {"<p>", "</p>", "<div hidden>", "</div>", "<blockquote>", "</blockquote>", "<div class=gmail_quote>", "<li>", "</ul>",
                                            "<td>", "<tr>", "</table>", "<table>", "<!-- amends: allow x -->", "<!-- {{#if x}} -->", "{{ name }}", "&amp;", "&#32;",
                                            "我們", " ", "\n", "sorry", "<pre>", "</pre>", "<br>", "<hr>", "<img alt='抱歉 &lt;' title=b>", "<q>", "</q>", "<h1>",
                                            "</h1>", "<script>x</script>", "<", ">", "[日期]", "<b", "\"", "<span style='display:none'>", "</span>", "<!--", "-->"};
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        std::string html = "x";
        for (auto count = random() % 30; count > 0; --count)
            html += parts[random() % parts.size()];
        CAPTURE(html);
        for (const auto& source : read_bytes("a.html", html, {}).sources)
            check_order(source);
        for (const auto& source : read_bytes("a.md", html, {}).sources)
            check_order(source);
    }
}
