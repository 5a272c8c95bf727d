// Spans of original bytes as lines and columns.
#include <doctest/doctest.h>

#include <utility>
#include <vector>

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

/// The map of a text whose byte i stands for the bytes from `starts[i]` to `ends[i]`.
OffsetMap pieced(const std::vector<std::uint32_t>& starts, const std::vector<std::uint32_t>& ends)
{
    OffsetRuns runs;
    for (std::size_t i = 0; i < starts.size(); ++i)
        runs.stand_for(1, {starts[i], ends[i]});
    return OffsetMap(std::move(runs));
}

}  // namespace

TEST_CASE("lines and columns count from 1, columns in characters, and the end is just past the last")
{
    const Source source = source_of("一二\n三四五\n");
    const Places places(source);
    const SpanPlace place = places.of({10, 16});
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
    const Source source = source_of("abc", pieced({0, 1, 2}, {2, 3, 4}));
    const Places places(source);
    CHECK(places.text({0, 2}) == "a");
    CHECK(places.text({0, 3}) == "ab");
    CHECK(places.text({1, 3}) == "b");
    CHECK(places.text({1, 4}) == "bc");
}

TEST_CASE("a span keeps to its words where something is put between them and the next")
{
    const Source source = source_of("ab\ncd", pieced({0, 1, 2, 5, 6}, {1, 2, 2, 6, 7}));
    const Places places(source);
    CHECK(places.text({0, 2}) == "ab");
    CHECK(places.text({5, 7}) == "cd");
    CHECK(places.text({0, 7}) == "ab\ncd");
}

TEST_CASE("a line of the text has the number of the line of the file that it comes from")
{
    Source source = source_of("one\ntwo", pieced({8, 9, 10, 11, 13, 14, 15}, {9, 10, 11, 12, 14, 15, 16}));
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
    const SpanPlace place = places.of({12, 14});
    CHECK(place.line == 8);
    CHECK(place.column == 2);
    CHECK(place.end_column == 3);
    CHECK(places.text({12, 14}) == "三");
}

namespace {

/// The column and the end column of `words` in the letter that the bytes hold.
std::string columns_of(std::string_view words, std::string path, std::string bytes, ColumnUnit unit)
{
    const Inputs inputs = read_bytes(std::move(path), std::move(bytes), {});
    REQUIRE(inputs.sources.size() == 1);
    const Source& source = inputs.sources.front();
    const auto at = static_cast<std::uint32_t>(source.text.find(words));
    const Span span = source.offsets.original(TextSpan{at, at + static_cast<std::uint32_t>(words.size())});
    const SpanPlace place = Places(source, unit).of(span);
    return std::to_string(place.line) + ":" + std::to_string(place.column) + "-" + std::to_string(place.end_line) + ":" + std::to_string(place.end_column);
}

constexpr std::string_view rare = "您好：\r\n𠀀先生📦很抱歉。\r\n";

}  // namespace

TEST_CASE("columns are told in characters, in UTF-16 units and in bytes, behind rare characters and line breaks of two bytes")
{
    CHECK(columns_of("很抱歉", "a.txt", std::string(rare), ColumnUnit::code_points) == "2:5-2:8");
    CHECK(columns_of("很抱歉", "a.txt", std::string(rare), ColumnUnit::utf16) == "2:7-2:10");
    CHECK(columns_of("很抱歉", "a.txt", std::string(rare), ColumnUnit::utf8) == "2:15-2:24");
}

TEST_CASE("a byte order mark has no column in any unit")
{
    for (const ColumnUnit unit : {ColumnUnit::code_points, ColumnUnit::utf16, ColumnUnit::utf8})
        CHECK(columns_of("Sorry", "a.txt", "\xEF\xBB\xBFSorry, 林.\n", unit) == "1:1-1:6");
}

TEST_CASE("in a mail in quoted-printable columns count the characters of the file, which are ASCII")
{
    const std::string mail = "From: a@example.org\r\nSubject: 1\r\nContent-Type: text/plain; charset=utf-8\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n\r\n=F0=A0=80=80=E6=AD=89 sorry\r\n";
    for (const ColumnUnit unit : {ColumnUnit::code_points, ColumnUnit::utf16, ColumnUnit::utf8}) {
        CHECK(columns_of("歉", "a.eml", mail, unit) == "6:13-6:22");
        CHECK(columns_of("sorry", "a.eml", mail, unit) == "6:23-6:28");
    }
}

TEST_CASE("a message of a locale file counts what stands before it on its line in the unit asked for")
{
    const std::string yaml = "道歉: 很抱歉，您的包裹明天到。\n";
    CHECK(columns_of("您的", "locales/zh.yml", yaml, ColumnUnit::code_points) == "1:9-1:11");
    CHECK(columns_of("您的", "locales/zh.yml", yaml, ColumnUnit::utf8) == "1:21-1:27");
}

TEST_CASE("what is about the whole letter is anchored at the first line that it says itself")
{
    const auto anchor = [](Source source) {
        const SpanPlace place = Places(source).anchor();
        return std::to_string(place.line) + ":" + std::to_string(place.column) + "-" + std::to_string(place.end_line) + ":" + std::to_string(place.end_column);
    };
    CHECK(anchor(source_of("\n\u3000 林小姐您好： \n抱歉。\n")) == "2:3-2:9");
    CHECK(anchor(source_of("")) == "1:1-1:1");
    CHECK(anchor(source_of("\n \n")) == "1:1-1:1");
    Source hidden = source_of("<!-- x -->\nSorry <b>you\n");
    hidden.regions = {{RegionKind::hidden, {0, 10}}, {RegionKind::hidden, {17, 20}}};
    CHECK(anchor(hidden) == "2:1-2:6");
    Source quoted = source_of("> no\nSorry.\n");
    quoted.regions = {{RegionKind::quoted, {0, 5}}};
    CHECK(anchor(quoted) == "2:1-2:7");
    Source wrapped = source_of("ab", pieced({0, 3}, {1, 4}));
    wrapped.original = "a=\nb";
    CHECK(anchor(wrapped) == "1:1-1:2");
}

TEST_CASE("a place is told apart where the line of the file does not read like that of the text")
{
    Source source = source_of("one two\nthree", pieced({3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18}, {4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18, 19}));
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
