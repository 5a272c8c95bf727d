// Judges the letters of examples/letters with the shipped rules and holds what a careful reader would say of them.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "input/source.h"
#include "lint.h"
#include "shipped_rules.h"

namespace amends {
namespace {

using Names = std::array<std::string, 3>;

const Names good_letters_en = {"overcharge-good.en", "outage.en", "wrong-envelope.en"};
const Names good_letters_hans = {"overcharge-good.zh-Hans", "recalled-kettle.zh-Hans", "late-curtains.zh-Hans"};
const Names good_letters_hant = {"leaked-addresses.zh-Hant", "cracked-teapot.zh-Hant", "cancelled-class.zh-Hant-HK"};

Verdict verdict_on(const std::string& name)
{
    const Inputs inputs = read_paths({AMENDS_EXAMPLES "/" + name + ".txt"}, {});
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return Linter(shipped_rules(), {}).lint(inputs.sources.front());
}

int score_of(const std::string& name)
{
    const Verdict verdict = verdict_on(name);
    INFO("letter: ", name);
    REQUIRE(verdict.score.has_value());
    return *verdict.score;
}

void is_ready(const std::string& name)
{
    INFO("letter: ", name);
    CHECK(score_of(name) >= 70);
}

void is_to_mend(const std::string& name)
{
    INFO("letter: ", name);
    CHECK(score_of(name) < 35);
}

}  // namespace

TEST_CASE("the good letter about an overcharge stands well above the bad one")
{
    for (const std::string& language : {std::string("en"), std::string("zh-Hans")}) {
        INFO("language: ", language);
        CHECK(score_of("overcharge-good." + language) - score_of("overcharge-bad." + language) >= 35);
    }
}

TEST_CASE("a short first reply that owns the slip and says when the next word comes is ready to send")
{
    const Verdict verdict = verdict_on("first-reply.zh-Hant");
    CHECK(verdict.stage == Stage::first);
    REQUIRE(verdict.score.has_value());
    CHECK(*verdict.score >= 85);
}

TEST_CASE("a price notice with a polite sorry gets neither score nor findings")
{
    const Verdict verdict = verdict_on("price-notice.zh-Hant");
    CHECK(verdict.kind == Kind::other);
    CHECK_FALSE(verdict.score.has_value());
    CHECK(verdict.findings.empty());
}

TEST_CASE("good letters in English are ready")
{
    for (const std::string& name : good_letters_en)
        is_ready(name);
}

TEST_CASE("good letters in Simplified Chinese are ready")
{
    for (const std::string& name : good_letters_hans)
        is_ready(name);
}

TEST_CASE("good letters in Traditional Chinese are ready")
{
    for (const std::string& name : good_letters_hant)
        is_ready(name);
}

TEST_CASE("poor letters are to be mended, in every script")
{
    for (const char* name : {"overcharge-bad.en", "late-parcel.en", "rude-cashier.en", "overcharge-bad.zh-Hans",
                             "cancelled-concert.zh-Hans", "late-parcel.zh-Hant", "network-outage.zh-Hant-HK"})
        is_to_mend(name);
}

TEST_CASE("the slots of a template are no fault, and those with a date count as one")
{
    const Verdict verdict = verdict_on("late-parcel-template.en");
    CHECK(verdict.is_template);
    for (const Finding& finding : verdict.findings)
        CHECK(finding.category != Category::placeholder);
    CHECK(verdict.elements[static_cast<std::size_t>(Element::timeline)].present);
}

}  // namespace amends
