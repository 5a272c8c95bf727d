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

TEST_CASE("UTF-32 of either order is decoded, and its mark is not taken for that of UTF-16")
{
    const Decoded little = text_of("\xFF\xFE\0\0\x88\x5F\0\0"s);
    CHECK(little.text == "很");
    CHECK(little.charset == "UTF-32LE");
    CHECK(little.table == std::vector<std::uint32_t>{4, 4, 4, 8});
    CHECK(text_of("\0\0\xFE\xFF\0\0\x5F\x88"s).text == "很");
    CHECK(error_of("\0\0\xFE\xFF\0\0\x5F"s).at == 4);
    CHECK(error_of("\0\0\xFE\xFF\0\x11\0\0"s).at == 4);
}

TEST_CASE("Big5 and GB18030 are told apart and read, with the place of every byte")
{
    const Decoded big5 = text_of("hi \xA7\xDA\xAD\xCC\xB9\xEF\xB1\x7A\xB2\x60\xB7\x50\xA9\xEA\xBA\x70");
    CHECK(big5.text == "hi 我們對您深感抱歉");
    CHECK(big5.charset == "Big5-HKSCS");
    CHECK(big5.table[3] == 3);
    CHECK(big5.table[6] == 5);
    const Decoded gbk = text_of("\xCE\xD2\xC3\xC7\xB6\xD4\xC4\xFA\xC9\xEE\xB8\xD0\xB1\xA7\xC7\xB8");
    CHECK(gbk.text == "我们对您深感抱歉");
    CHECK(gbk.charset == "GB18030");
}

TEST_CASE("Latin words that are no UTF-8 are windows-1252")
{
    const Decoded decoded = text_of("The caf\xE9 was closed.");
    CHECK(decoded.text == "The café was closed.");
    CHECK(decoded.charset == "windows-1252");
}

TEST_CASE("a named encoding is taken at its word, but a byte order mark knows better")
{
    const std::string bytes = "\xCE\xD2\xC3\xC7";
    CHECK(std::get<Decoded>(decode(bytes, "gb2312")).text == "我们");
    CHECK(std::get<Decoded>(decode(bytes, "latin1")).text == "ÎÒÃÇ");
    CHECK(std::get<Decoded>(decode("\xEF\xBB\xBF很", "gb2312")).text == "很");
    CHECK(std::get<DecodeError>(decode(bytes, "utf-8")).at == 0);
    CHECK(std::get<Decoded>(decode("a\0"s, "utf-16le")).text == "a");
}

TEST_CASE("damaged text is an error where the encoding breaks down that goes on for longest")
{
    CHECK(error_of("很\xFF\xFF\xFF").at == 3);
    CHECK(error_of("很\xFF\xFF\xFF").charset == "UTF-8");
    const DecodeError gbk = error_of("\xCE\xD2\xC3\xC7\xB6\xD4\xC4\xFA\xC9\xEE\xB8\xD0\xB1\xA7\xC7\xB8\xFF\xFF.");
    CHECK(gbk.at == 16);
    CHECK(gbk.charset == "GB18030");
}

TEST_CASE("bytes of no likely encoding are an error that asks for its name")
{
    const DecodeError error = error_of("\xFF\xD8\xFF\xE0\x10JFIF");
    CHECK(error.at == 0);
    CHECK(error.remedy.find("--encoding") != std::string::npos);
}
