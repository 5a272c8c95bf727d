// Streams become lines, however their blocks are cut.
#include "input/raw_lines.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace amends;

namespace {

/// A stream that gives `bytes` a few at a time.
ByteStream slow(std::string bytes, std::size_t step)
{
    return [bytes = std::move(bytes), step, at = std::size_t{0}](std::span<char> into) mutable {
        const std::size_t count = std::min({step, into.size(), bytes.size() - at});
        std::copy_n(bytes.data() + at, count, into.data());
        at += count;
        return count;
    };
}

std::vector<RawLine> lines_of(const std::string& bytes, std::size_t step = 1, std::size_t longest = 100)
{
    std::vector<RawLine> lines;
    RawLines reader(slow(bytes, step), longest);
    for (RawLine line; reader.next(line);)
        lines.push_back(line);
    return lines;
}

using Texts = std::vector<std::string>;

Texts texts(const std::vector<RawLine>& lines)
{
    Texts result;
    for (const auto& line : lines)
        result.push_back(line.bytes);
    return result;
}

}  // namespace

TEST_CASE("lines end at a line feed, a return or both, and keep their endings and places")
{
    for (const std::size_t step : {1u, 2u, 3u, 100u}) {
        const auto lines = lines_of("a\nbc\r\n\rd\n\re", step);
        CHECK(texts(lines) == Texts{"a\n", "bc\r\n", "\r", "d\n", "\r", "e"});
        CHECK(lines[1].base == 2);
        CHECK(lines[3].base == 7);
        CHECK(lines[3].number == 4);
    }
    CHECK(lines_of("").empty());
}

TEST_CASE("a line end far into a line is found, whichever of the two it is")
{
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        const std::string first(1500, 'a'), second(511, 'b'), third(512, 'c');
        CHECK(texts(lines_of(first + end + second + end + third + end, 4000, 4000)) == Texts{first + end, second + end, third + end});
    }
}

TEST_CASE("UTF-16 is cut at its units, not at bytes that look like line ends")
{
    const std::string little("\xFF\xFE\x0A\x4E\x0D\x00\x0A\x00\x00\x0A\x0D\x0D", 12),
        big("\xFE\xFF\x4E\x0A\x00\x0D\x00\x0A\x0A\x00\x0D\x0D", 12);
    for (const auto& bytes : {little, big}) {
        for (const std::size_t step : {1u, 3u, 100u}) {
            const auto lines = lines_of(bytes, step);
            REQUIRE(lines.size() == 2);
            CHECK(lines[0].bytes == bytes.substr(0, 8));
            CHECK(lines[1].base == 8);
        }
    }
    CHECK(texts(lines_of(little + "x")).back() == little.substr(8) + "x");
}

TEST_CASE("a line that is too long is told with its place, and the next is read")
{
    const auto lines = lines_of("a\n" + std::string(200, 'b') + "\r\nc\n", 7);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].is_too_long);
    CHECK(lines[1].bytes.empty());
    CHECK(lines[1].number == 2);
    CHECK(lines[2].bytes == "c\n");
    CHECK(lines[2].base == 204);
}

TEST_CASE("what lies ahead of a line is told however few bytes come at a time")
{
    for (const std::size_t step : {1, 7, 100}) {
        RawLines reader(slow("one\ntwo\nthree\n", step), 100);
        RawLine line;
        REQUIRE(reader.next(line));
        CHECK(reader.ahead(6).substr(0, 6) == "two\nth");
        CHECK(reader.ahead(100) == "two\nthree\n");
        REQUIRE(reader.next(line));
        CHECK(line.bytes == "two\n");
        CHECK(line.base == 4);
    }
}

TEST_CASE("a unit of UTF-16 is not cut where a block ends in it")
{
    const std::string bytes("\xFF\xFE" "a\0b\0\n\0\x0A\x4E\r\0\n\0c\0", 16);
    for (std::size_t step = 1; step <= bytes.size(); ++step)
        CHECK(texts(lines_of(bytes, step)) == texts(lines_of(bytes, 2)));
    CHECK(texts(lines_of(bytes, 7)).size() == 3);
}
