// Headers of mails become text: encoded words and raw bytes in any charset, on one line, with their places.
#include "input/mail/encoded_words.h"

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

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

TEST_CASE("a subject of nothing but open encoded words is read in linear time")
{
    std::string subject;
    while (subject.size() < 900'000)
        subject += "=?a?q?";
    CHECK(read(with_header("Subject: " + subject + "\n")).sources.size() == 1);
}
