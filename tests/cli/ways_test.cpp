// The same letter, however it arrives: as text, marked up, as a mail, in an archive or an export, packed, on standard input, in every encoding
// that can hold it. What is found in it, at which words, and its score are the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/docx_file.h"
#include "support/mails.h"

using namespace amends::test;
using Json = nlohmann::json;

namespace {

std::string example(const std::string& name)
{
    std::ostringstream text;
    text << std::ifstream{std::string(AMENDS_ROOT "/examples/letters/") + name, std::ios::binary}.rdbuf();
    return text.str();
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// Nothing where the charset lacks a character of the letter.
std::optional<std::string> encoded(const std::string& text, const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), ucnv_close);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const auto units = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
    std::string bytes(text.size() * 4 + 16, '\0');
    const auto size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int>(bytes.size()), units.getBuffer(), units.length(), &status);
    return U_SUCCESS(status) ? std::optional(bytes.substr(0, static_cast<std::size_t>(size))) : std::nullopt;
}

std::string as_it_is(const std::string& letter)
{
    return letter;
}

std::string page(const std::string& letter)
{
    const auto text = replaced(replaced(letter, "&", "&amp;"), "<", "&lt;");
    return "<!DOCTYPE html>\n<html><body><p>" + replaced(replaced(text, "\n\n", "</p>\n\n<p>"), "\n<p>", "<p>") + "</p></body></html>\n";
}

std::string json_line(const std::string& letter)
{
    return Json{{"id", 7}, {"text", letter}}.dump() + "\n";
}

std::string escaped_json_line(const std::string& letter)
{
    return Json{{"id", 7}, {"text", letter}}.dump(-1, ' ', true) + "\n";
}

template <char delimiter>
std::string table(const std::string& letter)
{
    const std::string parting{delimiter};
    return "id" + parting + "text" + parting + "note\r\n7" + parting + "\"" + replaced(letter, "\"", "\"\"") + "\"" + parting + "ok\r\n";
}

/// What an editor hands over while the mail is being written: no MIME headers, nobody to send it to yet.
std::string draft(const std::string& letter)
{
    return "From: Mei Lin <care@shop.example>\nTo: \nCc: \nSubject: \nReply-To: \n\n" + letter;
}

template <Writing writing, Shape shape>
std::string mail(const std::string& letter, const char* label, const char* charset)
{
    return MailWriter({"", letter, label, charset, writing, shape, shape == Shape::nested}).written().bytes;
}

std::string document(const std::string& letter)
{
    std::string body, line;
    for (std::istringstream lines(letter); std::getline(lines, line);)
        body += paragraph_of(run_of(replaced(replaced(line, "&", "&amp;"), "<", "&lt;")));
    return docx_of(body);
}

/// How a letter is written, as text that is then encoded, or as bytes of a mail.
struct Way {
    const char *file, *charset, *mark = "";
    std::string (*text)(const std::string& letter) = nullptr;
    std::string (*mail)(const std::string& letter, const char* label, const char* charset) = nullptr;
    const char* label = "";
    const char* before = "";
};

constexpr const char parting[] = "From care@shop.example Fri May  3 10:02:00 2024\n";
constexpr auto plain = Writing::plain, quoted = Writing::quoted_printable, base64 = Writing::base64;
constexpr auto bare = Shape::bare, nested = Shape::nested, alternative = Shape::alternative;

const std::vector<Way> ways = {
    {"utf8.txt", "UTF-8", "", as_it_is},
    {"marked.txt", "UTF-8", "\xEF\xBB\xBF", as_it_is},
    {"utf16le.txt", "UTF-16LE", "\xFF\xFE", as_it_is},
    {"utf16be.txt", "UTF-16BE", "\xFE\xFF", as_it_is},
    {"gb18030.txt", "GB18030", "", as_it_is},
    {"big5.txt", "Big5-HKSCS", "", as_it_is},
    {"utf8.md", "UTF-8", "", as_it_is},
    {"big5.md", "Big5-HKSCS", "", as_it_is},
    {"utf8.html", "UTF-8", "", page},
    {"gb18030.html", "GB18030", "", page},
    {"utf16le.html", "UTF-16LE", "\xFF\xFE", page},
    {"plain.jsonl", "UTF-8", "", json_line},
    {"escaped.jsonl", "UTF-8", "", escaped_json_line},
    {"comma.csv", "UTF-8", "", table<','>},
    {"semicolon.csv", "GB18030", "", table<';'>},
    {"tab.tsv", "UTF-8", "", table<'\t'>},
    {"excel.tsv", "UTF-16LE", "\xFF\xFE", table<'\t'>},
    {"draft.eml", "UTF-8", "", draft},
    {"draft-big5.eml", "Big5-HKSCS", "", draft},
    {"utf8-8bit.eml", "UTF-8", "", nullptr, mail<plain, bare>, "utf-8"},
    {"utf8-quoted.eml", "UTF-8", "", nullptr, mail<quoted, alternative>, "utf-8"},
    {"utf8-base64.eml", "UTF-8", "", nullptr, mail<base64, nested>, "utf-8"},
    {"gb-8bit.eml", "GB18030", "", nullptr, mail<plain, nested>, "gb2312"},
    {"gb-quoted.eml", "GB18030", "", nullptr, mail<quoted, bare>, "gbk"},
    {"gb-base64.eml", "GB18030", "", nullptr, mail<base64, alternative>, "gb18030"},
    {"big5-8bit.eml", "Big5-HKSCS", "", nullptr, mail<plain, alternative>, "big5"},
    {"big5-quoted.eml", "Big5-HKSCS", "", nullptr, mail<quoted, nested>, "big5"},
    {"big5-base64.eml", "Big5-HKSCS", "", nullptr, mail<base64, bare>, "cp950"},
    {"utf8.mbox", "UTF-8", "", nullptr, mail<plain, nested>, "utf-8", parting},
    {"gb.mbox", "GB18030", "", nullptr, mail<quoted, bare>, "gb2312", parting},
    {"big5.mbox", "Big5-HKSCS", "", nullptr, mail<base64, bare>, "big5", parting},
    {"folder/cur/1714701720.7_1.shop:2,S", "UTF-8", "", nullptr, mail<base64, bare>, "utf-8"},
    {"folder/new/1714701721.7_2.shop", "Big5-HKSCS", "", nullptr, mail<plain, bare>, "big5"},
    {"utf8.docx", "UTF-8", "", document},
};

/// Nothing where the charset cannot hold the letter.
std::optional<std::string> written(const Way& way, const std::string& letter)
{
    if (not encoded(letter, way.charset))
        return std::nullopt;
    if (way.mail != nullptr)
        return way.before + way.mail(letter, way.label, way.charset);
    const auto text = way.text(letter);
    return way.mark + (way.text == document ? text : *encoded(text, way.charset));
}

bool is_in_folder(const Way& way)
{
    return std::string_view(way.file).starts_with("folder/");
}

/// What a report says of a letter: the score, and each rule with its words.
std::string told(const Json& letter)
{
    std::string text = "score " + letter["score"].dump();
    for (const Json& finding : letter["findings"])
        text += "\n" + finding["rule"].get<std::string>() + ": " + (finding["span"].is_null() ? "" : finding["span"]["text"].get<std::string>());
    std::erase(text, '\r');
    return text;
}

/// What is told of each letter of a run, by its file.
std::map<std::string, std::string> told_by(const Desk& desk, const std::string& arguments)
{
    const Ended ended = desk.run("amends check --exit-zero --format json " + arguments);
    CAPTURE(ended.err);
    REQUIRE(ended.status == 0);
    std::map<std::string, std::string> all;
    const Json report = Json::parse(ended.out);
    for (const Json& letter : report["letters"])
        CHECK(all.emplace(letter["path"], told(letter)).second);
    return all;
}

void check_all_ways(const std::string& name, std::set<std::string> charsets)
{
    CAPTURE(name);
    const std::string letter = example(name);
    Desk desk;
    const std::string expected = told_by(desk.file("expected.txt", letter), "expected.txt").at("expected.txt");
    REQUIRE(holds(expected, "\n"));
    std::string files;
    std::size_t folder_count = 0, file_count = 0;
    for (const Way& way : ways) {
        const auto bytes = written(way, letter);
        CAPTURE(std::string(way.file));
        REQUIRE(bytes.has_value() == charsets.contains(way.charset));
        if (not bytes)
            continue;
        desk.file(way.file, *bytes);
        ++(is_in_folder(way) ? folder_count : file_count);
        if (is_in_folder(way))
            continue;
        files += std::string(" ") + way.file;
        CHECK(told_by(desk, "- <" + std::string(way.file)).at("-") == expected);
    }
    REQUIRE(desk.run("mkdir -p folder/cur folder/new folder/tmp packed && for file in" + files + "; do gzip -c $file >packed/$file.gz; done").status == 0);
    const auto by_name = told_by(desk, "folder" + files), packed = told_by(desk, "packed");
    CHECK(by_name.size() == folder_count + file_count);
    CHECK(packed.size() == file_count);
    for (const auto& all : {by_name, packed})
        for (const auto& [file, what] : all) {
            CAPTURE(file);
            CHECK(what == expected);
        }
}

}  // namespace

TEST_CASE("a letter says the same in every way it can arrive")
{
    check_all_ways("rude-clerk.zh-Hant.txt", {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5-HKSCS"});
    check_all_ways("overcharge-bad.zh-Hans.txt", {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"});
    check_all_ways("late-parcel.en.txt", {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5-HKSCS"});
}
