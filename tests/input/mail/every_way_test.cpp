// A letter comes out of a mail in every charset, transfer encoding and structure, each character with its place.
#include "mail_ways.h"
#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

/// Whether every line of the letter stands in the source, and every character of it where it was written.
void check_places(const Source& source, const MailPlan& mail, const WrittenMail& written)
{
    std::size_t in_source = 0;
    for (std::size_t start = 0; start < mail.text.size();) {
        const auto end = std::min(mail.text.find('\n', start), mail.text.size());
        const auto line = mail.text.substr(start, end - start);
        in_source = source.text.find(line, in_source);
        CAPTURE(line);
        CAPTURE(source.text);
        REQUIRE(in_source != std::string::npos);
        for (std::size_t at = 0; at < line.size(); at += utf8_size(line[at])) {
            const auto from = static_cast<std::uint32_t>(in_source + at);
            const Span found = source.offsets.original(TextSpan{from, from + utf8_size(line[at])});
            REQUIRE(found == written.places[start + at]);
        }
        start = end + 1;
    }
}

}  // namespace

TEST_CASE("a letter comes out of every charset, transfer encoding and structure, each character with its place")
{
    const auto mails = every_mail();
    CHECK(mails.size() == (19 * 3 + 3) * 11 * 2);
    for (const auto& mail : mails) {
        const auto written = MailWriter(mail).written();
        CAPTURE(written.bytes);
        const auto source = letter_of(written.bytes);
        check_places(source, mail, written);
        CHECK(source.text.find("attachment") == std::string::npos);
        CHECK(source.text.find("alternative line") == std::string::npos);
        CHECK(source.text.find("forwarded") == std::string::npos);
        CHECK(source.id == "42@shop.example");
    }
}

TEST_CASE("a mail cut off anywhere neither crashes nor gives places outside of it")
{
    for (const auto writing : {Writing::plain, Writing::quoted_printable, Writing::base64})
        for (const auto shape : shapes) {
            MailPlan mail;
            mail.text = "喆記的外送晚了一小時，湯也冷了，很對不起。";
            mail.charset = mail.label = "Big5-HKSCS";
            mail.subject = "=?utf-8?Q?=E5=B0=8D=E4=B8?=\n =?big5?B?uu+6qw==?=";
            mail.writing = writing;
            mail.shape = shape;
            const auto bytes = MailWriter(mail).written().bytes;
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                const auto inputs = read(bytes.substr(0, size));
                for (const auto& source : inputs.sources) {
                    const auto text = static_cast<std::uint32_t>(source.text.size());
                    REQUIRE(source.offsets.original(TextSpan{0, text}).end <= size);
                    REQUIRE_FALSE(first_invalid_utf8(source.text));
                }
            }
        }
}
