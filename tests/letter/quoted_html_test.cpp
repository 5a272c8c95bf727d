// Earlier mail in HTML, as each mail program wraps it, and HTML of writers that looks like it.
#include <doctest/doctest.h>

#include "letter/own_words.h"

using namespace amends;

namespace {

struct Mail {
    const char *program, *html;
};

const std::vector<Mail> english_mails = {
    {"Gmail", "<div dir=\"ltr\"><div>Dear Ms Ho,</div><div><br></div><div>We packed it badly.</div></div><br><div class=\"gmail_quote gmail_quote_container\">"
              "<div dir=\"ltr\" class=\"gmail_attr\">On Tue, Mar 3, 2026 at 10:05 AM Anna Ho &lt;<a href=\"mailto:anna@mail.example\">anna@mail.example</a>&gt; wrote:<br></div>"
              "<blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\"><div>The kettle is cracked.</div></blockquote></div>"},
    {"Gmail, forwarded with a quote inside", "<div>Dear Ms Ho,</div><div>We packed it badly.</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">---------- Forwarded message ---------<br>"
              "From: <b>Anna Ho</b> &lt;anna@mail.example&gt;<br>Date: Tue, Mar 3, 2026 at 10:05 AM<br>Subject: Kettle<br>To: &lt;care@shop.example&gt;<br></div><br>"
              "<div>See below.</div><div class=\"gmail_quote\"><blockquote class=\"gmail_quote\">The kettle is cracked.</blockquote></div><div>Anna</div></div>"},
    {"Outlook", "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body lang=\"EN-GB\"><div class=\"WordSection1\"><p class=\"MsoNormal\">Dear Ms Ho,<o:p></o:p></p>"
                "<p class=\"MsoNormal\">We packed it badly.<o:p></o:p></p><p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p><div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">"
                "<p class=\"MsoNormal\"><b>From:</b> Anna Ho &lt;anna@mail.example&gt; <br><b>Sent:</b> 03 March 2026 10:05<br><b>To:</b> Care &lt;care@shop.example&gt;<br><b>Subject:</b> Kettle<o:p></o:p></p></div></div>"
                "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p><p class=\"MsoNormal\">The kettle is cracked.<o:p></o:p></p></div></body></html>"},
    {"Outlook on the web", "<div class=\"elementToProof\">Dear Ms Ho,</div><div class=\"elementToProof\">We packed it badly.</div><div id=\"appendonsend\"></div><hr style=\"display:inline-block;width:98%\" tabindex=\"-1\">"
                           "<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\"><b>From:</b> Anna Ho<br><b>Sent:</b> 03 March 2026 10:05<br><b>To:</b> Care<br><b>Subject:</b> Kettle</font><div>&nbsp;</div></div><div>The kettle is cracked.</div>"},
    {"Outlook for iOS", "<div dir=\"ltr\">Dear Ms Ho,</div><div dir=\"ltr\">We packed it badly.</div><div id=\"ms-outlook-mobile-signature\">Get <a href=\"https://aka.example/o0ukef\">Outlook for iOS</a></div>"
                        "<div id=\"mail-editor-reference-message-container\"><hr style=\"width: 98%;\"><div id=\"divRplyFwdMsg\"><b>From:</b> Anna Ho</div><div>The kettle is cracked.</div></div>"},
    {"Apple Mail", "<body style=\"overflow-wrap: break-word;\">Dear Ms Ho,<div><br></div><div>We packed it badly.<br id=\"lineBreakAtBeginningOfMessage\"><div><br><blockquote type=\"cite\"><div>On 3 Mar 2026, at 10:05, Anna Ho &lt;anna@mail.example&gt; wrote:</div>"
                   "<br class=\"Apple-interchange-newline\"><div>The kettle is cracked.</div></blockquote></div><br></div></body>"},
    {"Yahoo", "<div class=\"ydp1c2d3e4fyahoo-style-wrap\"><div>Dear Ms Ho,</div><div>We packed it badly.</div></div><div id=\"ydpa1b2c3d4yahoo_quoted_1234\" class=\"ydpa1b2c3d4yahoo_quoted\"><div>"
              "<div>On Tuesday, March 3, 2026 at 10:05:11 AM GMT+8, Anna Ho &lt;anna@mail.example&gt; wrote:</div><div>The kettle is cracked.</div></div></div>"},
    {"Thunderbird", "<div class=\"moz-text-html\"><p>Dear Ms Ho,</p><p>We packed it badly.</p><div class=\"moz-cite-prefix\">On 3/3/26 10:05 AM, Anna Ho wrote:<br></div><blockquote type=\"cite\" cite=\"mid:1@mail.example\"><p>The kettle is cracked.</p></blockquote></div>"},
    {"Thunderbird, forwarded", "<p>Dear Ms Ho,</p><p>We packed it badly.</p><div class=\"moz-forward-container\"><br>-------- Forwarded Message --------<table class=\"moz-email-headers-table\"><tbody><tr><th>Subject: </th><td>Kettle</td></tr><tr><th>From: </th><td>Anna Ho</td></tr></tbody></table><p>The kettle is cracked.</p></div>"},
    {"NetEase", "<div style=\"line-height:1.7\"><div>Dear Ms Ho,</div><div>We packed it badly.</div><br><pre><br>At 2026-03-03 10:05:11, \"Anna Ho\" &lt;anna@mail.example&gt; wrote:\n</pre><blockquote id=\"isReplyContent\" style=\"PADDING-LEFT: 1ex\"><div>The kettle is cracked.</div></blockquote></div>"},
    {"QQ Mail", "<div>Dear Ms Ho,</div><div>We packed it badly.</div><div><br></div><div style=\"font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;\">------------------&nbsp;Original&nbsp;------------------</div>"
                "<div style=\"font-size: 12px;background:#efefef;padding:8px;\"><div><b>From: </b>&nbsp;\"Anna Ho\"&lt;anna@mail.example&gt;;</div><div><b>Date: </b>&nbsp;Tue, Mar 3, 2026 10:05 AM</div><div><b>To: </b>&nbsp;\"care\"&lt;care@shop.example&gt;;</div><div></div><div><b>Subject: </b>&nbsp;Kettle</div></div><div><br></div><div>The kettle is cracked.</div>"},
    {"Proton", "<div>Dear Ms Ho,</div><div>We packed it badly.</div><div class=\"protonmail_signature_block\">Sent with <a href=\"https://proton.example\">Proton Mail</a> secure email.</div><div class=\"protonmail_quote\">On Tuesday, March 3rd, 2026 at 10:05 AM, Anna Ho &lt;anna@mail.example&gt; wrote:<br><blockquote class=\"protonmail_quote\" type=\"cite\">The kettle is cracked.</blockquote></div>"},
    {"Zimbra", "<div>Dear Ms Ho,</div><div>We packed it badly.</div><hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div><b>From: </b>\"Anna Ho\"<br><b>To: </b>\"Care\"</div><div>The kettle is cracked.</div>"},
    {"Samsung", "<div>Dear Ms Ho,</div><div>We packed it badly.</div><div>Sent from my Galaxy</div><div><br></div><div style=\"font-size:100%;color:#000000\"><div>-------- Original message --------</div><div>From: Anna Ho &lt;anna@mail.example&gt;</div><div>Date: 3/3/26 10:05 (GMT+08:00)</div><div>Subject: Kettle</div></div>The kettle is cracked.<br>"},
    {"Roundcube", "<p>Dear Ms Ho,</p><p>We packed it badly.</p><p id=\"reply-intro\">On 2026-03-03 10:05, Anna Ho wrote:</p><blockquote type=\"cite\">The kettle is cracked.</blockquote>"},
    {"an avast line", "<div>Dear Ms Ho,</div><div>We packed it badly.</div><div id=\"DAB4FAD8\"><br><table style=\"border-top: 1px solid #D3D4DE;\"><tr><td><a href=\"https://www.avast.example\"><img alt=\"\"></a></td><td>Virus-free.<a href=\"https://www.avast.example\">www.avast.com</a></td></tr></table></div>"},
};

const std::vector<Mail> chinese_mails = {
    {"Gmail", "<div dir=\"ltr\">何女士您好：<div><br></div><div>是我们没有包好。</div></div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">何安 &lt;<a href=\"mailto:anna@mail.example\">anna@mail.example</a>&gt; 于2026年3月3日周二 10:05写道：<br></div><blockquote class=\"gmail_quote\"><div>水壶裂了。</div></blockquote></div>"},
    {"Gmail, older", "<div dir=\"ltr\">何女士您好：<div>是我们没有包好。</div></div><div class=\"gmail_extra\"><br><div class=\"gmail_quote\">何安 <span dir=\"ltr\">&lt;<a>anna@mail.example</a>&gt;</span> 於 2026年3月3日 上午10:05寫道：<br><blockquote class=\"gmail_quote\">水壺裂了。</blockquote></div><br></div>"},
    {"Outlook", "<div class=\"WordSection1\"><p class=\"MsoNormal\">何女士您好：<o:p></o:p></p><p class=\"MsoNormal\">是我们没有包好。<o:p></o:p></p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p class=\"MsoNormal\"><b>发件人:</b> 何安 &lt;anna@mail.example&gt; <br><b>发送时间:</b> 2026年3月3日 10:05<br><b>收件人:</b> 客服<br><b>主题:</b> 水壶<o:p></o:p></p></div><p class=\"MsoNormal\">水壶裂了。</p></div>"},
    {"Outlook, Taiwan", "<div class=\"WordSection1\"><p class=\"MsoNormal\">何女士您好：</p><p class=\"MsoNormal\">是我们没有包好。</p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p class=\"MsoNormal\"><b>From<span lang=\"EN-US\">:</span></b> 何安 &lt;anna@mail.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 10:05 AM<br><b>To:</b> 客服<br><b>Subject:</b> 水壺</p></div><p>水壺裂了。</p></div>"},
    {"Outlook on the web", "<div>何女士您好：</div><div>是我们没有包好。</div><div id=\"x_divRplyFwdMsg\" dir=\"ltr\"><b>寄件者:</b> 何安<br><b>寄件日期:</b> 2026年3月3日 上午 10:05<br><b>收件者:</b> 客服<br><b>主旨:</b> 水壺</div><div>水壺裂了。</div>"},
    {"iPhone", "<body dir=\"auto\">何女士您好：<div>是我们没有包好。<br><br><div dir=\"ltr\">发自我的iPhone</div><div dir=\"ltr\"><br><blockquote type=\"cite\">在 2026年3月3日，10:05，何安 &lt;anna@mail.example&gt; 写道：<br><br></blockquote></div><blockquote type=\"cite\"><div dir=\"ltr\">水壶裂了。</div></blockquote></div></body>"},
    {"QQ Mail", "<div>何女士您好：</div><div>是我们没有包好。</div><div><br></div><div style=\"font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;\">------------------&nbsp;原始邮件&nbsp;------------------</div><div style=\"font-size: 12px;background:#efefef;padding:8px;\"><div><b>发件人:</b>&nbsp;\"何安\"&lt;anna@mail.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年3月3日(星期二) 晚上7:32</div><div><b>收件人:</b>&nbsp;\"客服\"&lt;care@shop.example&gt;;</div><div></div><div><b>主题:</b>&nbsp;水壶</div></div><div><br></div><div>水壶裂了。</div>"},
    {"QQ Mail, newer", "<div>何女士您好：</div><div>是我们没有包好。</div><div><div class=\"xm_mail_oringinal_describe\"><div>发件人: 何安</div><div>主题: 水壶</div></div><div>水壶裂了。</div></div>"},
    {"NetEase", "<div>何女士您好：</div><div>是我们没有包好。</div><div style=\"position:relative;zoom:1\"></div><p style=\"margin:0;\">在 2026-03-03 10:05:11，\"何安\" &lt;anna@mail.example&gt; 写道：</p><blockquote id=\"isReplyContent\" style=\"PADDING-LEFT: 1ex\"><p>水壶裂了。</p></blockquote>"},
    {"Mail Master", "<div>何女士您好：</div><div>是我们没有包好。</div><div id=\"imail_signature\" class=\"ntes-signature\"></div><div class=\"J-reply ntes-mailmaster-quote\" style=\"padding-top: 1px\"><div style=\"margin-top: 2em\">---- 回复的原邮件 ----</div><div><table><tr><td>发件人</td><td>何安</td></tr></table></div><div>水壶裂了。</div></div>"},
    {"Foxmail", "<div>何女士您好：</div><div>是我们没有包好。</div><blockquote style=\"margin-top: 0px; margin-bottom: 0px; margin-left: 0.5em;\"><div>&nbsp;</div><div style=\"border:none;border-top:solid #B5C4DF 1.0pt\"><div><b>发件人：</b>&nbsp;何安</div><div><b>发送时间：</b>&nbsp;2026-03-03&nbsp;10:05</div></div><div>水壶裂了。</div></blockquote>"},
    {"Foxmail, without a block", "<div>何女士您好：</div><div>是我们没有包好。</div><div>&nbsp;</div><div style=\"border:none;border-top:solid #B5C4DF 1.0pt\"><div style=\"background:#efefef\"><div><b>发件人：</b>&nbsp;<a href=\"mailto:anna@mail.example\">何安</a></div><div><b>发送时间：</b>&nbsp;2026-03-03&nbsp;10:05</div><div><b>收件人：</b>&nbsp;客服</div><div><b>主题：</b>&nbsp;水壶</div></div></div><div>水壶裂了。</div>"},
    {"Yahoo, Taiwan", "<div><div>何女士您好：</div><div>是我们没有包好。</div></div><div id=\"yahoo_quoted_1234\" class=\"yahoo_quoted\"><div>於 2026年3月3日 星期二 上午10:05:11 [GMT+8]， 何安 寫道：</div><div>水壺裂了。</div></div>"},
    {"Thunderbird", "<p>何女士您好：</p><p>是我们没有包好。</p><div class=\"moz-cite-prefix\">在 2026/3/3 10:05, 何安 写道:<br></div><blockquote type=\"cite\"><p>水壶裂了。</p></blockquote>"},
    {"a disclaimer", "<div>何女士您好：</div><div>是我们没有包好。</div><hr><table><tr><td>本电子邮件及其附件可能包含机密信息，仅供指定收件人使用。</td></tr></table>"},
};

}  // namespace

TEST_CASE("what mail programs wrap around English mail is not its writer's")
{
    for (const auto& mail : english_mails) {
        CAPTURE(std::string(mail.program));
        CHECK(own_words(mail.html, "a.html") == "Dear Ms Ho,|We packed it badly.|");
    }
}

TEST_CASE("what mail programs wrap around Chinese mail is not its writer's")
{
    for (const auto& mail : chinese_mails) {
        CAPTURE(std::string(mail.program));
        CHECK(own_words(mail.html, "a.html") == "何女士您好：|是我们没有包好。|");
    }
}

TEST_CASE("answers below and between quoted blocks are their writer's")
{
    CHECK(own_words("<div class=gmail_quote><div class=gmail_attr>On Tue, Mar 3, 2026 at 10:05 AM Anna Ho &lt;anna@mail.example&gt; wrote:</div><blockquote class=gmail_quote>The kettle is cracked.</blockquote>"
                    "<div>We packed it badly.</div><blockquote class=gmail_quote>Where is my money?</blockquote></div><div>It went out today.</div>", "a.html") == "We packed it badly.|It went out today.|");
    CHECK(own_words("<div class=moz-cite-prefix>在 2026/3/3 10:05, 何安 写道:</div><blockquote type=cite>水壶裂了。</blockquote><p>是我们没有包好。</p>", "a.html") == "是我们没有包好。|");
    CHECK(own_words("<blockquote id=isReplyContent>水壶裂了。</blockquote><div>是我们没有包好。</div>", "a.html") == "是我们没有包好。|");
}

TEST_CASE("a writer's indents, rules and names of his own quote nobody")
{
    const auto own = [](const std::string& html) { return own_words(html, "a.html"); };
    CHECK(own("<p>We packed it badly.</p><blockquote style=\"margin: 0 0 0 40px; border: none; padding: 0px;\"><div>A new one leaves today.</div></blockquote>") == "We packed it badly.|A new one leaves today.|");
    CHECK(own("<p>We packed it badly.</p><hr><p>A new one leaves today.</p><p>It is on us.</p>") == "We packed it badly.|A new one leaves today.|It is on us.|");
    CHECK(own("<div class=\"quote\">We packed it badly.</div><div class=\"reply original-message\">A new one leaves today.</div>") == "We packed it badly.|A new one leaves today.|");
    CHECK(own("<div id=\"appendonsend\"></div><p>We packed it badly.</p>") == "We packed it badly.|");
    CHECK(own("<p>是我们没有包好。</p><p>您在信里写道：</p><p>没有人理我。</p><p>您说得对。</p>") == "是我们没有包好。|您在信里写道：|没有人理我。|您说得对。|");
}
