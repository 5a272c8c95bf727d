// Folding keeps the way back: what a unit came from folds to that unit.
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

#include "text/fold.h"
#include "text/utf8.h"

using namespace amends;

namespace {

constexpr std::array<std::string_view, 44> pieces = {
    "a",      "Z",        "é",      "E", "\u0301", "\u0316", "\u0308", "ß",  "ﬁ",  "İ",      "Ω",    "Я",  "ا",
    "한",     "\u1112",   "\u1161", "ﾊ", "ﾞ",      "我",     "們",     "复", "覆", "妳",     "𠮷",   "𪚥", "葛\U000E0100",
    "。",     "、",       "，",     "…", "“",      "」",     "—",      " ",  "  ", "\u3000", "\r\n", "\n", "👨‍👩‍👧",
    "❤️", "👍🏽", "\u200B", "½", "𝗦",
};

std::string random_text(std::mt19937& random)
{
    std::uniform_int_distribution<std::size_t> pick(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(0, 40);
    std::string text;
    for (int i = length(random); i > 0; --i)
        text += pieces[pick(random)];
    return text;
}

bool is_character_start(std::string_view text, std::uint32_t at)
{
    return at == text.size() or not is_continuation_byte(text[at]);
}

void check_way_back(const std::string& text, std::uint32_t skipped, const FoldedText& result)
{
    REQUIRE(result.origin.size() == result.units.size() + 1);
    REQUIRE(result.capital.size() == result.units.size());
    CHECK(result.origin.back() == text.size());
    for (std::uint32_t i = 0; i < result.units.size(); ++i) {
        CHECK(result.origin[i] >= skipped);
        CHECK(result.origin[i] <= result.origin[i + 1]);
        const TextSpan span = unfolded(result, text, {i, i + 1});
        REQUIRE(span.end <= text.size());
        CHECK(is_character_start(text, span.start));
        CHECK(is_character_start(text, span.end));
        const std::u16string again = folded(std::string_view(text).substr(span.start, span.size()));
        const bool is_found = result.units[i] == u' ' ? again.empty() : again.find(result.units[i]) != again.npos;
        CHECK_MESSAGE(is_found, text, " unit ", i);
    }
}

}  // namespace

TEST_CASE("what a unit came from folds to that unit")
{
    std::mt19937 random(20240607);
    for (int i = 0; i < 4000; ++i) {
        const std::string text = random_text(random);
        CAPTURE(text);
        FoldedText result;
        fold(text, 0, result);
        check_way_back(text, 0, result);
    }
}

TEST_CASE("text folded in two calls keeps its way back")
{
    std::mt19937 random(7);
    for (int i = 0; i < 1000; ++i) {
        const std::string first = random_text(random);
        const std::string text = first + random_text(random);
        CAPTURE(text);
        FoldedText result;
        fold(first, 0, result);
        fold(std::string_view(text).substr(first.size()), static_cast<std::uint32_t>(first.size()), result);
        check_way_back(text, 0, result);
    }
}

TEST_CASE("the folding of a character folds to itself")
{
    for (char32_t character = 0x20; character < 0x10000; ++character) {
        if (0xD800 <= character and character < 0xE000)
            continue;
        std::string text;
        append_utf8(character, text);
        const std::u16string once = folded(text);
        std::string again;
        for (const char16_t unit : once)
            append_utf8(unit, again);
        const bool is_beyond_bmp = once.size() == 2 and (once[0] & 0xFC00) == 0xD800;
        const bool is_stable = is_beyond_bmp or folded(again) == once;
        CHECK_MESSAGE(is_stable, text);
    }
}

TEST_CASE("a span is given back without the space after it and with the marks on its last letter")
{
    const std::string text = "so  cafe\u0301  深 感";
    FoldedText result;
    fold(text, 0, result);
    REQUIRE(result.units == u"so café深感");
    CHECK(unfolded(result, text, {0, 2}) == TextSpan{0, 2});
    CHECK(unfolded(result, text, {3, 7}) == TextSpan{4, 10});
    CHECK(unfolded(result, text, {7, 9}) == TextSpan{12, 19});
    CHECK(unfolded(result, text, {3, 3}) == TextSpan{4, 4});
}
