// Mails as programs write them, each of a structure of its own: the text that is read, and the bytes of the mail that its words are.
#include <string_view>

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr auto qp = Writing::quoted_printable, b64 = Writing::base64;
constexpr Coding gb2312{"gb2312", "GB18030", Writing::plain}, gb2312_qp{"gb2312", "GB18030", qp}, gbk_b64{"gbk", "GB18030", b64};
constexpr Coding big5{"big5", "Big5-HKSCS", Writing::plain}, big5_qp{"big5", "Big5-HKSCS", qp}, big5_b64{"big5", "Big5-HKSCS", b64};
constexpr Coding utf8_qp{"utf-8", "UTF-8", qp}, utf8_b64{"utf-8", "UTF-8", b64}, western_qp{"windows-1252", "windows-1252", qp};

struct StructuredMail {
    std::string_view what;
    std::string bytes, text;  ///< the mail, and what is read of it
    std::string_view words;
    std::string_view lie;  ///< bytes of the mail, that are the words
};

std::vector<StructuredMail> mails()
{
    return {
        {"of alternatives the plain one is read", mail("", multipart("alternative", {plain("我们很抱歉。", gb2312_qp), html("<b>Other</b>", gb2312_qp)})),
         "我们很抱歉。", "抱歉", "=B1=A7=C7=B8"},
        {"of alternatives the plain one is read, even behind HTML",
         mail("", multipart("alternative", {html("<b>Other</b>"), plain("很對不起。", big5_b64)})), "很對不起。", "對不起", "y576SjsF+"},
        {"an empty alternative gives way to HTML", mail("", multipart("alternative", {plain(" "), html("<p>很抱歉，<b>票</b>賣完了。</p>", big5_qp)})),
         "很抱歉，票賣完了。", "抱歉", "=A9=EA=BAp"},
        {"alternatives within alternatives", mail("", multipart("alternative", {multipart("alternative", {plain("We were wrong."), html("Other")}), html("Other")})),
         "We were wrong.", "wrong", "wrong"},
        {"a named file of text is no letter", mail("", multipart("mixed", {plain("附件是收據，抱歉晚了。", utf8_b64), attachment()})), "附件是收據，抱歉晚了。",
         "抱歉", "5oqx5q2J"},
        {"a letter behind its attachment", mail("", multipart("mixed", {attachment(), plain("收据补上了，抱歉。", gbk_b64)})), "收据补上了，抱歉。", "抱歉", "safHuK"},
        {"what a list adds as a part of its own", mail("", multipart("mixed", {plain("We are sorry."), plain("list@shop.example")})),
         "We are sorry.\n\nlist@shop.example", "list", "list"},
        {"words round a picture", mail("", multipart("mixed", {plain("這是壞掉的鎖。", big5), picture(), plain("明天換新，抱歉。", utf8_qp)})),
         "這是壞掉的鎖。\n\n明天換新，抱歉。", "抱歉", "=E6=8A=B1=E6=AD=89"},
        {"HTML with its picture", mail("", multipart("related", {html("<p>杯子破了<img src=\"cid:p1\">，對不起。", big5_b64), picture()})), "杯子破了，對不起。",
         "對不起", "bnvpKOwX6"},
        {"HTML, its picture and its plain text in one another, and a file",
         mail("", multipart("mixed", {multipart("related", {multipart("alternative", {plain("茶杯碎了，抱歉。", gb2312), html("Other")}), picture()}), attachment()})),
         "茶杯碎了，抱歉。", "抱歉", "\xB1\xA7\xC7\xB8"},
        {"HTML alone", mail("", html("<html><head><title>x</title></head><body><p>Dear&nbsp;Jo,</p><p>we&rsquo;re sorry.</p></body></html>")), "Dear\u00A0Jo,\n\nwe’re sorry.",
         "’", "&rsquo;"},
        {"HTML alone, in quoted-printable that breaks inside of a tag", mail("", "Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: quoted-printable\n\n"
                                                                                 "<p style=3D\"col=\nor: red\">=B7=C7=B3=A3=\n=B1=A7=C7=B8</p>\n"),
         "非常抱歉", "常抱", "=B3=A3=\n=B1=A7"},
        {"HTML alone, without a charset but in its own head",
         mail("", "Content-Type: text/html\n\n<html><head><meta charset=\"gb2312\"></head><body>\xCE\xD2\xC3\xC7\xBA\xDC\xB1\xA7\xC7\xB8\xA3\xAC\xC3\xF7\xCC\xEC\xB2\xB9\xB7\xA2</body></html>\n"),
         "我们很抱歉，明天补发", "抱歉", "\xB1\xA7\xC7\xB8"},
        {"a mail that is passed on", mail("", multipart("mixed", {plain("We told them that we are sorry."), forwarded()})), "We told them that we are sorry.", "sorry",
         "sorry"},
        {"a mail passed on in base64, with attachments of its own",
         mail("", multipart("mixed", {plain("已道歉。", utf8_qp), forwarded(mail("", multipart("mixed", {plain("A forwarded line.", utf8_b64), attachment()})))})),
         "已道歉。", "道歉", "=E9=81=93=E6=AD=89"},
        {"lines that flow, without their spaces", mail("", flowed("門鈴壞了，很 \n對 \n不起。\n今天修。", utf8_qp)), "門鈴壞了，很對不起。\n今天修。", "對不起",
         "=E5=B0=8D=20\n=E4=B8=8D=E8=B5=B7"},
        {"lines that flow, with their spaces", mail("", flowed("The bell broke. We \nare sorry.", {}, false)), "The bell broke. We are sorry.", "We are", "We \nare"},
        {"lines that flow in base64", mail("", flowed("窗戶漏水，很 \n抱 \n歉。", big5_b64)), "窗戶漏水，很抱歉。", "抱歉", "qp6iAKunC"},
        {"a report of a mail that did not arrive", mail("", delivery_report(plain("您的信没有寄到，抱歉。", gbk_b64))), "您的信没有寄到，抱歉。", "抱歉", "LGnx7i"},
        {"a digest of mails", mail("", digest(plain("Three letters, and we are sorry for one."))), "Three letters, and we are sorry for one.", "sorry", "sorry"},
        {"a signed mail", mail("", multipart("signed; protocol=\"application/pgp-signature\"", {plain("The key was ours. Sorry.", western_qp), "Content-Type: application/pgp-signature\n\niQ==\n"})),
         "The key was ours. Sorry.", "ours. Sorry", "ours.=20Sorry"},
        {"a signed mail of parts", mail("", multipart("signed", {multipart("mixed", {plain("鑰匙是我們弄丟的。", big5_qp), attachment()}), "Content-Type: application/pkcs7-signature\n\nMA==\n"})),
         "鑰匙是我們弄丟的。", "我們", "=A7=DA=AD=CC"},
        {"a structure that nobody knows", mail("", multipart("x-odd", {plain("We are sorry.")})), "We are sorry.", "sorry", "sorry"},
        {"a part without headers", mail("", multipart("mixed", {"\nWe are sorry.\n"})), "We are sorry.", "sorry", "sorry"},
        {"a type that is none", mail("", "Content-Type: text\n\nWe are sorry.\n"), "We are sorry.", "sorry", "sorry"},
        {"an inner boundary that begins like the outer one",
         mail("", "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\nWe are sorry.\n--bb--\n--b\n\nJo\n--b--\n"),
         "We are sorry.\n\nJo", "Jo", "Jo"},
        {"a boundary with spaces, quotes and a folded header",
         mail("", "content-type: MULTIPART/Mixed;\n\tboundary=\"a b?\\\"=c\"\n\n--a b?\"=c  \n\nWe are sorry.\n--a b?\"=c--  \nafterwards\n"), "We are sorry.", "sorry", "sorry"},
        {"a charset in capitals, quoted and with a remark",
         mail("", "Content-Type: Text/Plain; CharSet=\"GB2312\" (as always)\nContent-Transfer-Encoding:  Base64 \n\nztLDx7rcsafHuKGj\n"), "我们很抱歉。", "抱歉", "safHuK"},
        {"a charset in pieces", mail("", "Content-Type: text/plain; charset*0=big; charset*1=5\n\n\xAB\xDC\xA9\xEA\xBAp\n"), "很抱歉", "抱歉", "\xA9\xEA\xBAp"},
        {"quoted-printable in small letters, broken inside of a character",
         mail("", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: QUOTED-PRINTABLE\n\n=e6=8a=\n=b1=e6=ad=89\n"), "抱歉", "抱", "=e6=8a=\n=b1"},
        {"base64 in lines of three signs", mail("", "Content-Type: text/plain; charset=gbk\nContent-Transfer-Encoding: base64\n\nztL\nDx7\nrcs\nafH\nuKG\nj\n"), "我们很抱歉。", "抱歉",
         "s\nafH\nuK"},
        {"a byte order mark before a part", mail("", "Content-Type: text/plain; charset=utf-8\n\n\xEF\xBB\xBFWe are sorry.\n"), "We are sorry.", "We", "We"},
        {"a byte order mark of UTF-16", mail("", "Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64\n\n//6IX7FiSWs=\n"), "很抱歉", "抱", "7Fi"},
        {"no word on anything", mail("", "\n\xCE\xD2\xC3\xC7\xBA\xDC\xB1\xA7\xC7\xB8\xA3\xAC\xC3\xF7\xCC\xEC\xB2\xB9\xB7\xA2\n"), "我们很抱歉，明天补发", "抱歉",
         "\xB1\xA7\xC7\xB8"},
        {"a subject in two words of base64, cut inside of a character",
         mail("Subject: =?big5?B?ue+kow==?=\n =?utf-8?B?6LW377yM5oqx5g==?=\n =?utf-8?B?rYk=?=\n", plain("We are sorry.")), "Subject: 對不起，抱歉\n\nWe are sorry.", "抱歉",
         "5oqx5g==?=\n =?utf-8?B?rYk"},
        {"a subject of raw bytes", mail("Subject: \xA9\xEA\xBAp\xA1" "A\xB1" "b\xB3\xE6\xB6}\xBF\xF9\xA4" "F\n", plain("We are sorry.")), "Subject: 抱歉，帳單開錯了\n\nWe are sorry.",
         "抱歉", "\xA9\xEA\xBAp"},
        {"a subject of English words in quoted-printable", mail("Subject: =?iso-8859-1?Q?Your_caf=E9_bill=2C_?= =?iso-8859-1?Q?again?=\n", plain("We are sorry.")),
         "Subject: Your café bill, again\n\nWe are sorry.", "café", "caf=E9"},
    };
}

}  // namespace

TEST_CASE("of a mail of any structure what its writer wrote is read, and its words are found in the bytes of the mail")
{
    for (const auto& mail : mails()) {
        CAPTURE(mail.what);
        CAPTURE(mail.bytes);
        CHECK(text_of(mail.bytes) == mail.text);
        check_found(mail.bytes, letter_of(mail.bytes), mail.words, mail.lie);
    }
}

TEST_CASE("the same mails with the line breaks of the network say the same")
{
    for (const auto& mail : mails()) {
        CAPTURE(mail.what);
        const auto bytes = in_crlf(mail.bytes);
        CHECK(text_of(bytes) == mail.text);
        check_found(bytes, letter_of(bytes), mail.words, in_crlf(mail.lie));
    }
}
