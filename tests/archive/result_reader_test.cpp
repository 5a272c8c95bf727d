// Lines of results, written and read back.
#include <doctest/doctest.h>

#include <string>

#include "archive/result_reader.h"

using namespace amends;

namespace {

LetterRecord sample()
{
    LetterRecord letter;
    letter.rules = "29cc40cf27798a1f";
    letter.path = "mails/\"a\".mbox";
    letter.index = 17;
    letter.id = "x@y";
    letter.date = "2026-03-31T10:00:00+08:00";
    letter.macro = "late-1";
    letter.day = day_in("2026-03-31");
    letter.kind = Kind::apology;
    letter.language = Language::zh_hant;
    letter.score = 41;
    letter.grade = Grade::mixed;
    letter.bytes = 1200;
    letter.words = 400;
    letter.text = 0xFEDCBA9876543210U;
    letter.late_days = 3;
    letter.group = 1;
    letter.holds[2] = true;
    letter.findings.push_back({"vagueness/soon", Category::vagueness, Severity::warning, -5, 6, 0x8000000000000001U, FindingRecord::Place{5'000'000'000U, 5'000'000'009U, {3, 4, 3, 8}}, "盡快", "我們會盡快處理。"});
    letter.findings.push_back({"missing/timeline", Category::missing, Severity::warning, 0, 10, 0, {}, {}, {}});
    letter.halves = {{Language::en, 40}, {Language::zh_hant, 50}};
    return letter;
}

std::string line_of(const ResultRecord& record, WithText with_text)
{
    std::string line;
    append_line(record, with_text, line);
    return line;
}

}  // namespace

TEST_CASE("a record that is read back is written as the same line")
{
    ResultReader reader;
    for (const WithText with_text : {WithText::no, WithText::yes}) {
        const std::string line = line_of(sample(), with_text);
        const auto read = reader.read(std::string_view(line).substr(0, line.size() - 1));
        REQUIRE(std::holds_alternative<ResultRecord>(read));
        CHECK(line_of(std::get<ResultRecord>(read), with_text) == line);
        CHECK((line.find("我們會") != std::string::npos) == (with_text == WithText::yes));
    }
    const std::string unread = line_of(UnreadRecord{"a.csv", 3, {}, "not read: …"}, WithText::no);
    CHECK(line_of(std::get<ResultRecord>(reader.read(unread)), WithText::no) == unread);
}

TEST_CASE("a line that holds no record is told by what is wrong with it")
{
    ResultReader reader;
    const auto wrong = [&](std::string_view line) {
        const auto read = reader.read(line);
        return std::holds_alternative<std::string>(read) ? std::get<std::string>(read) : std::string("read");
    };
    CHECK(wrong("{\"version\":1,\"rules") == "it is no JSON");
    CHECK(wrong("[1]") == "a record is one object");
    CHECK(wrong("{\"version\":2}") == "another version of amends wrote it");
    CHECK(wrong("{}") == "\"version\" is missing or none of what it may be");
    std::string line = line_of(sample(), WithText::no);
    CHECK(wrong(line.replace(line.find("\"zh-Hant\""), 9, "\"klingon\"")) == "\"language\" is none of what it may be");
    line = line_of(sample(), WithText::no);
    CHECK(wrong(line.replace(line.find("[{\"element\""), 1, "[3,")) == "a list in it holds something else than objects");
    for (const std::string score : {"-1", "101", "9223372036854775807", "1e3"}) {
        line = line_of(sample(), WithText::no);
        const std::size_t at = line.find("\"score\":") + 8;
        CAPTURE(score);
        CHECK(wrong(line.replace(at, line.find(',', at) - at, score)).starts_with("\"score\" is "));
    }
    line = line_of(sample(), WithText::no);
    const std::size_t grade = line.find("\"grade\":") + 8;
    CHECK(wrong(line.replace(grade, line.find(',', grade) - grade, "null")) == "\"grade\" is missing or none of what it may be");
}
