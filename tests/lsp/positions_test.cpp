// Bytes and positions.
#include <doctest/doctest.h>

#include <string>

#include "lsp/positions.h"

using namespace amends;

namespace {

constexpr std::string_view text = "Aé好𠀀!\r\nb\rc\n";  // bytes: A 0, é 1, 好 3, 𠀀 6, ! 10, \r\n 11, b 13, \r 14, c 15, \n 16

}  // namespace

TEST_CASE("a position counts the units of its encoding")
{
    CHECK(Positions(text, PositionEncoding::utf8).position(10) == Position{0, 10});
    CHECK(Positions(text, PositionEncoding::utf16).position(10) == Position{0, 5});
    CHECK(Positions(text, PositionEncoding::utf32).position(10) == Position{0, 4});
}

TEST_CASE("lines end at each of the three line ends")
{
    const Positions positions(text, PositionEncoding::utf16);
    CHECK(positions.position(13) == Position{1, 0});
    CHECK(positions.position(15) == Position{2, 0});
    CHECK(positions.position(17) == Position{3, 0});
    CHECK(positions.position(1000) == Position{3, 0});
}

TEST_CASE("every character's position leads back to its byte")
{
    for (const auto encoding : {PositionEncoding::utf8, PositionEncoding::utf16, PositionEncoding::utf32}) {
        const Positions positions(text, encoding);
        for (const std::uint32_t at : {0, 1, 3, 6, 10, 11, 13, 14, 15, 16, 17})
            CHECK(positions.byte(positions.position(at)) == at);
    }
}

TEST_CASE("a position inside a character is where it begins, one beyond a line its end, one beyond the text that of the text")
{
    const Positions positions(text, PositionEncoding::utf16);
    CHECK(positions.byte({0, 4}) == 6);  // between the two units of 𠀀
    CHECK(Positions(text, PositionEncoding::utf8).byte({0, 4}) == 3);
    CHECK(positions.byte({0, 99}) == 11);
    CHECK(positions.byte({1, 99}) == 14);
    CHECK(positions.byte({9, 0}) == text.size());
    CHECK(positions.byte({0, UINT32_MAX}) == 11);
}

TEST_CASE("positions in a long line lead back to their bytes")
{
    std::string line;
    for (int i = 0; i < 3000; ++i)
        line += "a好𠀀";
    line = "first\n" + line + "\nlast";
    for (const auto encoding : {PositionEncoding::utf8, PositionEncoding::utf16, PositionEncoding::utf32}) {
        const Positions positions(line, encoding);
        for (std::uint32_t at = 6; at < line.size(); at += 8)
            CHECK(positions.byte(positions.position(at)) == at);
        CHECK(positions.position(static_cast<std::uint32_t>(line.size())) == Position{2, 4});
    }
}

TEST_CASE("an empty text has one place")
{
    const Positions positions("", PositionEncoding::utf16);
    CHECK(positions.position(0) == Position{0, 0});
    CHECK(positions.byte({0, 5}) == 0);
}
