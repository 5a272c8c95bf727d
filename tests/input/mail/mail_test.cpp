// A mail becomes a letter, and its headers tell where it came from.
#include "input/mail/mail.h"

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("sender, date and number of a mail are told")
{
    const auto source = letter_of("From: =?utf-8?B?5a6i5pyN?= <care@b.example>\nDate: Fri, 3 May 2024 10:02:00 +0800 (CST)\nMessage-Id: <7@b.example>\n\nSorry.\n");
    CHECK(source.from == "客服 <care@b.example>");
    CHECK(source.date == "2024-05-03T10:02:00+08:00");
    CHECK(source.id == "7@b.example");
    CHECK(letter_of("From: a@b.example\nDate: last week\n\nSorry.\n").date == "last week");
    CHECK_FALSE(letter_of("From: a@b.example\nTo: c\n\nSorry.\n").id);
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
    const auto source = letter_of(mail("", plain("您好：\n我們很抱歉。", {"utf-8", "UTF-8", Writing::base64})));
    CHECK(source.original.size() > 0);
    CHECK(source.first_line == 1);
    CHECK(source.original.find("TTo") == std::string::npos);
}

TEST_CASE("a line between mails before a single mail moves its places")
{
    const std::string from = "From a@b.example Fri May  3 10:02:00 2024\n";
    const auto source = letter_of(from + with_header(""));
    CHECK(source.base == from.size());
    CHECK(source.first_line == 2);
    CHECK(source.text == "We are sorry.\n");
}

TEST_CASE("what is named a mail but is none is an error")
{
    CHECK(error_of("Dear Ms Hale,\nwe are sorry.\n").message.starts_with("not read: this is no mail"));
    CHECK(read("", "empty.eml").notes.size() == 1);
}
