// Text in the encoding of a file.
#include <doctest/doctest.h>

#include "text/charset.h"
#include "text/encode.h"

using namespace amends;

TEST_CASE("what is encoded is read as what it was")
{
    for (const std::string charset : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5-HKSCS"}) {
        const auto bytes = encoded("〔何時完成：…〕\r\n", charset);
        REQUIRE(bytes);
        const auto decoded = decode_charset(*bytes, charset);
        REQUIRE(std::holds_alternative<Decoded>(decoded));
        CHECK(std::get<Decoded>(decoded).text == "〔何時完成：…〕\r\n");
    }
}

TEST_CASE("no byte order mark is put before it")
{
    CHECK(encoded("a", "UTF-16LE") == std::string("a\0", 2));
    CHECK(encoded("…", "windows-1252") == "\x85");
}

TEST_CASE("a character that the encoding lacks, and an encoding that nobody knows, give nothing")
{
    CHECK_FALSE(encoded("〔何", "windows-1252"));
    CHECK_FALSE(encoded("a", "no-such-encoding"));
}
