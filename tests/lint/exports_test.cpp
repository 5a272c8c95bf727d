// The same letter arriving as text, in JSON lines, in tables and in a Word document gives the same score and the same findings, and the bytes
// of each finding, cut from the file and decoded, are the words that were found.
#include "lint.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

#include <unicode/ucnv.h>

#include <doctest/doctest.h>

#include "input/export/json_value.h"
#include "shipped_rules.h"
#include "support/docx_file.h"
#include "text/charset.h"

using namespace amends;
using namespace amends::test;

namespace {

std::vector<std::string> example_letters()
{
    std::vector<std::string> letters;
    for (const auto& entry : std::filesystem::directory_iterator(AMENDS_ROOT "/examples/letters")) {
        if (entry.path().extension() != ".txt")
            continue;
        std::ostringstream text;
        text << std::ifstream{entry.path(), std::ios::binary}.rdbuf();
        letters.push_back(text.str());
    }
    REQUIRE(letters.size() > 10);
    return letters;
}

/// A verdict as far as it must be the same: the score, and each rule with the words it found.
struct Reading {
    std::optional<int> score;
    std::vector<std::pair<std::string, std::string>> findings;

    friend bool operator==(const Reading&, const Reading&) = default;
};

Reading reading_of(const Source& source, const std::function<std::string(Span)>& words)
{
    LintOptions options;
    options.kind = Kind::apology;
    const Verdict verdict = Linter{shipped_rules(), options}.lint(source);
    Reading reading{verdict.score, {}};
    for (const Finding& finding : verdict.findings)
        reading.findings.emplace_back(finding.rule, finding.span ? words(*finding.span) : "");
    return reading;
}

Source only(const std::string& path, const std::string& bytes, const InputOptions& options = {})
{
    Inputs inputs = read_bytes(path, bytes, options);
    for (const InputError& error : inputs.errors)
        FAIL_CHECK(error.message);
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources[0]);
}

Reading plain_reading(const std::string& letter)
{
    return reading_of(only("letter.txt", letter), [&](Span span) { return letter.substr(span.start, span.size()); });
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string encoded(const std::string& text, const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(text.size() * 4 + 8, '\0');
    bytes.resize(static_cast<std::size_t>(ucnv_convert(charset, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                                       text.data(), static_cast<std::int32_t>(text.size()), &status)));
    REQUIRE(U_SUCCESS(status));
    return bytes;
}

std::string decoded(std::string_view bytes, std::string_view charset)
{
    const auto text = decode_charset(bytes, charset);
    REQUIRE(std::holds_alternative<Decoded>(text));
    return std::get<Decoded>(text).text;
}

/// The letter as a string of JSON, all of whose characters beyond ASCII are escapes where `escapes` is set.
std::string json_string(const std::string& letter, bool escapes)
{
    std::string json = "\"";
    const std::string units = encoded(letter, "UTF-16BE");
    char unit[8];
    if (not escapes)
        return json + replaced(replaced(replaced(letter, "\\", "\\\\"), "\"", "\\\""), "\n", "\\n") + "\"";
    for (std::size_t at = 0; at < units.size(); at += 2) {
        std::snprintf(unit, sizeof unit, "\\u%02x%02x", static_cast<unsigned char>(units[at]),
                      static_cast<unsigned char>(units[at + 1]));
        const bool is_plain = units[at] == '\0' and std::isalnum(static_cast<unsigned char>(units[at + 1])) != 0
                              and static_cast<unsigned char>(units[at + 1]) < 0x80;
        json += is_plain ? std::string{units[at + 1]} : std::string{unit};
    }
    return json + "\"";
}

void check_table(const std::string& letter, const char* charset, char delimiter)
{
    const std::string table = std::string("id") + delimiter + "text" + delimiter + "note\r\n7" + delimiter + "\""
                              + replaced(letter, "\"", "\"\"") + "\"" + delimiter + "\"x\"\r\n";
    const std::string mark = charset == std::string("UTF-16LE") ? "\xFF\xFE" : "";
    const std::string file = mark + encoded(table, charset);
    InputOptions options;
    if (mark.empty())
        options.encoding = charset;
    const Source source = only("letters.csv", file, options);
    CHECK(source.id == "7");
    CHECK(reading_of(source,
                     [&](Span span) {
                         return replaced(decoded(file.substr(source.base + span.start, span.size()), charset), "\"\"", "\"");
                     })
          == plain_reading(letter));
}

}  // namespace

TEST_CASE("a letter in JSON lines reads as it does in a file of text")
{
    for (const std::string& letter : example_letters()) {
        for (const bool escapes : {false, true}) {
            const std::string file =
                "\xEF\xBB\xBF\n{\"id\": 1, \"reply\": [{\"words\": " + json_string(letter, escapes) + "}]}\n";
            InputOptions options;
            options.fields.text = "/reply/0/words";
            const Source source = only("letters.jsonl", file, options);
            const auto words = [&](Span span) {
                std::string token = file.substr(source.base + span.start, span.size());
                token.insert(token.begin(), '"');
                return std::string(string_at(token, 0).text());
            };
            CHECK(reading_of(source, words) == plain_reading(letter));
        }
    }
}

TEST_CASE("a letter in a table reads as it does in a file of text, in every encoding of spreadsheets")
{
    for (const std::string& letter : example_letters()) {
        check_table(letter, "UTF-8", ',');
        check_table(letter, "GB18030", ';');
        check_table(letter, "UTF-16LE", '\t');
    }
}

TEST_CASE("a letter in a Word document reads as it does in a file of text")
{
    for (const std::string& letter : example_letters()) {
        std::string body, line;
        for (std::istringstream lines(letter); std::getline(lines, line);)
            body += paragraph_of(run_of(replaced(replaced(line, "&", "&amp;"), "<", "&lt;")));
        const Source source = only("letter.docx", docx_of(body));
        const Reading reading = reading_of(source, [&](Span span) { return source.original.substr(span.start, span.size()); });
        CHECK(reading == plain_reading(letter));
    }
}
