// Bytes as text, or why they are none.
#include <doctest/doctest.h>

#include <string>

#include "text/encoding.h"

using namespace amends;
using namespace std::string_literals;

namespace {

Decoded text_of(const std::string& bytes)
{
    const auto result = decode(bytes);
    REQUIRE(std::holds_alternative<Decoded>(result));
    return std::get<Decoded>(result);
}

DecodeError error_of(const std::string& bytes)
{
    const auto result = decode(bytes);
    REQUIRE(std::holds_alternative<DecodeError>(result));
    return std::get<DecodeError>(result);
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is")
{
    const Decoded decoded = text_of("很抱歉");
    CHECK(decoded.text == "很抱歉");
    CHECK(decoded.shift == 0);
    CHECK(decoded.table.empty());
    CHECK(text_of("").text.empty());
}

TEST_CASE("a byte order mark of UTF-8 shifts the text")
{
    const Decoded decoded = text_of("\xEF\xBB\xBFhi");
    CHECK(decoded.text == "hi");
    CHECK(decoded.shift == 3);
    CHECK(text_of("\xEF\xBB\xBF").text.empty());
}

TEST_CASE("UTF-16 of either order is decoded with the place of every byte")
{
    const std::vector<std::uint32_t> places = {2, 4, 4, 4, 6, 6, 6, 6, 10};
    const Decoded little = text_of("\xFF\xFE"
                                   "a\0\x88\x5F\x3D\xD8\x4F\xDE"s);
    CHECK(little.text == "a很🙏");
    CHECK(little.table == places);
    const Decoded big = text_of("\xFE\xFF"
                                "\0a\x5F\x88\xD8\x3D\xDE\x4F"s);
    CHECK(big.text == "a很🙏");
    CHECK(big.table == places);
    CHECK(text_of("\xFF\xFE"s).table == std::vector<std::uint32_t>{2});
}

TEST_CASE("cut or damaged UTF-16 is an error at its place")
{
    CHECK(error_of("\xFF\xFE"
                   "a\0b"s)
              .at
          == 4);
    CHECK(error_of("\xFF\xFE"
                   "a\0\x3D\xD8"s)
              .at
          == 4);
    CHECK(error_of("\xFF\xFE"
                   "\x3D\xD8"
                   "a\0"s)
              .at
          == 2);
    CHECK(error_of("\xFF\xFE"
                   "a\0\x4F\xDE"s)
              .at
          == 4);
    CHECK(error_of("\xFF\xFE"
                   "a\0\0\0"s)
              .at
          == 4);
}

TEST_CASE("a NUL byte is an error at its place")
{
    const DecodeError error = error_of("GIF\0x"s);
    CHECK(error.at == 3);
    CHECK(error.message.find("NUL") != std::string::npos);
}

TEST_CASE("Big5 is guessed and its conversion named")
{
    const DecodeError error = error_of("hi \xA7\xDA\xAD\xCC\xB9\xEF\xB1\x7A\xB2\x60\xB7\x50\xA9\xEA\xBA\x70");
    CHECK(error.at == 3);
    CHECK(error.message == "this is not UTF-8 (Big5 or GB18030?)");
    CHECK(error.remedy == "convert the file to UTF-8, for example with: iconv -f big5 -t utf-8");
}

TEST_CASE("GB18030 is guessed and its conversion named")
{
    const DecodeError error = error_of("\xCE\xD2\xC3\xC7\xB6\xD4\xC4\xFA\xC9\xEE\xB8\xD0\xB1\xA7\xC7\xB8");
    CHECK(error.at == 0);
    CHECK(error.message.find("(GB18030") != std::string::npos);
    CHECK(error.remedy.find("iconv -f gb18030") != std::string::npos);
}

TEST_CASE("bytes of no known encoding get no guess")
{
    CHECK(error_of("很\xFF\xFF\xFF").message == "this is not UTF-8");
    CHECK(error_of("很\xFF\xFF\xFF").at == 3);
}
