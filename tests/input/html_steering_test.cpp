// Pages of Thymeleaf: attributes put values in the place of examples and say under which condition an element stands.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "input/source.h"

using namespace amends;

namespace {

Source read(const std::string& html, bool is_template = false)
{
    InputOptions options;
    options.is_template = is_template;
    auto inputs = read_bytes("page.html", html, options);
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources.front());
}

/// The text of each slot, and what it says will stand there.
std::vector<std::pair<std::string, SlotKind>> slots(const Source& source)
{
    std::vector<std::pair<std::string, SlotKind>> all;
    for (const Region& region : source.regions)
        if (region.kind == RegionKind::slot)
            all.emplace_back(source.text.substr(region.span.start, region.span.size()), region.slot);
    return all;
}

/// The words that stand under each condition.
std::vector<std::pair<std::string, std::string>> branches(const Source& source)
{
    std::vector<std::pair<std::string, std::string>> all;
    for (const Branch& branch : source.branches) {
        auto words = source.text.substr(branch.span.start, branch.span.size());
        std::erase(words, '\n');
        all.emplace_back(branch.condition, words);
    }
    return all;
}

using Slots = std::vector<std::pair<std::string, SlotKind>>;
using Branches = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("what stands in an element with th:text is an example and becomes a slot of the expression's kind")
{
    const std::string html = R"(<p>We refund <b th:text="${refund.amount}">12 EUR</b> by <i data-th-text="${#temporals.format(refund.date, 'd MMM')}">3 May</i>, <span th:utext="${agent}"/>.</p>)";
    const Source source = read(html);
    CHECK(source.is_template);
    CHECK(source.text == "We refund ${refund.amount} by ${#temporals.format(refund.date, 'd MMM')}, ${agent}.");
    CHECK(slots(source) == Slots{{"${refund.amount}", SlotKind::amount}, {"${#temporals.format(refund.date, 'd MMM')}", SlotKind::date}, {"${agent}", SlotKind::name}});
    const auto at = static_cast<std::uint32_t>(source.text.find("${refund.amount}"));
    CHECK(source.offsets.original(at) == html.find("${refund.amount}"));
}

TEST_CASE("a literal in th:text is words of the letter, with their places")
{
    const std::string html = R"(<p th:text="|Dear ${name}, we are sorry.|">Hello</p><p th:text="'Your mug broke.'">x</p><p>Bye</p>)";
    const Source source = read(html);
    CHECK(source.text == "Dear ${name}, we are sorry.\n\nYour mug broke.\n\nBye");
    CHECK(slots(source) == Slots{{"${name}", SlotKind::name}});
    CHECK(source.offsets.original(static_cast<std::uint32_t>(source.text.find("sorry"))) == html.find("sorry"));
}

TEST_CASE("the lines of a replaced element stay lines of their own")
{
    CHECK(read(R"(<ul><li th:each="i : ${items}" th:text="${i}">Mug</li><li>Cup</li></ul>)").text == "- ${i}\n- Cup");
    CHECK(read(R"(<div th:text="${a}"><p>x</p></div>tail)").text == "${a}\ntail");
}

TEST_CASE("th:if and th:unless make branches, and a pair of them leaves nothing open")
{
    const Source source = read(R"(<p th:if="${late}">It came late.</p> <p th:unless="${late}">It broke.</p><p th:unless="${!paid}">You paid.</p>)");
    CHECK(branches(source) == Branches{{"late", "It came late."}, {"not late", "It broke."}, {"paid", "You paid."}});
    CHECK(source.branches[0].is_exhaustive);
    CHECK(source.branches[1].first == 0);
    CHECK_FALSE(source.branches[2].is_exhaustive);
}

TEST_CASE("words between th:if and th:unless part them")
{
    const Source source = read(R"(<p th:if="${late}">a</p>b<p th:unless="${late}">c</p>)");
    CHECK_FALSE(source.branches[0].is_exhaustive);
    CHECK(source.branches[1].first == 1);
}

TEST_CASE("th:switch makes a branch of each th:case, and * of what is left")
{
    const Source source = read(R"(<div th:switch="${reason}"><p th:case="'lost'">Lost.</p><p th:case="'late'" th:if="${paid}">Late.</p><p th:case="*">Broken.</p></div>)");
    REQUIRE(source.branches.size() == 4);
    CHECK(branches(source)[0] == std::pair<std::string, std::string>{"reason = 'lost'", "Lost."});
    CHECK(branches(source)[2] == std::pair<std::string, std::string>{"paid", "Late."});
    CHECK(source.branches[2].outer == 1);
    CHECK(source.branches[0].is_exhaustive);
}

TEST_CASE("what is removed or comes from another template is no text of the page")
{
    CHECK(read(R"(<p th:remove="all">Mock.</p><div th:replace="~{footer :: main}">Footer.</div><p th:text="${a}">x</p>)").text == "${a}");
}

TEST_CASE("a page reads the same whether or not it is said to be a template")
{
    const std::string html = R"(<p th:if="${late}">We refund <b th:text="${amount}">5</b> by [[${date}]].</p>)";
    const Source known = read(html), told = read(html, true);
    CHECK(told.text == known.text);
    CHECK(slots(told) == slots(known));
    CHECK(branches(told) == branches(known));
    CHECK(slots(known).size() == 2);
}

TEST_CASE("without such attributes a page is no template")
{
    CHECK_FALSE(read("<p class=\"th:text\">On the 4 th: we met. <a href=\"th:if\">data-th-if</a></p>").is_template);
}

TEST_CASE("a condition whose element never ends, and thousands in one another, do no harm")
{
    CHECK(read(R"(<div th:if="${late}">It came late.)").text == "It came late.");
    std::string html;
    for (int i = 0; i < 3000; ++i)
        html += R"(<div th:if="${a}" th:switch="${b}" th:text-x="y">)";
    CHECK(read(html + "Sorry").text == "Sorry");
    CHECK(read(R"(<p th:case="'x'">a</p><p th:text="">b</p><p th:text="|">c</p>)").text == "a\n\n|");
}
