// A letter says the same in every encoding: same findings, same words, same places, same score.
#include "lint.h"

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <doctest/doctest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "shipped_rules.h"
#include "text/charset.h"

using namespace amends;

namespace {

std::string example(const std::string& name)
{
    std::ifstream file(AMENDS_ROOT "/examples/letters/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string encoded(const std::string& text, const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), ucnv_close);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::string bytes(text.size() * 4 + 16, '\0');
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    bytes.resize(static_cast<std::size_t>(ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), units.getBuffer(), units.length(), &status)));
    REQUIRE(U_SUCCESS(status));
    return bytes;
}

void check_same(Linter& linter, const std::string& text, const std::string& bytes, const char* charset)
{
    CAPTURE(charset);
    const auto plain = read_bytes("a.txt", text, {}), other = read_bytes("a.txt", bytes, {});
    REQUIRE(other.sources.size() == 1);
    const Verdict expected = linter.lint(plain.sources.front()), verdict = linter.lint(other.sources.front());
    CHECK(verdict.score == expected.score);
    REQUIRE(verdict.findings.size() == expected.findings.size());
    for (std::size_t i = 0; i < verdict.findings.size(); ++i) {
        const Finding& finding = verdict.findings[i];
        CHECK(finding.rule == expected.findings[i].rule);
        REQUIRE(finding.span.has_value() == expected.findings[i].span.has_value());
        if (not finding.span)
            continue;
        const auto words = decode_charset(std::string_view(bytes).substr(finding.span->start, finding.span->size()), charset);
        REQUIRE(std::holds_alternative<Decoded>(words));
        const Span span = *expected.findings[i].span;
        CHECK(std::get<Decoded>(words).text == text.substr(span.start, span.size()));
    }
}

}  // namespace

TEST_CASE("a letter has the same findings and score in every encoding")
{
    Linter linter{shipped_rules(), {}};
    const std::string traditional = example("rude-clerk.zh-Hant.txt");
    check_same(linter, traditional, encoded(traditional, "Big5-HKSCS"), "Big5-HKSCS");
    check_same(linter, traditional, encoded(traditional, "GB18030"), "GB18030");
    check_same(linter, traditional, "\xFF\xFE" + encoded(traditional, "UTF-16LE"), "UTF-16LE");
    check_same(linter, traditional, "\xFE\xFF" + encoded(traditional, "UTF-16BE"), "UTF-16BE");
    check_same(linter, traditional, std::string("\xFF\xFE\0\0", 4) + encoded(traditional, "UTF-32LE"), "UTF-32LE");
    check_same(linter, traditional, std::string("\0\0\xFE\xFF", 4) + encoded(traditional, "UTF-32BE"), "UTF-32BE");
    std::string western = example("late-parcel.en.txt");
    western.insert(western.size() - 1, "\nP.S. The caf\u00E9 stays open.\n");
    check_same(linter, western, encoded(western, "windows-1252"), "windows-1252");
}
