// The part of a line that is shown.
#include <doctest/doctest.h>

#include <string>

#include "render/window.h"
#include "text/width.h"

using namespace amends;

namespace {

TextSpan whole(std::string_view text)
{
    return {0, static_cast<std::uint32_t>(text.size())};
}

TextSpan span_of(std::string_view text, std::string_view quote)
{
    const auto start = static_cast<std::uint32_t>(text.find(quote));
    return {start, start + static_cast<std::uint32_t>(quote.size())};
}

Window shown(std::string_view text, std::string_view quote, std::size_t width)
{
    return window(text, whole(text), {span_of(text, quote)}, width);
}

/// The cells [start, end) of `row`, where wide characters lie wholly inside.
std::string under(const Window& view)
{
    std::string text;
    std::size_t at = 0;
    Clusters clusters(view.row);
    for (std::string_view cluster = clusters.next(); not cluster.empty(); cluster = clusters.next()) {
        if (at >= view.cells.front().start and at < view.cells.front().end)
            text += cluster;
        at += cluster_width(cluster);
    }
    return text;
}

}  // namespace

TEST_CASE("a line that fits is shown whole, with its places in cells")
{
    const Window view = shown("我們 soon 📦 處理", "處理", 80);
    CHECK(view.row == "我們 soon 📦 處理");
    CHECK(view.cells.front() == CellSpan{13, 17});
}

TEST_CASE("a long line is cut to the sentence around the place")
{
    const std::string text = "第一句話說了很多很多。我們會儘快處理。第三句話也說了很多很多。";
    const Window view = shown(text, "儘快", 30);
    CHECK(view.row == "…我們會儘快處理。…");
    CHECK(under(view) == "儘快");
}

TEST_CASE("a sentence that does not fit is cut at its clauses")
{
    const std::string text = "前面這個子句實在太長太長太長太長，我們會儘快處理，後面這個子句也實在太長太長太長。";
    CHECK(shown(text, "儘快", 30).row == "…我們會儘快處理，…");
}

TEST_CASE("English is not cut inside a word where it can be helped")
{
    const std::string text = "We have been thinking about all that you told us and will be in touch soon about whatever comes of it";
    const Window view = shown(text, "in touch soon", 40);
    CHECK(view.row == "…and will be in touch soon about…");
    CHECK(under(view) == "in touch soon");
}

TEST_CASE("a place wider than the window is shown from its beginning")
{
    const std::string text = std::string(50, 'a') + " " + std::string(200, 'b');
    const Window view = shown(text, std::string(200, 'b'), 40);
    CHECK(display_width(view.row) <= 40);
    CHECK(view.cells.front().start == 1);
    CHECK(view.cells.front().end <= 40);
}

TEST_CASE("wherever the place is, the carets stand under it and the row fits")
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += i % 7 == 0 ? "好。" : i % 5 == 0 ? " late 😀" : i % 3 == 0 ? "，慢" : "é延e\u0301";
    for (std::uint32_t start = 0; start < text.size(); ++start) {
        if ((static_cast<unsigned char>(text[start]) & 0xC0) != 0x80 and text.substr(start).starts_with("慢")) {
            const Window view = window(text, whole(text), {{start, start + 3}}, 34);
            CHECK(display_width(view.row) <= 34);
            CHECK(under(view) == "慢");
        }
    }
}
