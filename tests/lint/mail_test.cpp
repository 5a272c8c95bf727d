// A letter that comes as a mail is judged as it is when it comes as text, and its findings are bytes of the mail.
#include "lint.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "shipped_rules.h"
#include "support/mails.h"

using namespace amends;
using namespace amends::test;

namespace {

std::string file(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

std::vector<std::filesystem::path> letters()
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(AMENDS_ROOT) / "examples/letters"))
        if (entry.path().extension() == ".txt")
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// The text that comes from the bytes of `span`, and from no others.
std::string words(const Source& source, Span span)
{
    std::string text;
    for (std::uint32_t at = 0; at < source.text.size(); ++at)
        if (const Span own = source.offsets.original(TextSpan{at, at + 1}); span.contains(own) and own.start < span.end)
            text += source.text[at];
    return text;
}

/// What a verdict says, with the words it says it of.
std::string told(Linter& linter, const Source& source)
{
    const Verdict verdict = linter.lint(source);
    std::ostringstream text;
    text << verdict.score.value_or(-1);
    for (const Finding& finding : verdict.findings)
        text << '\n' << finding.rule << ' ' << finding.points << ' ' << (finding.span ? words(source, *finding.span) : "");
    std::string result = text.str();
    std::erase(result, '\r');
    return result;
}

Source only_source(std::string path, std::string bytes)
{
    auto inputs = read_bytes(std::move(path), std::move(bytes), {});
    for (const auto& error : inputs.errors)
        CAPTURE(error.message);
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources.front());
}

struct Way {
    const char *label, *charset;
    Writing writing;
    Shape shape;
    bool has_crlf;
};

constexpr Way ways[] = {
    {"utf-8", "UTF-8", Writing::quoted_printable, Shape::alternative, true},
    {"utf-8", "UTF-8", Writing::base64, Shape::bare, false},
    {nullptr, "UTF-8", Writing::plain, Shape::mixed, true},
    {"big5", "Big5-HKSCS", Writing::base64, Shape::nested, false},
    {"gb2312", "GB18030", Writing::plain, Shape::bare, false},
    {"gbk", "GB18030", Writing::base64, Shape::signed_mail, true},
};

/// Whether every character of `text` is in the charset.
bool can_hold(const char* charset, std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), ucnv_close);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const auto units = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
    std::string bytes(text.size() * 4, '\0');
    ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int>(bytes.size()), units.getBuffer(), units.length(), &status);
    return U_SUCCESS(status);
}

}  // namespace

TEST_CASE("a letter is judged alike as text, as a mail in any encoding, and in an mbox")
{
    const RuleSet& rules = shipped_rules();
    Linter linter{rules, {}};
    int mails = 0;
    for (const auto& path : letters()) {
        CAPTURE(path.string());
        const std::string text = file(path);
        const std::string expected = told(linter, only_source("letter.txt", text));
        for (const Way& way : ways) {
            if (not can_hold(way.charset, text))
                continue;
            const auto bytes = MailWriter({"", text, way.label, way.charset, way.writing, way.shape, way.has_crlf}).written().bytes;
            CAPTURE(bytes);
            CHECK(told(linter, only_source("letter.eml", bytes)) == expected);
            const std::string parting = std::string("From a@b Fri May  3 10:02:00 2024") + (way.has_crlf ? "\r\n" : "\n");
            CHECK(told(linter, only_source("letter.mbox", parting + bytes)) == expected);
            ++mails;
        }
    }
    CHECK(mails > 60);
}

TEST_CASE("a subject counts in a mail as it does in a text")
{
    const RuleSet& rules = shipped_rules();
    Linter linter{rules, {}};
    const std::string body = "Dear Ms Hale,\n\nDue to high demand your order is late. We are sorry.\n\nMei\n";
    const auto text = only_source("letter.txt", "Subject: Sorry that your order is late\n\n" + body);
    const auto mail = only_source("letter.eml", "From: a@b.example\nSubject: =?utf-8?Q?Sorry_that_your_order_is_late?=\n\n" + body);
    CHECK(mail.text == text.text);
    CHECK(told(linter, mail) == told(linter, text));
}

TEST_CASE("the bytes of a finding in a mail are the characters that were found")
{
    const RuleSet& rules = shipped_rules();
    Linter linter{rules, {}};
    int findings = 0;
    for (const auto& path : letters())
        for (const Way& way : ways) {
            const std::string text = file(path);
            if (not can_hold(way.charset, text))
                continue;
            const auto mail = MailWriter({"", text, way.label, way.charset, way.writing, way.shape, way.has_crlf}).written();
            const auto plain = linter.lint(only_source("letter.txt", text));
            const auto mailed = linter.lint(only_source("letter.eml", mail.bytes));
            REQUIRE(plain.findings.size() == mailed.findings.size());
            for (std::size_t i = 0; i < plain.findings.size(); ++i) {
                if (not plain.findings[i].span)
                    continue;
                const Span span = *plain.findings[i].span;
                CHECK(*mailed.findings[i].span == Span{mail.places[span.start].start, mail.places[span.end - 1].end});
                ++findings;
            }
        }
    CHECK(findings > 100);
}
