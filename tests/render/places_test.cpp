// Spans of original bytes as lines and columns.
#include <doctest/doctest.h>

#include "render/places.h"

using namespace amends;

namespace {

Source source_of(std::string text, OffsetMap offsets = {})
{
    Source source;
    source.text = std::move(text);
    source.offsets = std::move(offsets);
    return source;
}

}  // namespace

TEST_CASE("lines and columns count from 1, columns in characters, and the end is just past the last")
{
    const Source source = source_of("一二\n三四五\n");
    const Places places(source);
    const Place place = places.of({10, 16});
    CHECK(place.line == 2);
    CHECK(place.column == 2);
    CHECK(place.end_line == 2);
    CHECK(place.end_column == 4);
    CHECK(places.text({10, 16}) == "四五");
}

TEST_CASE("a byte order mark shifts bytes but not columns")
{
    const Source source = source_of("sorry", OffsetMap(3));
    const Places places(source);
    CHECK(places.in_text(Span{3, 8}) == TextSpan{0, 5});
    CHECK(places.of({3, 8}).column == 1);
    CHECK(places.text({3, 8}) == "sorry");
}

TEST_CASE("bytes of UTF-16 find their text again")
{
    // "a歉b" as UTF-16 behind its mark: each unit is two bytes.
    const Source source = source_of("a歉b", OffsetMap(std::vector<std::uint32_t>{2, 4, 4, 4, 6, 8}));
    const Places places(source);
    CHECK(places.text({4, 6}) == "歉");
    CHECK(places.of({4, 6}).column == 2);
    CHECK(places.text({2, 8}) == "a歉b");
}

TEST_CASE("a line is told without its ending, of whatever kind")
{
    const Source source = source_of("a\r\nbc\rd");
    const Places places(source);
    CHECK(places.line(1) == TextSpan{0, 1});
    CHECK(places.line(2) == TextSpan{3, 5});
    CHECK(places.line(3) == TextSpan{6, 7});
    CHECK(places.line_of(4) == 2);
}

TEST_CASE("characters that share bytes of the original end where their own bytes end")
{
    // "abc" in base64 is YWJj: each letter takes part of two signs.
    const Source source = source_of("abc", OffsetMap({0, 1, 2, 4}, {2, 3, 4}));
    const Places places(source);
    CHECK(places.text({0, 2}) == "a");
    CHECK(places.text({0, 3}) == "ab");
    CHECK(places.text({1, 3}) == "b");
    CHECK(places.text({1, 4}) == "bc");
}

TEST_CASE("a span keeps to its words where something is put between them and the next")
{
    const Source source = source_of("ab\ncd", OffsetMap({0, 1, 2, 5, 6, 7}, {1, 2, 2, 6, 7}));
    const Places places(source);
    CHECK(places.text({0, 2}) == "ab");
    CHECK(places.text({5, 7}) == "cd");
    CHECK(places.text({0, 7}) == "ab\ncd");
}

TEST_CASE("a line of the text has the number of the line of the file that it comes from")
{
    Source source = source_of("one\ntwo", OffsetMap({8, 9, 10, 11, 13, 14, 15, 16}, {9, 10, 11, 12, 14, 15, 16}));
    source.original = "head:\n\n\none\n\ntwo";
    source.first_line = 11;
    const Places places(source);
    CHECK(places.line_in_file(0) == 14);
    CHECK(places.line_in_file(4) == 16);
    CHECK(Places(source_of("one\ntwo")).line_in_file(4) == 2);
}

TEST_CASE("lines and columns of an original that was decoded are counted in its characters, and in the lines of the file")
{
    Source source = source_of("三", OffsetMap(std::vector<std::uint32_t>{12, 12, 12, 14}));
    source.original = "一\n二三";
    source.original_offsets = OffsetMap(std::vector<std::uint32_t>{6, 6, 6, 8, 10, 10, 10, 12, 12, 12, 14});
    source.first_line = 7;
    const Places places(source);
    const Place place = places.of({12, 14});
    CHECK(place.line == 8);
    CHECK(place.column == 2);
    CHECK(place.end_column == 3);
    CHECK(places.text({12, 14}) == "三");
}

TEST_CASE("a place is told apart where the line of the file does not read like that of the text")
{
    Source source = source_of("one two\nthree", OffsetMap({3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18, 19}, {4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18, 19}));
    source.original = "<p>one two<br>three";
    source.first_line = 5;
    const auto place = Places(source).elsewhere({8, 13});
    REQUIRE(place);
    CHECK(place->line == 5);
    CHECK(place->column == 15);
    CHECK(Places(source).beginning().column == 4);
    source.original = "...\none two\nthree";
    source.offsets = OffsetMap(4);
    CHECK_FALSE(Places(source).elsewhere({8, 13}));
    CHECK_FALSE(Places(source_of("one two\nthree")).elsewhere({8, 13}));
}
