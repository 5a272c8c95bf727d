// Bytes become sources, or errors that say what to do.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "input/source.h"

using namespace amends;

namespace {

Source only(const std::string& bytes, const std::string& path = "a.txt")
{
    auto inputs = read_bytes(path, bytes, {});
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources[0]);
}

std::string hidden(const Source& source)
{
    std::string text;
    for (const auto& region : source.regions)
        if (region.kind == RegionKind::hidden)
            text += source.text.substr(region.span.start, region.span.size()) + "|";
    return text;
}

}  // namespace

TEST_CASE("a byte order mark shifts positions")
{
    const auto source = only("\xEF\xBB\xBFSorry.");
    CHECK(source.text == "Sorry.");
    CHECK(source.offsets.original(TextSpan{0, 5}) == Span{3, 8});
}

TEST_CASE("UTF-16 keeps its way back to the bytes")
{
    const auto source = only(std::string("\xFF\xFEH\0i\0", 6));
    CHECK(source.text == "Hi");
    CHECK(source.offsets.original(TextSpan{1, 2}) == Span{4, 6});
}

TEST_CASE("a file without words is noted and is no source")
{
    for (const std::string bytes : {"", " \r\n\t\n", "\xEF\xBB\xBF", "\u3000\n"}) {
        const auto inputs = read_bytes("empty.txt", bytes, {});
        CHECK(inputs.sources.empty());
        CHECK(inputs.errors.empty());
        REQUIRE(inputs.notes.size() == 1);
        CHECK(inputs.notes[0].starts_with("empty.txt: "));
    }
}

TEST_CASE("bytes that are no text are an error with their place and a remedy")
{
    const auto inputs = read_bytes("b.txt", "one\ntwo\n\xA7\xDA\xAD\xCC\xB9\xEF\xB1\x7A\xFF\xFF", {});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 3u);
    CHECK(inputs.errors[0].column == 5u);
    CHECK(inputs.errors[0].message.starts_with("not read: "));
    CHECK(inputs.errors[0].message.find("; ") != std::string::npos);
}

TEST_CASE("a binary file is an error")
{
    const auto inputs = read_bytes("b.txt", std::string("PK\0\3", 4), {});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].column == 3u);
}

TEST_CASE("a front line makes a template")
{
    for (const std::string line : {"<!-- amends: template -->", "# amends: template", "{# amends: template #}"}) {
        const auto source = only(line + "\nHi.\n");
        CHECK(source.is_template);
        REQUIRE(not source.regions.empty());
        CHECK(source.regions[0].kind == RegionKind::directive);
        CHECK(source.regions[0].span == TextSpan{0, static_cast<std::uint32_t>(line.size())});
    }
    CHECK_FALSE(only("Hi.\n# amends: template\n").is_template);
    CHECK(only("---\nto: all\namends: template\n---\nHi.", "a.md").is_template);
}

TEST_CASE("the options make a template")
{
    InputOptions options;
    options.is_template = true;
    CHECK(read_bytes("a.txt", "Hi.", options).sources.at(0).is_template);
}

TEST_CASE("comments are hidden, and marks of Markdown are text in other files")
{
    CHECK(hidden(only("a <!-- b\nc --> d")) == "<!-- b\nc -->|");
    CHECK(hidden(only("a <!-- b")) == "");
    CHECK(hidden(only("---\nx\n---\n```\ncode\n```")) == "");
}

TEST_CASE("a comment to this tool is a directive")
{
    const auto source = only("<!-- amends: allow excuse -->\nHi.");
    REQUIRE(source.regions.size() == 1);
    CHECK(source.regions[0].kind == RegionKind::directive);
}

TEST_CASE("regions are in order and do not overlap")
{
    const auto source = only("{{a}} <!-- {{b}} --> [Name] <!-- x --> XX");
    REQUIRE(source.regions.size() == 5);
    for (std::size_t i = 1; i < source.regions.size(); ++i)
        CHECK(source.regions[i - 1].span.end <= source.regions[i].span.start);
}

TEST_CASE("one line of a megabyte of openers is read in linear time")
{
    std::string text;
    for (int i = 0; i < 200000; ++i)
        text += "{{[<!--%(***_";
    CHECK(only(text).text.size() == text.size());
}
