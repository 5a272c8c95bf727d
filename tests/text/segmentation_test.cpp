// Words of Chinese, confirmed by ICU's dictionary.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "text/fold.h"
#include "text/segmentation.h"

using amends::WordBreaker;

namespace {

bool is_word(WordBreaker& breaker, std::string_view sentence, std::string_view word)
{
    const std::u16string units = amends::folded(sentence);
    const std::u16string wanted = amends::folded(word);
    const std::size_t start = units.find(wanted);
    REQUIRE(start != units.npos);
    return breaker.is_bounded(units, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(start + wanted.size()));
}

}  // namespace

TEST_CASE("an apology is a word where it stands alone and not inside other words")
{
    WordBreaker breaker;
    CHECK(is_word(breaker, "真的很對不起,讓您久等。", "對不起"));
    CHECK_FALSE(is_word(breaker, "面對不起眼的問題,我們也會處理。", "對不起"));
    CHECK(is_word(breaker, "真的很對不起,讓您久等。", "對不起"));
}

TEST_CASE("a word stands between Latin letters, digits and punctuation")
{
    WordBreaker breaker;
    CHECK(is_word(breaker, "抱歉", "抱歉"));
    CHECK(is_word(breaker, "sorry抱歉3次", "抱歉"));
    CHECK_FALSE(is_word(breaker, "sorry", "orr"));
}

TEST_CASE("a breaker that was moved still reads")
{
    WordBreaker first;
    CHECK(is_word(first, "很抱歉", "抱歉"));
    WordBreaker second = std::move(first);
    CHECK(is_word(second, "很抱歉", "抱歉"));
}

TEST_CASE("a run of many thousand characters is read only around the span")
{
    WordBreaker breaker;
    std::u16string sentence;
    for (int i = 0; i < 50000; ++i)
        sentence += u"抱歉";
    for (std::uint32_t at = 1000; at < 1200; at += 2)
        CHECK(breaker.is_bounded(sentence, at, at + 2));
}
