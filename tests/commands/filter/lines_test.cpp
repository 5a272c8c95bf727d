// Lines out of blocks of any size.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "commands/filter/lines.h"

using namespace amends;

namespace {

/// A stream that gives at most `step` bytes at a time.
ByteStream stream_of(std::string_view bytes, std::size_t step)
{
    return [bytes, step](std::span<char> into) mutable {
        const std::size_t count = std::min({step, bytes.size(), into.size()});
        std::memcpy(into.data(), bytes.data(), count);
        bytes.remove_prefix(count);
        return count;
    };
}

std::vector<std::string> lines_of(std::string_view bytes, std::size_t step, std::size_t longest = 5)
{
    FilterLines lines(stream_of(bytes, step), longest);
    std::vector<std::string> all;
    for (FilterLine line; lines.next(line);)
        all.push_back(line.is_too_long ? "(too long)" : line.text);
    return all;
}

}  // namespace

TEST_CASE("a line ends with \\n alone, and the last one with the stream")
{
    using Lines = std::vector<std::string>;
    for (std::size_t step = 1; step < 12; ++step) {
        CHECK(lines_of("", step) == Lines{});
        CHECK(lines_of("\n", step) == Lines{""});
        CHECK(lines_of("a\r\nb\rc\n\nd", step) == Lines{"a\r", "b\rc", "", "d"});
        CHECK(lines_of("12345\n123456\n1\n1234567", step) == Lines{"12345", "(too long)", "1", "(too long)"});
    }
}

TEST_CASE("whether a line is at hand is known without reading")
{
    FilterLines lines(stream_of("ab\ncd\nef", 6), 10);
    FilterLine line;
    CHECK_FALSE(lines.has_next());
    CHECK(lines.next(line));
    CHECK(lines.has_next());
    CHECK(lines.next(line));
    CHECK_FALSE(lines.has_next());
    CHECK(lines.next(line));
    CHECK(line.text == "ef");
    CHECK_FALSE(lines.next(line));
}
