// Bytes in the encodings that letters come in.
#include <doctest/doctest.h>

#include <string>

#include "text/charset.h"

using namespace amends;
using namespace std::string_literals;

namespace {

constexpr std::string_view sorry_gbk = "\xBA\xDC\xB1\xA7\xC7\xB8";                   // 很抱歉
constexpr std::string_view sorry_big5 = "\xAB\xDC\xA9\xEA\xBA\x70";                  // 很抱歉
constexpr std::string_view letter_gbk = "\xCE\xD2\xC3\xC7\xB6\xD4\xC4\xFA\xC9\xEE\xB8\xD0\xB1\xA7\xC7\xB8";   // 我们对您深感抱歉
constexpr std::string_view letter_big5 = "\xA7\xDA\xAD\xCC\xB9\xEF\xB1\x7A\xB2\x60\xB7\x50\xA9\xEA\xBA\x70";  // 我們對您深感抱歉

Decoded text_of(std::string_view bytes, std::string_view charset, Undecodable undecodable = Undecodable::error)
{
    const auto result = decode_charset(bytes, charset, undecodable);
    REQUIRE(std::holds_alternative<Decoded>(result));
    return std::get<Decoded>(result);
}

DecodeError error_of(std::string_view bytes, std::string_view charset)
{
    const auto result = decode_charset(bytes, charset);
    REQUIRE(std::holds_alternative<DecodeError>(result));
    return std::get<DecodeError>(result);
}

/// Whether every character of the text lies in the bytes that the table gives it, one behind the other.
void check_order(const Decoded& decoded, std::size_t size)
{
    REQUIRE(decoded.table.size() == decoded.text.size() + 1);
    for (std::size_t i = 1; i < decoded.table.size(); ++i)
        CHECK(decoded.table[i - 1] <= decoded.table[i]);
    CHECK(decoded.table.back() == size);
}

}  // namespace

TEST_CASE("labels mean the encodings that are really used under them")
{
    for (const auto* label : {"gb2312", "GBK", "gb_2312-80", "GB18030", "cp936", "x-gbk"})
        CHECK(charset_named(label) == "GB18030");
    for (const auto* label : {"big5", "Big5-HKSCS", "CP950", "big5-eten"})
        CHECK(charset_named(label) == "Big5-HKSCS");
    for (const auto* label : {"iso-8859-1", "ISO_8859-1", "latin1", "Windows-1252"})
        CHECK(charset_named(label) == "windows-1252");
    for (const auto* label : {"utf8", "UTF-8", "us-ascii"})
        CHECK(charset_named(label) == "UTF-8");
    CHECK(charset_named("iso-8859-15").has_value());
}

TEST_CASE("an unknown label is an error that names it")
{
    for (const auto* label : {"", "klingon-8", "gb2312,version=1", "../gbk"})
        CHECK_FALSE(charset_named(label).has_value());
    CHECK_FALSE(charset_named(std::string(100000, 'x')).has_value());
    CHECK(error_of("hi", "klingon-8").message.find("klingon-8") != std::string::npos);
    CHECK(error_of("hi", std::string("utf-8\0x", 7)).at == 0);
}

TEST_CASE("every byte of the text leads to the byte where its character stands")
{
    const Decoded decoded = text_of(std::string("a").append(sorry_gbk).append("b"), "gb2312");
    CHECK(decoded.text == "a很抱歉b");
    CHECK(decoded.table == std::vector<std::uint32_t>{0, 1, 1, 1, 3, 3, 3, 5, 5, 5, 7, 8});
    CHECK(text_of(sorry_big5, "big5").text == "很抱歉");
}

TEST_CASE("characters outside the labelled set but in use under its name are read")
{
    CHECK(text_of("\xE9\x46\xBB\xD6", "gb2312").text == "镕恢");
    CHECK(text_of("\xFA\xFE", "big5").text.size() >= 3);
    CHECK(text_of("\xF9\xD6\xF9\xD8", "big5").text == "碁裏");
    const Decoded four = text_of("\x95\x34\xB2\x35.", "gb18030");
    CHECK(four.text == "𠮷.");
    CHECK(four.table == std::vector<std::uint32_t>{0, 0, 0, 0, 4, 5});
    CHECK(text_of("\x93hi\x94 \x80", "iso-8859-1").text == "“hi” €");
}

TEST_CASE("a text longer than a block of conversion keeps its places")
{
    std::string bytes, text;
    for (int i = 0; i < 3000; ++i) {
        bytes += "x\x95\x34\xB2\x35" + std::string(sorry_gbk);
        text += "x𠮷很抱歉";
    }
    const Decoded decoded = text_of(bytes, "gbk");
    CHECK(decoded.text == text);
    check_order(decoded, bytes.size());
    for (std::uint32_t i = 0; i < 3000; ++i)
        CHECK(decoded.table[i * 14 + 1] == i * 11 + 1);
}

TEST_CASE("bytes that are no character are an error at their place")
{
    CHECK(error_of("ab\xFF" "cd", "gbk").at == 2);
    CHECK(error_of("ab\xFF" "cd", "big5").at == 2);
    CHECK(error_of("很\xFF", "utf-8").at == 3);
    CHECK(error_of(std::string(5000, 'a') + "\xFF", "gbk").at == 5000);
}

TEST_CASE("half a character at the end is an error at its first byte")
{
    CHECK(error_of(sorry_gbk.substr(0, 5), "gbk").at == 4);
    CHECK(error_of(sorry_big5.substr(0, 5), "big5").at == 4);
    CHECK(error_of("很抱\xE6\xAD", "utf-8").at == 6);
    CHECK(error_of("a\0b"s, "utf-16le").at == 2);
    CHECK(error_of("很抱\xE6\xAD", "utf-8").message.find("cut") != std::string::npos);
}

TEST_CASE("where it is asked for, what is no character becomes U+FFFD")
{
    const auto lenient = Undecodable::replaced;
    CHECK(text_of("a\xFF" "b", "gbk", lenient).text == "a\uFFFDb");
    CHECK(text_of("很\xE6\xAD", "utf-8", lenient).text == "很\uFFFD");
    CHECK(text_of("a\0b"s, "big5", lenient).text == "a\uFFFDb");
    check_order(text_of("a\xFF" "b\xE6\xAD", "utf-8", lenient), 5);
}

TEST_CASE("a NUL and half a surrogate pair are errors")
{
    CHECK(error_of("a\0b"s, "gbk").at == 1);
    CHECK(error_of("a\0\x3D\xD8" "b\0"s, "utf-16le").at == 2);
    CHECK(error_of("a\0\x3D\xD8"s, "utf-16le").at == 2);
}

TEST_CASE("a byte order mark is left out and counted")
{
    CHECK(text_of("\xEF\xBB\xBFhi", "utf-8").shift == 3);
    const Decoded gb = text_of("\x84\x31\x95\x33hi", "gb18030");
    CHECK(gb.text == "hi");
    CHECK(gb.table == std::vector<std::uint32_t>{4, 5, 6});
    CHECK(text_of("\xFF\xFEh\0"s, "utf-16").text == "h");
}

TEST_CASE("one sentence tells GB18030 from Big5")
{
    CHECK(detect_charset(letter_gbk) == "GB18030");
    CHECK(detect_charset(letter_big5) == "Big5-HKSCS");
    CHECK(detect_charset("很抱歉") == "UTF-8");
    CHECK(detect_charset("sorry") == "UTF-8");
    CHECK(detect_charset("") == "UTF-8");
}

TEST_CASE("Latin words with accents and typesetters' quotes are windows-1252")
{
    CHECK(detect_charset("The caf\xE9 was closed.") == "windows-1252");
    CHECK(detect_charset("We\x92re sorry \x97 truly.") == "windows-1252");
    CHECK(detect_charset("Nous sommes d\xE9sol\xE9s, ch\xE8re Am\xE9lie") == "windows-1252");
    CHECK(detect_charset("caf\xE9") == "windows-1252");
}

TEST_CASE("accented letters that look like a Han character are still letters, Chinese words among English ones still Chinese")
{
    CHECK(detect_charset("Nous avons n\xE9glig\xE9 votre commande.") == "windows-1252");
    CHECK(detect_charset("PE\xD1" "A and EXTRA\xD1" "A were late.") == "windows-1252");
    CHECK(detect_charset("In his words: " + std::string(letter_gbk) + ", and he signed it himself at once.") == "GB18030");
    CHECK(detect_charset("We\xA1\xAFre sorry \xA1\xAA truly.") == "GB18030");
}

TEST_CASE("a beginning that ends inside a character is still known")
{
    CHECK(detect_charset(letter_gbk.substr(0, 15)) == "GB18030");
    CHECK(detect_charset(letter_big5.substr(0, 15)) == "Big5-HKSCS");
    CHECK(detect_charset("很抱\xE6\xAD") == "UTF-8");
}

TEST_CASE("bytes that make no likely text are of no encoding")
{
    CHECK_FALSE(detect_charset("很\xFF\xFF\xFF").has_value());
    CHECK_FALSE(detect_charset("\x81\x8D\x8F\x90\xFF").has_value());
    CHECK_FALSE(detect_charset("The café\xFF was closed.").has_value());
    std::string damaged = "我们对您深感抱歉，我们会在今天退款。";
    damaged[4] = '\xFF';
    CHECK_FALSE(detect_charset(damaged).has_value());
}
