// Lines are decoded in one encoding, and a broken one does not change how the others are read.
#include "input/export/input_lines.h"

#include <doctest/doctest.h>

using namespace amends;

namespace {

std::vector<std::variant<InputLine, BadLine>> lines_of(const std::string& bytes)
{
    std::vector<std::variant<InputLine, BadLine>> lines;
    InputLines reader(with_head(bytes, [](std::span<char>) { return std::size_t{0}; }), {});
    while (auto line = reader.next())
        lines.push_back(std::move(*line));
    return lines;
}

const std::string& text(const std::variant<InputLine, BadLine>& line)
{
    REQUIRE(std::holds_alternative<InputLine>(line));
    return std::get<InputLine>(line).text;
}

}  // namespace

TEST_CASE("a byte order mark is no part of the first line")
{
    const auto lines = lines_of("\xEF\xBB\xBFid\nx\n");
    CHECK(text(lines[0]) == "id\n");
    CHECK(std::get<InputLine>(lines[0]).shift == 3);
    CHECK(std::get<InputLine>(lines[1]).base == 6);
}

TEST_CASE("GB18030 below a header in ASCII is told, and keeps the places of its characters")
{
    const auto lines =
        lines_of("id,text\n1,\xB7\xC7\xB3\xA3\xB1\xA7\xC7\xB8\xA3\xAC\xCE\xD2\xC3\xC7\xD2\xD1\xBE\xAD\xB4\xA6\xC0\xED\xA1\xA3\n2,"
                 "\xB6\xD4\xB2\xBB\xC6\xF0\n");
    REQUIRE(lines.size() == 3);
    CHECK(text(lines[1]) == "1,非常抱歉，我们已经处理。\n");
    CHECK(std::get<InputLine>(lines[1]).table[5] == 4);
    CHECK(text(lines[2]) == "2,对不起\n");
}

TEST_CASE("a broken line in UTF-8 is told with its line, and the others are read")
{
    const auto lines = lines_of("\xE6\x88\x91\n\xE6\x88\nwe\n\xE5\x80\x91\n");
    REQUIRE(lines.size() == 4);
    REQUIRE(std::holds_alternative<BadLine>(lines[1]));
    CHECK(std::get<BadLine>(lines[1]).number == 2);
    CHECK(std::get<BadLine>(lines[1]).message.starts_with("not read: "));
    CHECK(text(lines[3]) == "們\n");
}

TEST_CASE("UTF-16 is read by its mark")
{
    const auto lines = lines_of(std::string("\xFF\xFE"
                                            "a\0\n\0\x11\x62",
                                            8));
    REQUIRE(lines.size() == 2);
    CHECK(text(lines[0]) == "a\n");
    CHECK(text(lines[1]) == "我");
    CHECK(std::get<InputLine>(lines[1]).base == 6);
}
