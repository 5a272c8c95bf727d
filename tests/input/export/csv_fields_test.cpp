// Records of tables are split as RFC 4180 says.
#include "input/export/csv_fields.h"

#include <doctest/doctest.h>

#include <string>

using namespace amends;

namespace {

using Texts = std::vector<std::string>;
using State = CsvFields::State;

State split(const std::string& record, Texts& into, char delimiter = ',')
{
    CsvFields fields(delimiter);
    const State state = fields.read(record);
    for (const auto& field : fields.fields())
        into.emplace_back(field_text(record, field).text());
    return state;
}

Texts whole(const std::string& record, char delimiter = ',')
{
    Texts texts;
    CHECK(split(record, texts, delimiter) == State::whole);
    return texts;
}

State state_of(const std::string& record)
{
    Texts ignored;
    return split(record, ignored);
}

}  // namespace

TEST_CASE("fields end at delimiters and the line's end")
{
    CHECK(whole("a,b c,\r\n") == Texts{"a", "b c", ""});
    CHECK(whole("a;\"b;c\";d", ';') == Texts{"a", "b;c", "d"});
    CHECK(whole("a\t\"\"\t\n", '\t') == Texts{"a", "", ""});
    CHECK(whole(",") == Texts{"", ""});
}

TEST_CASE("two quotes inside quotes stand for one, a quote inside an unquoted field for itself")
{
    CHECK(whole("\"He said \"\"no\"\".\",\"\"\"\"\n") == Texts{"He said \"no\".", "\""});
    CHECK(whole("a 5\" screen,b\"\n") == Texts{"a 5\" screen", "b\""});
}

TEST_CASE("a quoted field goes on over lines")
{
    CsvFields fields(',');
    std::string record = "1,\"Dear,\r\n";
    CHECK(fields.read(record) == State::open);
    record += "\r\n";
    CHECK(fields.read(record) == State::open);
    record += "\"\"Sorry\"\"\",x\r\n";
    CHECK(fields.read(record) == State::whole);
    REQUIRE(fields.fields().size() == 3);
    CHECK(field_text(record, fields.fields()[1]).text() == "Dear,\r\n\r\n\"Sorry\"");
}

TEST_CASE("what follows a closing quote, and a crowd of columns, are refused")
{
    CHECK(state_of("\"a\"b,c\n") == State::stray);
    CHECK(state_of("\"a\n") == State::open);
    CHECK(state_of("\"") == State::open);
    CHECK(state_of(std::string(CsvFields::most - 1, ',')) == State::whole);
    CHECK(state_of(std::string(CsvFields::most, ',')) == State::too_many);
}

TEST_CASE("the header shows the delimiter")
{
    CHECK(delimiter_of("id,text\n") == ',');
    CHECK(delimiter_of("id;\"a,b,c\";text\n") == ';');
    CHECK(delimiter_of("id\ttext\n") == '\t');
    CHECK(delimiter_of("text\n") == ',');
}

TEST_CASE("a doubled quote leads to both of its bytes")
{
    Source source;
    const std::string record = "1,\"a\"\"b\"\n";
    CsvFields fields(',');
    REQUIRE(fields.read(record) == State::whole);
    field_text(record, fields.fields()[1]).move_into(source);
    CHECK(source.text == "a\"b");
    CHECK(source.offsets.original(TextSpan{1, 2}) == Span{4, 6});
    CHECK(source.offsets.original(TextSpan{2, 3}) == Span{6, 7});
}
