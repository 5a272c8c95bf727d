// Values in a line of JSON are found by name or pointer, and their characters lead back to the bytes that write them.
#include "input/export/json_value.h"

#include <doctest/doctest.h>

using namespace amends;

namespace {

constexpr std::string_view line =
    R"( {"a": 1, "b\u0063": {"x/y": [true, {"z": "deep"}, "last"], "~": -2.5e3}, "": null, "s": "}]\"{[,", "a": "twice", "e": {}, "l": []} )";

std::string word(std::string_view name)
{
    const auto at = find_value(line, name);
    return at ? word_at(line, *at).value_or("?") : "none";
}

Source string_source(std::string_view json)
{
    Source source;
    string_at(json, 0).move_into(source);
    return source;
}

}  // namespace

TEST_CASE("a plain name is a key of the object, of equal ones the first")
{
    CHECK(word("a") == "1");
    CHECK(word("s") == "}]\"{[,");
    CHECK(word("bc") == "?");
    CHECK(word("") == "?");
    CHECK(word("z") == "none");
    CHECK(word("e") == "?");
    CHECK_FALSE(find_value("[1]", "0"));
    CHECK_FALSE(find_value("", "a"));
}

TEST_CASE("a name that begins with a slash is a JSON Pointer")
{
    CHECK(word("/bc/x~1y/1/z") == "deep");
    CHECK(word("/bc/x~1y/2") == "last");
    CHECK(word("/bc/~0") == "-2.5e3");
    CHECK(word("/") == "?");
    CHECK(word("/bc/x~1y/3") == "none");
    CHECK(word("/bc/x~1y/-") == "none");
    CHECK(word("/bc/x~1y/x") == "none");
    CHECK(word("/a/b") == "none");
    CHECK(word("/l/0") == "none");
    CHECK(word("/e/0") == "none");
    CHECK(word_at("[\"a\",[2],3]", *find_value("[\"a\",[2],3]", "/2")) == "3");
}

TEST_CASE("fields that were found by one walk are those that are found one by one")
{
    const JsonFields fields(line);
    for (const std::string_view name : {"a", "s", "bc", "b\\u0063", "", "z", "e", "l", "/bc/x~1y/1/z", "/bc/~0", "/", "/a/b"})
        CHECK(fields.find(name) == find_value(line, name));
    CHECK_FALSE(JsonFields("[1]").find("0"));
    CHECK_FALSE(JsonFields(" ").find("a"));
}

TEST_CASE("the keys of an object are told without their escapes")
{
    CHECK(keys_of(line, 3) == std::vector<std::string>{"a", "bc", ""});
    CHECK(keys_of("[1]", 3).empty());
}

TEST_CASE("every character of a string leads to the bytes that write it")
{
    const auto source = string_source(R"("a\n\u6211們\ud83d\ude00\"\/\\b")");
    CHECK(source.text == "a\n我們😀\"/\\b");
    CHECK(source.offsets.original(TextSpan{1, 2}) == Span{2, 4});
    CHECK(source.offsets.original(TextSpan{2, 5}) == Span{4, 10});
    CHECK(source.offsets.original(TextSpan{5, 8}) == Span{10, 13});
    CHECK(source.offsets.original(TextSpan{8, 12}) == Span{13, 25});
    CHECK(source.offsets.original(TextSpan{12, 15}) == Span{25, 31});
    CHECK(source.offsets.original(TextSpan{15, 16}) == Span{31, 32});
    CHECK(source.offsets.original(TextSpan{2, 12}) == Span{4, 25});
}

TEST_CASE("what no text can hold becomes the replacement character")
{
    CHECK(string_source(R"("\u0000")").text == "\uFFFD");
    CHECK(string_source(R"("\ud83dx")").text == "\uFFFDx");
    CHECK(string_source(R"("\ude00\ud83d\u0041")").text == "\uFFFD\uFFFDA");
}
