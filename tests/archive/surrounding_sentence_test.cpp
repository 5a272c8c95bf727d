// The sentence round a finding.
#include <doctest/doctest.h>

#include "archive/counted_words.h"
#include "archive/surrounding_sentence.h"

using namespace amends;

namespace {

std::string round(std::string_view text, std::string_view words)
{
    const auto at = static_cast<std::uint32_t>(text.find(words));
    return surrounding_sentence(text, {at, at + static_cast<std::uint32_t>(words.size())});
}

}  // namespace

TEST_CASE("a sentence goes from the end of the one before to its own, on one line")
{
    CHECK(round("Hello. We are sorry\nfor 2.5 days of delay. Bye.", "sorry") == "We are sorry for 2.5 days of delay.");
    CHECK(round("您好：\n造成不便，敬請見諒。謝謝。", "見諒") == "造成不便，敬請見諒。");
    CHECK(round("sorry", "sorry") == "sorry");
    CHECK(round("Dear Ms Hale,\n\nsorry again\n\nTom", "sorry") == "sorry again");
}

TEST_CASE("a sentence without ends is cut between characters")
{
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "好";
    const std::string cut = surrounding_sentence(text, {600, 603});
    CHECK(cut.size() < 700);
    CHECK(cut.size() % 3 == 0);
}

TEST_CASE("words are counted in every script")
{
    CHECK(counted_words("We're sorry: 3 days.") == 4);
    CHECK(counted_words("我們很抱歉 sorry") == 6);
    CHECK(counted_words("") == 0);
}
