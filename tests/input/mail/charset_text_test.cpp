// Text is read in the charset that it is in, whatever its label says.
#include "input/mail/charset_text.h"

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

MailPlan plan(std::string text)
{
    MailPlan mail;
    mail.text = std::move(text);
    mail.label = "utf-8";
    return mail;
}

}  // namespace

TEST_CASE("bytes in another encoding count as the characters they are")
{
    MailPlan mail = plan("我们很抱歉。ab");
    mail.charset = "GB18030";
    mail.label = "gb2312";
    const auto written = MailWriter(mail).written();
    const auto source = letter_of(written.bytes);
    CHECK(source.original.size() == written.bytes.size());
    CHECK_FALSE(first_invalid_utf8(source.original));
    CHECK(count_code_points(source.original.substr(written.places.front().start)) == 9);
}

TEST_CASE("a label that lies is told")
{
    MailPlan mail = plan("電梯停了兩天沒有先貼公告，對不起。");
    mail.label = "iso-8859-1";
    auto inputs = read(MailWriter(mail).written().bytes);
    REQUIRE(inputs.notes.size() == 1);
    CHECK(inputs.notes[0] == "letter.eml: it says iso-8859-1, but is in UTF-8; read so");
    mail.label = "x-nobody-knows";
    inputs = read(MailWriter(mail).written().bytes);
    REQUIRE(inputs.notes.size() == 1);
    CHECK(inputs.notes[0] == "letter.eml: its charset \"x-nobody-knows\" is not known; read as UTF-8");
}

TEST_CASE("--encoding names the charset of parts that have no label, and of no others")
{
    InputOptions options;
    options.encoding = "windows-1252";
    CHECK(read_bytes("letter.eml", with_header("", "caf\xE9"), options).sources.at(0).text == "café");
    const auto labelled = with_header("Content-Type: text/plain; charset=utf-8\n", "caf\xC3\xA9");
    CHECK(read_bytes("letter.eml", labelled, options).sources.at(0).text == "café");
}

TEST_CASE("half a character at the end of a part is shown as such and the rest is read")
{
    const auto source = letter_of(with_header("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n", MailLines(Writing::base64, "\n").base64("我們很抱歉。\xE6\x8A")));
    CHECK(source.text == "我們很抱歉。\uFFFD");
    CHECK(letter_of(with_header("Content-Type: text/plain; charset=big5\n", "Sorry \xA4")).text == "Sorry \uFFFD");
}
