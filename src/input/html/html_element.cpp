// Turns the name of an element into what it does to its text.
#include "input/html/html_element.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace amends {
namespace {

constexpr HtmlElement block(std::string_view name, HtmlBox box, std::string_view mark = {}, bool is_boundary = false)
{
    return {name, box, false, false, false, is_boundary, mark};
}

constexpr HtmlElement unseen(std::string_view name, bool is_raw)
{
    return {name, HtmlBox::running, false, is_raw, true, false, {}};
}

constexpr HtmlElement void_of(std::string_view name)
{
    return {name, HtmlBox::running, true, false, false, false, {}};
}

constexpr std::string_view heading = "# ", item = "- ";
constexpr auto lines = HtmlBox::lines, apart = HtmlBox::apart, cell = HtmlBox::cell;

/// Sorted by name. Elements that are not here are running text.
constexpr auto elements = std::to_array<HtmlElement>({
    block("address", lines), void_of("area"), block("article", lines), block("aside", lines), unseen("audio", false), void_of("base"),
    block("blockquote", apart), void_of("br"), unseen("canvas", false), block("caption", lines, {}, true), block("center", lines), void_of("col"),
    unseen("datalist", false), block("dd", lines), block("details", lines), block("dir", apart), block("div", lines), block("dl", apart),
    block("dt", lines), void_of("embed"), block("fieldset", lines), block("figcaption", lines), block("figure", apart), block("footer", lines),
    block("form", lines), void_of("frame"), block("h1", apart, heading), block("h2", apart, heading), block("h3", apart, heading),
    block("h4", apart, heading), block("h5", apart, heading), block("h6", apart, heading), block("header", lines), block("hgroup", lines),
    void_of("hr"), unseen("iframe", true), void_of("img"), void_of("input"), block("legend", lines), block("li", lines, item), void_of("link"),
    block("main", lines), unseen("math", false), block("menu", apart), void_of("meta"), block("nav", lines), unseen("noembed", true),
    unseen("noframes", true), block("ol", apart), block("p", apart), void_of("param"), block("pre", apart), unseen("script", true),
    block("section", lines), unseen("select", false), void_of("source"), unseen("style", true), block("summary", lines), unseen("svg", false),
    block("table", lines, {}, true), block("tbody", lines), block("td", cell, {}, true), unseen("template", false), unseen("textarea", true),
    block("tfoot", lines), block("th", cell, {}, true), block("thead", lines), unseen("title", true), block("tr", lines), void_of("track"),
    block("ul", apart), unseen("video", false), void_of("wbr"), unseen("xml", false), unseen("xmp", true),
});

constexpr std::size_t longest_name = 10;
constexpr HtmlElement running_text{};

}  // namespace

const HtmlElement& html_element(std::string_view name)
{
    static_assert(std::is_sorted(elements.begin(), elements.end(), [](const auto& a, const auto& b) { return a.name < b.name; }));
    if (name.size() > longest_name)
        return running_text;
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    const auto found = std::lower_bound(elements.begin(), elements.end(), small, [](const auto& a, const auto& b) { return a.name < b; });
    return found != elements.end() and found->name == small ? *found : running_text;
}

bool is_same_name(std::string_view a, std::string_view b)
{
    const auto small = [](char byte) { return std::tolower(static_cast<unsigned char>(byte)); };
    return a.size() == b.size() and std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return small(x) == small(y); });
}

}  // namespace amends
