// JSON lines: a letter a record, and a line that is none is told while the others are read.
#include "input/export/jsonl.h"

#include <doctest/doctest.h>

#include "input/formats.h"

using namespace amends;

namespace {

Inputs read(const std::string& bytes, const FieldNames& fields = {})
{
    InputOptions options;
    options.fields = fields;
    return read_bytes("tickets.jsonl", bytes, options);
}

Source only(const std::string& bytes, const FieldNames& fields = {})
{
    auto inputs = read(bytes, fields);
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources[0]);
}

/// The message of the one error, which stands in `line`, between two letters that are read.
std::string error_between(const std::string& bad, std::uint32_t line = 2)
{
    const auto inputs = read("{\"text\": \"Sorry.\"}\n" + bad + "\n{\"text\": \"Sorry.\"}\n");
    CHECK(inputs.sources.size() == 2);
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].path == "tickets.jsonl");
    CHECK(inputs.errors[0].line == line);
    CHECK(inputs.errors[0].message.starts_with("not read: "));
    return inputs.errors[0].message;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The bytes of a file that write text[span].
std::string written(const std::string& file, const Source& source, TextSpan span)
{
    const auto original = source.offsets.original(span);
    return file.substr(source.base + original.start, original.size());
}

}  // namespace

TEST_CASE("each line is a letter with what it knows of its origin")
{
    const auto inputs = read("{\"id\": 7, \"text\": \"One.\", \"date\": \"2024-05-01\", \"from\": "
                             "\"May\"}\n\r\n{\"id\":\"b\",\"body\":\"Two.\",\"created_at\":1714521600}");
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 2);
    CHECK(inputs.sources[0].text == "One.");
    CHECK(inputs.sources[0].id == "7");
    CHECK(inputs.sources[0].date == "2024-05-01");
    CHECK(inputs.sources[0].from == "May");
    CHECK(inputs.sources[1].text == "Two.");
    CHECK(inputs.sources[1].index == 1);
    CHECK(inputs.sources[1].id == "b");
    CHECK(inputs.sources[1].date == "1714521600");
    CHECK(inputs.sources[1].first_line == 3);
}

TEST_CASE("fields are found by the names and pointers that the user gives")
{
    const std::string line =
        R"({"text": "no", "reply": {"parts": [{"words": "Yes."}], "at": "May"}, "key/2": "k", "who": {"name": "Li"}})";
    const auto source =
        only(line, {.text = "/reply/parts/0/words", .html = {}, .id = "key/2", .date = "/reply/at", .from = "/who/name"});
    CHECK(source.text == "Yes.");
    CHECK(source.id == "k");
    CHECK(source.date == "May");
    CHECK(source.from == "Li");
}

TEST_CASE("words lead back through escapes to the bytes of the file")
{
    const std::string file =
        "\xEF\xBB\xBF{\"text\": \"first\"}\n{\"n\": 1, \"text\": \"\\u6211們\\n\\ud83d\\ude00\\\"sorry\\\"\"}\n";
    const auto inputs = read(file);
    REQUIRE(inputs.sources.size() == 2);
    CHECK(written(file, inputs.sources[0], {0, 5}) == "first");
    const auto& source = inputs.sources[1];
    CHECK(source.text == "我們\n😀\"sorry\"");
    CHECK(written(file, source, {0, 6}) == "\\u6211們");
    CHECK(written(file, source, {7, 11}) == "\\ud83d\\ude00");
    CHECK(written(file, source, {12, 17}) == "sorry");
    CHECK(source.original == "{\"n\": 1, \"text\": \"\\u6211們\\n\\ud83d\\ude00\\\"sorry\\\"\"}\n");
}

TEST_CASE("a letter in HTML is read as its reader sees it, and leads back through tags, entities and escapes")
{
    const std::string file = "{\"text\": \"\", \"html_body\": \"<p>Dear {{name}},</p><!-- x -->\\n<p>We are "
                             "\\u0026lt;very\\u003e <b>so</b>rry &amp; sad.</p><blockquote>Hm.</blockquote>\"}\n";
    const auto source = only(file);
    CHECK(source.text.starts_with("Dear {{name}},\n\nWe are <very> sorry & sad."));
    const auto at = [&](std::string_view words) {
        const auto start = static_cast<std::uint32_t>(source.text.find(words));
        return written(file, source, {start, start + static_cast<std::uint32_t>(words.size())});
    };
    CHECK(at("<very>") == "\\u0026lt;very\\u003e");
    CHECK(at("sorry") == "so</b>rry");
    CHECK(at("&") == "&amp;");
    REQUIRE(source.regions.size() == 2);
    CHECK(source.regions[0].kind == RegionKind::slot);
    CHECK(source.regions[1].kind == RegionKind::quoted);
    CHECK(only(R"({"text": "no", "rich": "<i>Yes.</i>"})", {.text = {}, .html = "rich", .id = {}, .date = {}, .from = {}})
              .text.starts_with("Yes."));
}

TEST_CASE("HTML that nothing ends is told with its place, and what stands before it is read")
{
    const auto inputs = read("\n{\"html\": \"Sorry. <!-- x\"}\n");
    CHECK(inputs.sources.size() == 1);
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 2u);
    CHECK(inputs.errors[0].column == 18u);
}

TEST_CASE("slots and comments are found in the text of a record")
{
    const auto source = only(R"({"text": "Dear {{name}}, <!-- x --> sorry."})");
    REQUIRE(source.regions.size() == 2);
    CHECK(source.regions[0].kind == RegionKind::slot);
    CHECK(source.regions[1].kind == RegionKind::hidden);
}

TEST_CASE("a line that is no JSON is told, and the others are read")
{
    CHECK(holds(error_between("sorry"), "no JSON"));
    CHECK(holds(error_between("{\"text\": \"cut"), "not closed"));
    CHECK(holds(error_between("{\"text\": \"a\"} {}"), "no JSON"));
    CHECK(holds(error_between("{\"text\": \"\\q\"}"), "escape"));
    CHECK(holds(error_between("{\"text\": \"\\ud83d\"}"), "surrogate"));
    CHECK(holds(error_between(std::string(3000, '[') + std::string(3000, ']')), "nested"));
    CHECK(holds(error_between("{\"text\": \"\xE6\x88\"}"), "not read: "));
    CHECK(holds(error_between(std::string("{\"text\": \"a\0b\"}", 15)), "NUL"));
}

TEST_CASE("a record without a letter is told with the names that are there")
{
    const auto message = error_between(R"({"subject": "x", "note": "y"})");
    CHECK(holds(message, "subject, note"));
    CHECK(holds(message, "--text-field"));
    CHECK(holds(error_between("[\"Sorry.\"]"), "--text-field"));
    CHECK(holds(error_between(R"({"text": 7})"), "--text-field"));
    const auto inputs = read("{\"text\": \"Sorry.\"}\n", {.text = "reply", .html = {}, .id = {}, .date = {}, .from = {}});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(holds(inputs.errors[0].message, "reply"));
}

TEST_CASE("records whose letters are empty are noted in one line")
{
    const auto inputs = read("{\"text\": \"\"}\n{\"text\": null}\n{\"text\": \"Sorry.\"}\n{\"text\": \" \\n\"}\n");
    CHECK(inputs.errors.empty());
    CHECK(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].index == 2);
    REQUIRE(inputs.notes.size() == 1);
    CHECK(holds(inputs.notes[0], "3 records"));
}

TEST_CASE("a JSON document over many lines is told once")
{
    const auto inputs = read("[\n {\"text\": \"a\"},\n {\"text\": \"b\"}\n]\n");
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(holds(inputs.errors[0].message, "jq"));
}

TEST_CASE("a line over 64 MB is told, and the next is read")
{
    CHECK(holds(error_between("{\"text\": \"" + std::string(std::size_t{64} << 20, 'a') + "\"}"), "64 MB"));
}

TEST_CASE("JSON lines in UTF-16 are read with their places")
{
    std::string file = "\xFF\xFE";
    for (const char byte : std::string("{\"text\": \"We\\n\"}\n"))
        file += {byte, '\0'};
    const auto source = only(file);
    CHECK(source.text == "We\n");
    CHECK(written(file, source, {0, 2}) == std::string("W\0e\0", 4));
    CHECK(written(file, source, {2, 3}) == std::string("\\\0n\0", 4));
}

TEST_CASE("the format is told by the first line where no name tells")
{
    CHECK(is_likely_jsonl("{\"text\": \"Sorry.\"}\n"));
    CHECK(is_likely_jsonl("{ \"id\":1, \"text\": \"So"));
    CHECK_FALSE(is_likely_jsonl("{{name}}, we are sorry.\n"));
    CHECK_FALSE(is_likely_jsonl("{% if late %}\"a\": b\n"));
    CHECK_FALSE(is_likely_jsonl("{\n \"text\": \"a\"}\n"));
    CHECK(format_of("-", "{\"text\": \"Sorry.\"}\n", {}).name == "jsonl");
    CHECK(format_of("a.NDJSON", "x", {}).name == "jsonl");
}

TEST_CASE("an encoding is told from the same bytes however few of them come at a time")
{
    const std::string gb18030 = "{\"text\": \"\xB2\xB9\"}\n{\"text\": \"\xC4\xFA\xB5\xC4\xBF\xEC\xB5\xDD\xCD\xED\xB5\xBD\xC1\xCB\xC1\xBD\xCC\xEC\xA3\xAC\xCE\xD2\xC3\xC7\xBA\xDC\xB1\xA7\xC7\xB8\xA1\xA3\"}\n";
    for (const std::size_t step : {1, 3, 1000}) {
        std::vector<std::string> texts;
        const ByteStream stream = [&, at = std::size_t{0}](std::span<char> into) mutable {
            const std::size_t count = std::min({step, into.size(), gb18030.size() - at});
            std::copy_n(gb18030.data() + at, count, into.data());
            at += count;
            return count;
        };
        read_jsonl("letters.jsonl", stream, {}, {[&](const Source& source) { texts.push_back(source.text); }, [](const InputError&) {}, [](const std::string&) {}});
        CHECK(texts == std::vector<std::string>{"补", "您的快递晚到了两天，我们很抱歉。"});
    }
}
