// Letters in two languages: each half is judged by itself, and the weaker is told.
#include "lint.h"
#include "shipped_rules.h"

#include <doctest/doctest.h>

using namespace amends;

namespace {

constexpr std::string_view chinese = "陳小姐您好：\n\n您訂的書架晚了三天才到，是我們漏看了出貨單，對不起。運費 80 元今天已經退回您的卡。從明天起，"
                                     "每張單由兩個人核對過才出倉。有什麼想說的，請直接回信給我。\n\n";
constexpr std::string_view weak_english = "Dear Ms Chan,\n\nWe apologise for any inconvenience this may have caused. Thank you for your patience and understanding, and "
                                          "we hope to serve you again soon in one of our shops.\n\n";
constexpr std::string_view english_notice = "Opening hours\n\nFrom the first of June the shop opens at nine in the morning and closes at six in the evening. On Sundays the side door "
                                            "is open until noon for collections.\n\n";

Verdict verdict_on(std::string_view text)
{
    const Inputs inputs = read_bytes("letter.txt", std::string{text}, {});
    return Linter{shipped_rules(), {}}.lint(inputs.sources.at(0));
}

bool holds(const Verdict& verdict, Element element) { return verdict.elements[static_cast<std::size_t>(element)].present; }

}  // namespace

TEST_CASE("the verdict on a letter in two languages is that of its weaker half")
{
    const Verdict both = verdict_on(std::string{chinese} + std::string{weak_english});
    const Verdict one = verdict_on(chinese), other = verdict_on(weak_english);
    REQUIRE(both.halves.size() == 2);
    CHECK(both.language == Language::mixed);
    CHECK(both.halves[0].language == Language::zh_hant);
    CHECK(both.halves[1].language == Language::en);
    CHECK(both.halves[0].score == one.score);
    CHECK(both.halves[1].score == other.score);
    CHECK(both.score == other.score);
    CHECK(both.findings.size() == other.findings.size());
    CHECK_FALSE(holds(both, Element::remedy));
}

TEST_CASE("the halves follow one another as in the letter")
{
    const Verdict both = verdict_on(std::string{weak_english} + std::string{chinese});
    REQUIRE(both.halves.size() == 2);
    CHECK(both.halves[0].language == Language::en);
    CHECK(both.score == both.halves[0].score);
}

TEST_CASE("the places of the weaker half are places of the whole letter")
{
    const std::string text = std::string{chinese} + std::string{weak_english};
    for (const Finding& finding : verdict_on(text).findings) {
        if (finding.span)
            CHECK(finding.span->start >= chinese.size());
    }
}

TEST_CASE("a letter whose other language apologises for nothing is judged whole")
{
    const Verdict whole = verdict_on(std::string{chinese} + std::string{english_notice});
    CHECK(whole.halves.empty());
    CHECK(holds(whole, Element::remedy));
}
