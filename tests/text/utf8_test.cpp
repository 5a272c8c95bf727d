// Valid and invalid UTF-8.
#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"

using namespace amends;

TEST_CASE("well-formed text has no bad byte")
{
    CHECK_FALSE(first_invalid_utf8(""));
    CHECK_FALSE(first_invalid_utf8("a long line of ASCII text, longer than a word"));
    CHECK_FALSE(first_invalid_utf8("很抱歉 café 🙏 \u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF"));
}

TEST_CASE("the bad byte is the first of the ill-formed character")
{
    CHECK(first_invalid_utf8("很\xFF") == 3);
    CHECK(first_invalid_utf8("12345678\x80") == 8);
    CHECK(first_invalid_utf8("a\xE5\xBE") == 1);
    CHECK(first_invalid_utf8("a\xE5\xBEzz") == 1);
    CHECK(first_invalid_utf8("很\xC0\x80") == 3);
    CHECK(first_invalid_utf8("\xE0\x9F\xBF") == 0);
    CHECK(first_invalid_utf8("\xED\xA0\x80") == 0);
    CHECK(first_invalid_utf8("\xF0\x8F\xBF\xBF") == 0);
    CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);
    CHECK(first_invalid_utf8("\xF5\x80\x80\x80") == 0);
    CHECK(first_invalid_utf8("🙏\xF0\x9F\x99") == 4);
    CHECK(first_invalid_utf8(std::string(200, 'a') + "很\xFF") == 203);
}

TEST_CASE("NUL bytes are found")
{
    using namespace std::string_view_literals;
    CHECK(first_nul("ab\0c"sv) == 2);
    CHECK_FALSE(first_nul("abc"));
}

TEST_CASE("characters are counted where they begin")
{
    CHECK(count_code_points("a很🙏é") == 4);
    CHECK(count_code_points(std::string_view("很抱").substr(1)) == 1);
    std::string text;
    for (std::size_t i = 0; i < 300; ++i) {
        text += "歉";
        CHECK(count_code_points(text) == i + 1);
        CHECK(count_utf16_units(text + "📦") == i + 3);
    }
}

TEST_CASE("a character written is the character read")
{
    for (const char32_t character : {U'a', U'é', U'\u07FF', U'\u0800', U'很', U'\uFFFD', U'🙏', U'\U0010FFFF'}) {
        std::string text;
        append_utf8(character, text);
        CHECK_FALSE(first_invalid_utf8(text));
        CHECK(code_point_at(text, 0).value == character);
        CHECK(code_point_at(text, 0).size == text.size());
    }
}
