// The difference of two verdicts.
#include <doctest/doctest.h>

#include "render/difference.h"

using namespace amends;

namespace {

/// A draft whose letter is the words of its findings, one after the other.
struct Draft {
    Source source;
    Verdict verdict;

    explicit Draft(int score)
    {
        verdict.kind = Kind::apology;
        verdict.score = score;
        for (std::size_t i = 0; i < verdict.elements.size(); ++i)
            verdict.elements[i].element = static_cast<Element>(i);
    }
    Draft& finding(std::string_view rule, std::string_view words, int gain = 0, Severity severity = Severity::warning)
    {
        const auto start = static_cast<std::uint32_t>(source.text.size());
        source.text += words;
        Finding finding;
        finding.rule = rule;
        finding.severity = severity;
        finding.gain = gain;
        if (not words.empty())
            finding.span = Span{start, static_cast<std::uint32_t>(source.text.size())};
        verdict.findings.push_back(finding);
        return *this;
    }
    [[nodiscard]] Judged judged() const { return {source, verdict}; }
};

std::string rules_of(const std::vector<Passage>& passages)
{
    std::string rules;
    for (const Passage& passage : passages)
        rules += std::string(passage.finding->rule) + ":" + std::string(passage.words) + " ";
    return rules;
}

}  // namespace

TEST_CASE("findings are paired by rule and words first, then by rule, and the rest is mended or new")
{
    const Draft before = Draft(40).finding("a/b", "soon").finding("a/b", "shortly").finding("c/d", "policy");
    const Draft after = Draft(50).finding("e/f", "you").finding("a/b", "shortly");
    const Difference difference = difference_of(before.judged(), after.judged());
    CHECK(rules_of(difference.mended) == "a/b:soon c/d:policy ");
    CHECK(rules_of(difference.come) == "e/f:you ");
}

TEST_CASE("of several findings of a rule as many are new as there are more of them")
{
    const Draft before = Draft(40).finding("a/b", "soon");
    const Draft after = Draft(40).finding("a/b", "soon").finding("a/b", "soon").finding("a/b", "by and by");
    CHECK(rules_of(difference_of(before.judged(), after.judged()).come) == "a/b:soon a/b:by and by ");
}

TEST_CASE("next is what brings most, and nothing where nothing brings anything")
{
    const Draft before(40);
    const Draft after = Draft(40).finding("a/b", "soon", 3).finding("missing/remedy", "", 20);
    CHECK(difference_of(before.judged(), after.judged()).next->finding->rule == "missing/remedy");
    CHECK_FALSE(difference_of(after.judged(), before.judged()).next);
}

TEST_CASE("a draft is worse by its score or by a new finding at the bar")
{
    const Draft before(40), lower(39);
    const Draft hinted = Draft(41).finding("a/b", "soon", 0, Severity::suggestion), warned = Draft(41).finding("a/b", "soon");
    const auto worse = [&](const Draft& after) { return is_worse(difference_of(before.judged(), after.judged()), before.judged(), after.judged()); };
    CHECK_FALSE(worse(before));
    CHECK(worse(lower));
    CHECK_FALSE(worse(hinted));
    CHECK(worse(warned));
}

TEST_CASE("words that steer a terminal or are many are drawn on one line")
{
    const Draft before(40);
    const Draft after = Draft(40).finding("a/b", "so\n\x1b[2Jon and on and on and on and on and on and on and on");
    std::string out;
    append_difference_text(difference_of(before.judged(), after.judged()), before.judged(), after.judged(), {}, out);
    CHECK(out.find('\x1b') == std::string::npos);
    CHECK(out.find("“so ") != std::string::npos);
    CHECK(out.find("…”") != std::string::npos);
}
