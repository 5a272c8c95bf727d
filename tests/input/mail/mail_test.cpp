// Mails become letters: every charset, transfer encoding and structure, with the place of every character, and mails that are damaged.
#include "input/mail/mail.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/source.h"
#include "support/mails.h"

using namespace amends;
using namespace amends::test;

namespace {

struct Script {
    const char *label, *charset;
    std::string_view text;
};

const std::vector<Script> scripts = {
    {"utf-8", "UTF-8", "黃先生您好：\n昨天的水果禮盒送錯了門牌，真的很抱歉。\n我們今天下午三點前補送到府。"},
    {"UTF-8", "UTF-8", "Dear Ms Okafor,\nYour café table was given away; that was our mistake.\nWe will hold it for you on Friday — promised."},
    {"gb2312", "GB18030", "刘女士：\n您订的镕鑫茶具碎了，我们很抱歉。\n新的一套周四送到您家。"},
    {"gbk", "GB18030", "陈老师您好：\n课表排错了一个小时，是我们没有核对，对不起。\n周一起由两个人核对。"},
    {"gb18030", "GB18030", "张先生：\n𠮷野家的订单㐂了两次，多收的钱今天退给您。\n很抱歉让您白跑一趟。"},
    {"big5", "Big5-HKSCS", "林小姐您好：\n喆記的外送晚了一小時，湯也冷了，很對不起。\n今晚七點重送一份給您。"},
    {"Big5-HKSCS", "Big5-HKSCS", "何生：\n啲餐具我哋漏咗畀你，真係唔好意思，對不起。\n聽日朝早送到。"},
    {"cp950", "Big5-HKSCS", "裏面的碁盤少了一粒黑子，是我們漏裝。\n對不起，週五前寄給您。\n店長 恒安"},
    {"windows-1252", "windows-1252", "Dear Zoë,\nYour “quiet room” faced the motorway. I’m sorry.\nThe night is refunded: €120."},
    {"iso-8859-1", "windows-1252", "Dear Renée,\nWe lost your coat. That’s on us.\nA new one is on its way."},
    {nullptr, "UTF-8", "王小姐：\n帳單重複扣款是我們的錯，對不起。\n款項今天退回。"},
    {nullptr, "GB18030", "王女士您好：\n您的快递被我们送到了别的小区，非常抱歉。\n我们今天晚上八点以前送到您家门口。"},
    {nullptr, "Big5-HKSCS", "王女士您好：\n您的包裹被我們送到了別的社區，非常抱歉。\n我們今天晚上八點以前送到您家門口。"},
    {"unknown-8bit", "UTF-8", "吳先生：\n電梯停了兩天沒有先貼公告，對不起。\n今天中午修好。"},
    {"x-nobody-knows", "GB18030", "吴先生您好：\n电梯停了两天，我们没有先贴公告，对不起。\n今天中午以前修好，以后会先通知您。"},
    {"us-ascii", "UTF-8", "許太太：\n鑰匙打錯了一把，抱歉。\n明天重打。"},
    {"utf-16le", "UTF-16LE", "周先生：\n票印錯了日期，對不起。\n新票今天寄出。"},
};

const std::vector<Shape> shapes = {Shape::bare, Shape::mixed, Shape::alternative, Shape::nested, Shape::html_only, Shape::related, Shape::signed_mail, Shape::forwarding};

/// What can be in no lines of 8 bits.
bool can_be_written(const Script& script, Writing writing)
{
    return std::string_view(script.charset) != "UTF-16LE" or writing == Writing::base64;
}

MailPlan plan(std::string text = "Dear reader,\nthe lamp broke in our hands. We are sorry.\nA new one comes on Monday.")
{
    MailPlan mail;
    mail.text = std::move(text);
    mail.label = "utf-8";
    return mail;
}

Inputs read(const std::string& bytes, std::string path = "letter.eml")
{
    return read_bytes(std::move(path), bytes, {});
}

/// The one letter of a mail that is read without a complaint.
Source letter_of(const std::string& bytes)
{
    auto inputs = read(bytes);
    for (const auto& error : inputs.errors)
        CAPTURE(error.message);
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources.front());
}

/// The error of a mail that is not read.
InputError error_of(const std::string& bytes)
{
    auto inputs = read(bytes);
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    return inputs.errors.front();
}

std::string text_of(const std::string& bytes)
{
    auto text = letter_of(bytes).text;
    std::erase(text, '\r');
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

std::string with_header(const std::string& headers, const std::string& body = "We are sorry.\n")
{
    return "From: a@b.example\n" + headers + "\n" + body;
}

std::string base64(std::string_view bytes)
{
    return MailLines(Writing::base64, "\n").base64(bytes);
}

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
    int mails = 0;
    for (const auto& script : scripts)
        for (const auto writing : {Writing::plain, Writing::quoted_printable, Writing::base64})
            for (const auto shape : shapes)
                for (const bool has_crlf : {false, true}) {
                    if (not can_be_written(script, writing))
                        continue;
                    const MailPlan mail{"", std::string(script.text), script.label, script.charset, writing, shape, has_crlf};
                    const auto written = MailWriter(mail).written();
                    CAPTURE(written.bytes);
                    const auto source = letter_of(written.bytes);
                    check_places(source, mail, written);
                    CHECK(source.text.find("attachment") == std::string::npos);
                    CHECK(source.text.find("alternative line") == std::string::npos);
                    CHECK(source.text.find("forwarded") == std::string::npos);
                    CHECK(source.id == "42@shop.example");
                    ++mails;
                }
    CHECK(mails == 16 * 3 * 8 * 2 + 8 * 2);
}

TEST_CASE("the subject is the first line of a letter, wherever and however it is encoded")
{
    const std::vector<std::pair<std::string, std::string>> subjects = {
        {"Your lamp", "Your lamp"},
        {"=?UTF-8?B?5bCN5LiN6LW3?=", "對不起"},
        {"=?utf-8*zh-tw?q?=E5=B0=8D=E4=B8=8D=E8=B5=B7?=", "對不起"},
        {"=?utf-8?Q?=E5=B0=8D=E4=B8?=\n =?utf-8?Q?=8D=E8=B5=B7?=", "對不起"},
        {"=?UTF-8?B?5bCN?= =?UTF-8?B?5LiN6LW3?=", "對不起"},
        {"=?UTF-8?B?5bCN?= and =?UTF-8?B?5LiN6LW3?=", "對 and 不起"},
        {"=?gb2312?B?ttSyu8bw?=", "对不起"},
        {"=?big5?B?ue+ko7Bf?=", "對不起"},
        {"Re: =?iso-8859-1?Q?a_caf=E9_bill?=", "Re: a café bill"},
        {"folded\n over two\r\n\tlines", "folded over two lines"},
        {"對不起，帳單錯了", "對不起，帳單錯了"},
        {"=?utf-8?Q?broken", "=?utf-8?Q?broken"},
        {"=?nobody?Q?plain?=", "plain"},
        {"a =? b ?= c", "a =? b ?= c"},
    };
    for (const auto& [written, subject] : subjects) {
        CAPTURE(written);
        CHECK(text_of(with_header("SUBJECT: " + written + "\n")) == "Subject: " + subject + "\n\nWe are sorry.");
    }
}

TEST_CASE("a subject keeps its places through encoded words")
{
    const std::string mail = with_header("Subject: =?utf-8?Q?=E5=B0=8D=E4=B8?=\n =?utf-8?Q?=8D=E8=B5=B7?=\n");
    const auto source = letter_of(mail);
    const auto at = static_cast<std::uint32_t>(source.text.find("不"));
    const Span span = source.offsets.original(TextSpan{at, at + 3});
    CHECK(mail.substr(span.start, span.size()) == "=E4=B8?=\n =?utf-8?Q?=8D");
}

TEST_CASE("a mail without a subject is its body alone")
{
    CHECK(text_of(with_header("")) == "We are sorry.");
    CHECK(text_of(with_header("Subject: \n")) == "We are sorry.");
}

TEST_CASE("sender, date and number of a mail are told")
{
    const auto source = letter_of("From: =?utf-8?B?5a6i5pyN?= <care@b.example>\nDate: Fri, 3 May 2024 10:02:00 +0800 (CST)\nMessage-Id: <7@b.example>\n\nSorry.\n");
    CHECK(source.from == "客服 <care@b.example>");
    CHECK(source.date == "2024-05-03T10:02:00+08:00");
    CHECK(source.id == "7@b.example");
    CHECK(letter_of("From: a@b.example\nDate: last week\n\nSorry.\n").date == "last week");
    CHECK_FALSE(letter_of("From: a@b.example\nTo: c\n\nSorry.\n").id);
}

TEST_CASE("flowed lines become paragraphs again")
{
    const auto flowed = [](const std::string& parameters, const std::string& body) {
        return text_of(with_header("Content-Type: text/plain; charset=utf-8; format=flowed" + parameters + "\n", body));
    };
    CHECK(flowed("", "We are \nsorry.\nToday \nit is mended.\n") == "We are sorry.\nToday it is mended.");
    CHECK(flowed("; delsp=yes", "我們很 \n抱歉。\n") == "我們很抱歉。");
    CHECK(flowed("; DelSp=YES", "We are  \nsorry.\n") == "We are sorry.");
    CHECK(flowed("", ">> You \n>> lost it.\n> No.\nSorry.\n") == ">> You lost it.\n> No.\nSorry.");
    CHECK(flowed("", "Sorry. \n> quoted\n") == "Sorry. \n> quoted");
    CHECK(flowed("", " From us \n >both\n") == "From us >both");
    CHECK(flowed("", "Sorry.\n-- \nMei\n") == "Sorry.\n-- \nMei");
}

TEST_CASE("a flowed paragraph keeps its places over the break")
{
    const std::string mail = with_header("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n", "我們很 \n抱歉。\n");
    const auto source = letter_of(mail);
    const auto at = static_cast<std::uint32_t>(source.text.find("很抱"));
    const Span span = source.offsets.original(TextSpan{at, at + 6});
    CHECK(mail.substr(span.start, span.size()) == "很 \n抱");
}

TEST_CASE("an alternative that says nothing gives way to HTML")
{
    const std::string mail = with_header("Content-Type: multipart/alternative; boundary=b\n",
                                         "--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>We&#39;re <b>sorry</b>.<p>Mei\n--b--\n");
    CHECK(text_of(mail) == "We're sorry.\n\nMei");
}

TEST_CASE("a block quote of HTML is somebody else's words")
{
    const auto source = letter_of(with_header("Content-Type: text/html\n", "<div>Sorry.</div><blockquote><p>Where is it?</p></blockquote><div>Mei</div>"));
    REQUIRE(source.regions.size() == 1);
    CHECK(source.regions[0].kind == RegionKind::quoted);
    CHECK(source.text.substr(source.regions[0].span.start, source.regions[0].span.size()).find("Where is it?") != std::string::npos);
}

TEST_CASE("slots in the subject and in the body of a draft are found")
{
    const auto source = letter_of(with_header("Subject: Order {{order_id}}\n", "Dear {{name}},\nsorry.\n"));
    REQUIRE(source.regions.size() == 2);
    CHECK(source.regions[0].kind == RegionKind::slot);
    CHECK(source.regions[1].slot == SlotKind::name);
}

TEST_CASE("a mail is told from its first lines, whatever its name")
{
    const std::string draft = "From: Mei <a@b.example>\nTo: \nSubject: 對不起\nReply-To:\n\n我們很抱歉。\n";
    auto inputs = read(draft, "-");
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].from == "Mei <a@b.example>");
    CHECK(inputs.sources[0].text == "Subject: 對不起\n\n我們很抱歉。\n");
    CHECK_FALSE(read("Dear Ms Hale:\nTo: the point, we are sorry.\n\nMei", "-").sources[0].from);
    CHECK_FALSE(read("Subject: lamp\n\nSorry.", "-").sources[0].from);
    CHECK_FALSE(read(draft, "letter.txt").sources[0].from);
}

TEST_CASE("lines and columns are counted in the encoded mail")
{
    MailPlan mail = plan("您好：\n我們很抱歉。");
    mail.writing = Writing::base64;
    const auto source = letter_of(MailWriter(mail).written().bytes);
    CHECK(source.original.size() > 0);
    CHECK(source.first_line == 1);
    CHECK(source.original.find("TTo") == std::string::npos);
}

TEST_CASE("a line between mails before a single mail moves its places")
{
    const std::string from = "From a@b.example Fri May  3 10:02:00 2024\n", mail = with_header("");
    const auto source = letter_of(from + mail);
    CHECK(source.base == from.size());
    CHECK(source.first_line == 2);
    CHECK(source.text == "We are sorry.\n");
}

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
    const auto source = letter_of(with_header("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n", base64("我們很抱歉。\xE6\x8A")));
    CHECK(source.text == "我們很抱歉。\uFFFD");
    CHECK(letter_of(with_header("Content-Type: text/plain; charset=big5\n", "Sorry \xA4")).text == "Sorry \uFFFD");
}

TEST_CASE("base64 that breaks off is an error where it does")
{
    const std::string head = "From: a@b.example\nContent-Transfer-Encoding: base64\n\n";
    const auto error = error_of(head + "V2UgYXJlIHNvcnJ5LiBX\nZSBh\ncmU\n");
    CHECK(error.message == "not read: its base64 breaks off; fetch or export the mail again");
    CHECK(error.line == 6);
    CHECK(error.column == 4);
}

TEST_CASE("a foreign sign in base64 is an error, but what a mailing list adds below is left out")
{
    const std::string head = "From: a@b.example\nContent-Transfer-Encoding: base64\n\n";
    const auto error = error_of(head + "V2UgYX*lIHNvcnJ5Lg==\n");
    CHECK(error.message == "not read: its base64 holds a sign that is none; fetch or export the mail again");
    CHECK(error.line == 4);
    CHECK(error.column == 7);
    CHECK(letter_of(head + "V2UgYXJlIHNvcnJ5Lg==\n____\nlist\n").text == "We are sorry.");
    CHECK(letter_of(head + "V2UgYXJlIHNvcnJ5Lg==\nIEFnYWluLg==\n").text == "We are sorry. Again.");
}

TEST_CASE("quoted-printable that is none stands for itself")
{
    const std::string head = "From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\n";
    CHECK(letter_of(head + "1 + 1 =2, =zz =e5=b0=8d =  \n and =E\n").text == "1 + 1 =2, =zz 對  and =E\n");
    CHECK(letter_of(head + "Sorry.   \nMei=").text == "Sorry.\nMei");
}

TEST_CASE("a boundary that never comes is an error")
{
    const auto error = error_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--c\n\nSorry.\n--c--\n"));
    CHECK(error.message == "not read: the boundary between parts that its headers name does not occur in it; fetch or export the mail again");
    CHECK(error.line == 4);
}

TEST_CASE("a mail whose last boundary is missing is read to its end")
{
    CHECK(text_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nWe are sorry.\n")) == "We are sorry.");
}

TEST_CASE("a thousand parts within parts neither crash nor hang")
{
    for (const int depth : {1000, 3000}) {
        std::string mail = "From: a@b.example\n";
        for (int i = 0; i < depth; ++i)
            mail += fmt::format("Content-Type: multipart/mixed; boundary=b{}\n\n--b{}\n", i, i);
        mail += "\nWe are sorry.\n";
        const auto inputs = read(mail);
        CHECK(inputs.sources.size() + inputs.errors.size() + inputs.notes.size() == 1);
        if (depth == 1000)
            CHECK(inputs.sources.size() == 1);
    }
}

TEST_CASE("a thousand mails within mails are no letter")
{
    std::string mail = "From: a@b.example\n";
    for (int i = 0; i < 1000; ++i)
        mail += "Content-Type: message/rfc822\n\n";
    const auto inputs = read(mail + "Subject: x\n\nSorry.\n");
    CHECK(inputs.sources.empty());
    CHECK(inputs.notes.size() == 1);
}

TEST_CASE("headers of ten megabytes are an error, in parts too they do no harm")
{
    const std::string huge(10 << 20, 'x');
    CHECK(error_of("From: a@b.example\nX-Noise: " + huge + "\n\nSorry.\n").message == "not read: its headers are larger than 1 MiB; take out those that no mail program wrote");
    CHECK(error_of("From: a@b.example\n" + huge).line == 1);
    CHECK(text_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--b\nX-Noise: " + huge + "\n\nSorry.\n--b--\n")) == "Sorry.");
}

TEST_CASE("a subject of nothing but open encoded words is read in linear time")
{
    std::string subject;
    while (subject.size() < 900'000)
        subject += "=?a?q?";
    CHECK(read(with_header("Subject: " + subject + "\n")).sources.size() == 1);
}

TEST_CASE("a text part beyond all letters is an error")
{
    CHECK(error_of(with_header("", std::string(5 << 20, 'x'))).message.starts_with("not read: a part of its text is larger than 4 MiB"));
}

TEST_CASE("a mail of attachments is noted")
{
    const auto inputs = read(with_header("Subject: picture\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n", "iVBORw0KGgo=\n"));
    CHECK(inputs.sources.empty());
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.notes.size() == 1);
    CHECK(inputs.notes[0] == "letter.eml: a mail without text of its own, nothing to read");
}

TEST_CASE("what is named a mail but is none is an error")
{
    CHECK(error_of("Dear Ms Hale,\nwe are sorry.\n").message.starts_with("not read: this is no mail"));
    CHECK(read("", "empty.eml").notes.size() == 1);
}

TEST_CASE("a mail cut off anywhere neither crashes nor gives places outside of it")
{
    for (const auto writing : {Writing::plain, Writing::quoted_printable, Writing::base64})
        for (const auto shape : shapes) {
            MailPlan mail = plan("喆記的外送晚了一小時，湯也冷了，很對不起。");
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
