// Tables: a letter a row, in whatever way spreadsheets write them, and a row that does not fit is told while the others are read.
#include "input/export/csv.h"

#include <doctest/doctest.h>

#include "input/formats.h"
#include "text/charset.h"
#include "text/utf8.h"

using namespace amends;

namespace {

Inputs read(const std::string& bytes, const FieldNames& fields = {}, const std::string& path = "letters.csv")
{
    InputOptions options;
    options.fields = fields;
    return read_bytes(path, bytes, options);
}

std::vector<std::string> texts(const Inputs& inputs)
{
    std::vector<std::string> result;
    for (const auto& source : inputs.sources)
        result.push_back(source.text);
    return result;
}

using Texts = std::vector<std::string>;

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string utf16_little(std::string_view text)
{
    std::string bytes = "\xFF\xFE";
    for (std::size_t at = 0; at < text.size();) {
        const auto character = code_point_at(text, at);
        at += character.size;
        bytes += static_cast<char>(character.value & 0xFF);
        bytes += static_cast<char>(character.value >> 8);
    }
    return bytes;
}

std::string written(const std::string& file, const Source& source, TextSpan span)
{
    const auto original = source.offsets.original(span);
    return file.substr(source.base + original.start, original.size());
}

}  // namespace

TEST_CASE("the header names the columns, and a quoted letter keeps its lines")
{
    const std::string file =
        "Id,Date,From, TEXT \r\n1,2024-05-01,May,\"Dear Li,\r\n\r\nSorry, \"\"really\"\".\"\r\n2,,,Sorry again.\r\n";
    const auto inputs = read(file);
    CHECK(inputs.errors.empty());
    REQUIRE(texts(inputs) == Texts{"Dear Li,\r\n\r\nSorry, \"really\".", "Sorry again."});
    CHECK(inputs.sources[0].id == "1");
    CHECK(inputs.sources[0].date == "2024-05-01");
    CHECK(inputs.sources[0].from == "May");
    CHECK(inputs.sources[0].first_line == 2);
    CHECK(written(file, inputs.sources[0], {19, 27}) == "\"\"really\"\"");
    CHECK(inputs.sources[1].id == "2");
    CHECK_FALSE(inputs.sources[1].date);
    CHECK(inputs.sources[1].first_line == 5);
    CHECK(inputs.sources[1].index == 1);
    CHECK(written(file, inputs.sources[1], {0, 5}) == "Sorry");
}

TEST_CASE("semicolons, tabs and a named delimiter part fields")
{
    CHECK(texts(read("id;text\n1;a, b\n")) == Texts{"a, b"});
    CHECK(texts(read("id\ttext\n1\ta; b\n", {}, "letters.tsv")) == Texts{"a; b"});
    CHECK(texts(read("sep=|\r\nid|text\r\n1|a, b\r\n")) == Texts{"a, b"});
}

TEST_CASE("columns are found by the names that the user gives")
{
    const auto inputs = read("text,reply,key\nno,Yes.,k\n", {.text = "Reply", .html = {}, .id = "key", .date = {}, .from = {}});
    REQUIRE(texts(inputs) == Texts{"Yes."});
    CHECK(inputs.sources[0].id == "k");
}

TEST_CASE("a column of HTML is read where the one of text is empty")
{
    const std::string file = "id,text,html\n1,Plain.,<p>no</p>\n2,,\"<p class=\"\"a\"\">R&eacute;al</p>\"\n3,,<p></p>\n";
    const auto inputs = read(file);
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 2);
    CHECK(inputs.sources[0].text == "Plain.");
    CHECK(inputs.sources[1].text.starts_with("Réal"));
    CHECK(written(file, inputs.sources[1], {1, 3}) == "&eacute;");
    CHECK(inputs.notes.size() == 1);
}

TEST_CASE("a header without a column for letters is one error with the names that are there")
{
    const auto inputs = read("id,note\n1,a\n2,b\n");
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 1u);
    CHECK(holds(inputs.errors[0].message, "id, note"));
    CHECK(holds(inputs.errors[0].message, "--text-field"));
    CHECK(read("id,text\n1,a\n", {.text = {}, .html = {}, .id = "ticket", .date = {}, .from = {}}).errors.size() == 1);
}

TEST_CASE("ragged rows are told with their lines, and the others are read")
{
    const auto inputs = read("id,text,note\n1,a\n2,\"b\nb\",c\n3,d,e,f\n4,g,h,,\n\n5,i,j");
    CHECK(texts(inputs) == Texts{"b\nb", "g", "i"});
    REQUIRE(inputs.errors.size() == 2);
    CHECK(inputs.errors[0].line == 2u);
    CHECK(holds(inputs.errors[0].message, "2 columns"));
    CHECK(inputs.errors[1].line == 5u);
    CHECK(inputs.sources[1].index == 3);
}

TEST_CASE("a quote that is never closed costs its row alone")
{
    const auto inputs = read("id,text\n1,\"a\n2,b\n3,c\n");
    CHECK(texts(inputs) == Texts{"b", "c"});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 2u);
    CHECK(inputs.errors[0].message.starts_with("not read: "));
    CHECK(inputs.sources[0].first_line == 3);
}

TEST_CASE("a quote that is not doubled is told, and the rows behind it are read")
{
    const auto inputs = read("id,text\n1,\"He said \"no\".\"\n2,\"b\n3,\"c\"\n4,d\n");
    CHECK(texts(inputs) == Texts{"c", "d"});
    REQUIRE(inputs.errors.size() == 2);
    CHECK(inputs.errors[0].line == 2u);
    CHECK(inputs.errors[1].line == 3u);
}

TEST_CASE("a quote that swallows a hundred thousand lines is given up and they are read as rows")
{
    std::string file = "id,text\n0,\"a\n";
    for (int i = 0; i < 100010; ++i)
        file += "1,b\n";
    std::size_t count = 0, errors = 0;
    read_bytes("letters.csv", file, {},
               {[&](const Source& source) { count += source.text == "b" ? 1 : 0; }, [&](const InputError&) { ++errors; }, {}});
    CHECK(count == 100010);
    CHECK(errors == 1);
}

TEST_CASE("a row over 64 MB is told, and the next is read")
{
    const auto inputs = read("id,text\n1,\"" + std::string(std::size_t{64} << 20, 'a') + "\"\n2,b\n");
    CHECK(texts(inputs) == Texts{"b"});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(holds(inputs.errors[0].message, "64 MB"));
}

TEST_CASE("the Unicode text of Excel is read, with places in its bytes and its lines")
{
    const auto file = utf16_little("編號\t內容\r\n1\t\"上\"\"次\r\n抱歉\"\r\n");
    const auto inputs = read(file);
    REQUIRE(texts(inputs) == Texts{"上\"次\r\n抱歉"});
    const auto& source = inputs.sources[0];
    CHECK(source.id == "1");
    CHECK(written(file, source, {0, 3}) == utf16_little("上").substr(2));
    CHECK(written(file, source, {3, 4}) == utf16_little("\"\"").substr(2));
    CHECK(written(file, source, {9, 15}) == utf16_little("抱歉").substr(2));
    CHECK(source.original == "1\t\"上\"\"次\r\n抱歉\"\r\n");
    CHECK(source.first_line == 2);
}

TEST_CASE("a table in GB18030 is read, with places in its bytes")
{
    const std::string file =
        "\xB1\xE0\xBA\xC5,\xC4\xDA\xC8\xDD\r\n1,"
        "\xB7\xC7\xB3\xA3\xB1\xA7\xC7\xB8\xA3\xAC\xCE\xD2\xC3\xC7\xD2\xD1\xBE\xAD\xB4\xA6\xC0\xED\xA1\xA3\r\n";
    const auto inputs = read(file);
    REQUIRE(texts(inputs) == Texts{"非常抱歉，我们已经处理。"});
    CHECK(inputs.sources[0].id == "1");
    CHECK(written(file, inputs.sources[0], {6, 12}) == "\xB1\xA7\xC7\xB8");
    REQUIRE(inputs.notes.size() == 1);
    CHECK(holds(inputs.notes[0], "GB18030"));
}

TEST_CASE("a byte order mark is no part of the first column's name")
{
    const std::string file = "\xEF\xBB\xBFtext,id\nSorry.,1\n";
    const auto inputs = read(file);
    REQUIRE(texts(inputs) == Texts{"Sorry."});
    CHECK(written(file, inputs.sources[0], {0, 5}) == "Sorry");
}

TEST_CASE("letters that are empty are noted in one line, and so is an empty table")
{
    const auto inputs = read("id,text\n1,\n2,\" \n\"\n3,a\n");
    CHECK(inputs.errors.empty());
    CHECK(texts(inputs) == Texts{"a"});
    REQUIRE(inputs.notes.size() == 1);
    CHECK(holds(inputs.notes[0], "2 records"));
    CHECK(read("\r\n").notes.size() == 1);
}

TEST_CASE("the format is told by a header with a usual name where no name of a file tells")
{
    CHECK(is_likely_csv("id,date,text\n"));
    CHECK(is_likely_csv("编号;内容\r\n1;"));
    CHECK_FALSE(is_likely_csv("Dear Li, the text, the body\n"));
    CHECK_FALSE(is_likely_csv("text\nSorry.\n"));
    CHECK_FALSE(is_likely_csv("message, she said\n\nSorry.\n"));
    CHECK(format_of("-", "id,text\n", {}).name == "csv");
    CHECK(format_of("a.tsv", "x", {}).name == "csv");
}
