// Files in any encoding become text, with a word to the user where the encoding was not plain.
#include <doctest/doctest.h>

#include <string>

#include "input/source.h"

using namespace amends;

namespace {

constexpr std::string_view gbk = "\xCE\xD2\xC3\xC7\xB6\xD4\xC4\xFA\xC9\xEE\xB8\xD0\xB1\xA7\xC7\xB8";  // 我们对您深感抱歉

Inputs read(std::string bytes, std::optional<std::string> encoding = {})
{
    InputOptions options;
    options.encoding = std::move(encoding);
    return read_bytes("a.txt", std::move(bytes), options);
}

std::string only_note(const Inputs& inputs)
{
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    REQUIRE(inputs.notes.size() == 1);
    return inputs.notes[0];
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a guessed encoding is noted and the text keeps its way back")
{
    const auto inputs = read("x " + std::string(gbk));
    const auto note = only_note(inputs);
    CHECK(note.starts_with("a.txt: "));
    CHECK(holds(note, "GB18030"));
    CHECK(inputs.sources[0].text == "x 我们对您深感抱歉");
    CHECK(inputs.sources[0].offsets.original(TextSpan{2, 8}) == Span{2, 6});
}

TEST_CASE("UTF-8, byte order marks and a fitting name go without a note")
{
    CHECK(read("我们").notes.empty());
    CHECK(read(std::string("\xFF\xFEH\0i\0", 6)).notes.empty());
    CHECK(read(std::string("\xFF\xFEH\0i\0", 6), "utf-16").notes.empty());
    CHECK(read(std::string(gbk), "gb2312").notes.empty());
    CHECK(read("plain words", "big5").notes.empty());
    CHECK(read("caf\xE9 au lait", "iso-8859-15").notes.empty());
}

TEST_CASE("a named encoding that does not look right is noted")
{
    CHECK(holds(only_note(read("我们对您深感抱歉", "gbk")), "looks like UTF-8"));
    CHECK(holds(only_note(read(std::string(gbk), "windows-1252")), "looks like GB18030"));
    CHECK(holds(only_note(read("\xEF\xBB\xBF我们", "big5")), "byte order mark"));
}

TEST_CASE("a named encoding in which the bytes are no text is an error that says what they look like")
{
    const auto inputs = read("hi\n" + std::string(gbk), "utf-8");
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 2u);
    CHECK(inputs.errors[0].column == 1u);
    CHECK(holds(inputs.errors[0].message, "looks like GB18030"));
}

TEST_CASE("lines are counted in the encoding of the file")
{
    const auto inputs = read(std::string(gbk) + "\n" + std::string(gbk) + "\xFF", "gb2312");
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 2u);
    CHECK(inputs.errors[0].column == 9u);
}
