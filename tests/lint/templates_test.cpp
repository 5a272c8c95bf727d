// A letter says the same whether it arrives as text or as a template or message of it: the same findings, the same score.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "lint.h"
#include "shipped_rules.h"

using namespace amends;

namespace {

const std::string letter = "Dear Ms Hale,\n\n"
                           "We apologise for any inconvenience caused. Your parcel left our store on Monday and went to the wrong street.\n\n"
                           "We will look into it and get back to you as soon as possible.\n\n"
                           "Kind regards,\nTom Reed\n";

/// A letter as read, and what was said of it.
struct Judged {
    Source source;
    Verdict verdict;

    /// The rules that speak, with their words as they stand in the file, and the score.
    [[nodiscard]] std::vector<std::string> told() const
    {
        std::vector<std::string> lines = {std::to_string(verdict.score.value_or(-1))};
        for (const Finding& finding : verdict.findings)
            lines.push_back(std::string(finding.rule) + " " + (finding.span ? words(*finding.span) : ""));
        return lines;
    }

    [[nodiscard]] std::string words(Span span) const
    {
        std::string found;
        for (std::uint32_t at = 0; at < source.text.size(); ++at)
            if (const auto byte = source.offsets.original(at); byte >= span.start and byte < span.end)
                found += source.text[at];
        return found;
    }

    [[nodiscard]] const ElementVerdict& element(Element wanted) const { return verdict.elements[static_cast<std::size_t>(wanted)]; }
};

Judged judged(const std::string& path, const std::string& bytes)
{
    auto inputs = read_bytes(path, bytes, {});
    REQUIRE(inputs.sources.size() == 1);
    Linter linter{shipped_rules(), {}};
    Judged result{std::move(inputs.sources.front()), {}};
    result.verdict = linter.lint(result.source);
    return result;
}

std::string with_breaks_as(const std::string& line_break)
{
    std::string result;
    for (const char byte : letter)
        result += byte == '\n' ? line_break : std::string(1, byte);
    return result;
}

}  // namespace

TEST_CASE("a letter without slots gives the same findings and score as text, as template and as message of a locale file")
{
    const auto expected = judged("a.txt", letter).told();
    REQUIRE(expected.size() > 3);
    CHECK(judged("a.txt.j2", letter).told() == expected);
    CHECK(judged("a.erb", letter).told() == expected);
    CHECK(judged("a.vm", letter).told() == expected);
    CHECK(judged("a.po", "msgid \"a\"\nmsgstr \"" + with_breaks_as("\\n\"\n\"") + "\"\n").told() == expected);
    CHECK(judged("a.properties", "a = " + with_breaks_as("\\n\\\n   ")).told() == expected);
    CHECK(judged("locales/a.json", "{\"a\": \"" + with_breaks_as("\\n") + "\"}").told() == expected);
    CHECK(judged("locales/a.yml", "a: \"" + with_breaks_as("\\n") + "\"\n").told() == expected);
    CHECK(judged("locales/a.yml", "a: |\n  " + with_breaks_as("\n  ") + "\n").told() == expected);
}

TEST_CASE("tags between the sentences of a letter change neither its findings nor its score")
{
    const auto expected = judged("a.j2", letter).told();
    std::string tagged = letter;
    tagged.insert(letter.find("Your parcel"), "{% if late -%}{# why #}");
    tagged.insert(tagged.find("\n\nWe will"), "{%- endif %}");
    CHECK(judged("a.j2", tagged).told() == expected);
}

TEST_CASE("a slot whose name tells a day gives a promise its timeline, whatever the language of the template")
{
    for (const std::string slot : {"{{ refund_date }}", "${refundDate}", "<%= refund_date %>", "{!refund_date}", "%(refund_date)s", "*|REFUND_DATE|*"}) {
        const auto verdict = judged("a.j2", "Dear Ms Hale,\n\nWe are sorry. We charged you twice. We will refund you by " + slot + ".\n\nTom Reed\n");
        CAPTURE(slot);
        CHECK(verdict.element(Element::timeline).present);
    }
    CHECK(judged("a.j2", "林小姐您好：\n\n很抱歉，我們重複扣款了。我們會在{{ 退款日期 }}前把款項退給您。\n\n王小明\n").element(Element::timeline).present);
}

TEST_CASE("an element in one branch alone is told with its condition and counts as before")
{
    const std::string start = "Dear Ms Hale,\n\nWe are sorry that we charged you twice. ", end = "\n\nTom Reed\n";
    const std::string remedy = "We have refunded the 40 dollars to your card.";
    const auto always = judged("a.j2", start + remedy + end);
    const auto sometimes = judged("a.j2", start + "{% if order.paid %}" + remedy + "{% endif %}" + end);
    REQUIRE(always.element(Element::remedy).present);
    CHECK(always.element(Element::remedy).only_when.empty());
    CHECK(sometimes.element(Element::remedy).only_when == "order.paid");
    CHECK(sometimes.told() == always.told());
}

TEST_CASE("a slot left over in a letter that is no template is a placeholder")
{
    const std::string text = "Dear Ms Hale,\n\nWe are sorry. We will refund you by {{ refund_date }}. Ring 0800-XXX-455.\n\nTom Reed\n";
    const auto placeholders = [](const Judged& letter_judged) {
        std::vector<std::string> found;
        for (const Finding& finding : letter_judged.verdict.findings)
            if (finding.category == Category::placeholder)
                found.push_back(letter_judged.words(*finding.span));
        return found;
    };
    CHECK(placeholders(judged("a.txt", text)) == std::vector<std::string>{"{{ refund_date }}", "XXX"});
    CHECK(placeholders(judged("a.j2", text)).empty());
}
