// Messages in a stream.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "lsp/framing.h"

using namespace amends;

namespace {

/// What comes of a stream, one word or content an entry.
std::vector<std::string> read(std::string_view stream, std::size_t piece)
{
    Framing framing;
    std::vector<std::string> read;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        framing.add(stream.substr(at, piece));
        while (const auto framed = framing.next()) {
            if (const auto* frame = std::get_if<Frame>(&*framed))
                read.push_back(frame->content);
            else if (const auto* oversized = std::get_if<OversizedFrame>(&*framed))
                read.push_back("oversized " + std::to_string(oversized->size));
            else
                read.push_back("broken " + std::get<BrokenFrame>(*framed).line);
        }
    }
    return read;
}

using Contents = std::vector<std::string>;

}  // namespace

TEST_CASE("messages are read whole however the stream is cut")
{
    const std::string stream = framed("{\"a\": 1}") + framed("") + "content-length: 3\r\nContent-Type: text\r\n\r\n好";
    for (const std::size_t piece : {1, 2, 7, 1000})
        CHECK(read(stream, piece) == Contents{"{\"a\": 1}", "", "好"});
}

TEST_CASE("half a message is none")
{
    CHECK(read("Content-Length: 10\r\n\r\n12345", 1000).empty());
    CHECK(read("Content-Len", 1000).empty());
}

TEST_CASE("what is no header ends the reading")
{
    CHECK(read("hello\n" + framed("x"), 1000) == Contents{"broken hello"});
    CHECK(read("Content-Length: many\r\n\r\n", 1000) == Contents{"broken Content-Length: many"});
    CHECK(read("Content-Length: -5\r\n\r\n", 1000) == Contents{"broken Content-Length: -5"});
    CHECK(read("Content-Length: 99999999999999999999999999\r\n\r\n", 1000) == Contents{"broken Content-Length: 99999999999999999999999999"});
    CHECK(read("Content-Type: text\r\n\r\n", 1000) == Contents{"broken "});
    CHECK(read(std::string(100000, 'x'), 1000) == Contents{"broken " + std::string(60, 'x')});
}

TEST_CASE("a message that is too large is passed over without being kept")
{
    const std::uint64_t size = Framing::most + 1;
    Framing framing;
    framing.add("Content-Length: " + std::to_string(size) + "\r\n\r\n");
    const auto first = framing.next();
    REQUIRE(first);
    CHECK(std::get<OversizedFrame>(*first).size == size);
    const std::string piece(1 << 20, ' ');
    for (std::uint64_t passed = 0; passed < size - 1; passed += piece.size())
        framing.add(piece);
    CHECK_FALSE(framing.next());
    framing.add(std::string(" ").append(framed("after")));
    const auto after = framing.next();
    REQUIRE(after);
    CHECK(std::get<Frame>(*after).content == "after");
}
