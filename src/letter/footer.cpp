// Turns the words of a paragraph into the answer whether a device or a system wrote it. Each kind of footer is one row of `kinds`; its words
// stand in tables of their own above it, in folded form.
#include "letter/footer.h"

#include <algorithm>
#include <array>

#include "letter/phrase.h"

namespace amends {
namespace {

using Phrase = std::u16string_view;

/// Sent from my iPhone.
constexpr auto device_openings = std::to_array<Phrase>({
    u"sent from", u"sent via", u"sent with", u"sent using", u"发自", u"发送自", u"传自", u"传送自", u"寄自", u"来自我的", u"来自iphone", u"来自android",
    u"来自ipad", u"来自qq邮箱", u"来自网易邮箱",
});
constexpr auto sending_openings = std::to_array<Phrase>({u"从我的", u"从windows版", u"从iphone版", u"从ipad版", u"从android版", u"从三星"});
constexpr auto sending_ends = std::to_array<Phrase>({u"传送", u"发送", u"寄出", u"发出"});
constexpr auto devices = std::to_array<Phrase>({
    u"iphone", u"ipad", u"ios", u"android", u"samsung", u"galaxy", u"huawei", u"honor", u"xiaomi", u"oppo", u"vivo", u"htc", u"pixel", u"blackberry",
    u"windows", u"phone", u"smartphone", u"mobile", u"tablet", u"outlook", u"yahoo mail", u"gmail", u"proton mail", u"mailbird", u"spark", u"手机", u"电话",
    u"平板", u"装置", u"设备", u"华为", u"荣耀", u"小米", u"红米", u"三星", u"邮箱", u"信箱", u"邮件", u"客户端",
});
constexpr auto offer_openings = std::to_array<Phrase>({u"get outlook for", u"获取", u"取得", u"下载"});
constexpr auto offers = std::to_array<Phrase>({u"outlook for", u"版outlook", u"的outlook"});

/// What a system says of the mail that it sends.
constexpr auto this_mail = std::to_array<Phrase>({
    u"this email", u"this e-mail", u"this mail", u"this message", u"this communication", u"this transmission", u"the information contained in this",
    u"the information in this", u"the information transmitted", u"the contents of this", u"the content of this", u"本邮件", u"此邮件", u"该邮件", u"本电子邮件",
    u"此电子邮件", u"本电邮", u"此电邮", u"本信件", u"此信件", u"本讯息", u"此讯息", u"本消息", u"此消息",
});
constexpr auto this_notice = std::to_array<Phrase>({
    u"本信", u"此信", u"本短信", u"此短信", u"本简讯", u"此简讯", u"本通知", u"此通知", u"此为系统", u"此乃系统", u"这是一封", u"系统邮件", u"系统信件", u"系统发送",
});
constexpr auto automatic = std::to_array<Phrase>({
    u"系统自动", u"自动发送", u"自动发出", u"自动寄", u"自动产生", u"自动生成", u"自动回复", u"自动删除", u"系统发送", u"系统发出", u"系统寄", u"请勿回复",
    u"请勿直接回复", u"勿直接回复", u"勿回复", u"请勿回信", u"勿直接回信",
});
constexpr auto statements = std::to_array<Phrase>({u"this is a", u"this is an"});
constexpr auto machines = std::to_array<Phrase>({
    u"automated response", u"automated reply", u"automatic message", u"automatic email", u"automatic e-mail", u"automatic reply", u"automatic response", u"automatic notification",
    u"automatically generated", u"auto-generated", u"system-generated", u"system generated",
});
constexpr auto printed_openings = std::to_array<Phrase>({u"本函", u"此函", u"本信", u"此信", u"本通知", u"此通知", u"本文件", u"此文件", u"电脑", u"本单", u"此单"});
constexpr auto printed = std::to_array<Phrase>({u"电脑编印", u"电脑列印", u"电脑打印", u"无须签署", u"毋须签署", u"无需签署", u"无需签名", u"毋须签名", u"无须签名"});

/// Disclaimers.
constexpr auto headings = std::to_array<Phrase>({
    u"disclaimer", u"legal disclaimer", u"email disclaimer", u"confidentiality notice", u"免责声明", u"免责条款", u"保密声明", u"保密提示", u"保密通知", u"机密声明",
});
constexpr auto secrets = std::to_array<Phrase>({
    u"confidential", u"privileged", u"intended solely", u"intended only", u"intended recipient", u"any attachment", u"any attachments", u"any files",
    u"any views", u"机密", u"保密", u"特权", u"指定收件", u"指定之收件", u"指定的收件", u"特定收件", u"专供", u"未经授权", u"法律责任", u"不代表本公司", u"不代表公司",
});

/// Who scanned the mail.
constexpr auto scans = std::to_array<Phrase>({
    u"checked for virus", u"checked for viruses", u"scanned for virus", u"scanned for viruses", u"scanned by", u"virus-free", u"virus free", u"检查病毒",
    u"病毒检查", u"病毒扫描", u"扫描病毒", u"防毒软体", u"防毒软件", u"杀毒软件",
});

/// Lines of lists and advertisements.
constexpr auto list_openings = std::to_array<Phrase>({
    u"unsubscribe", u"to unsubscribe", u"click here to unsubscribe", u"to opt out", u"to stop receiving", u"取消订阅", u"退订", u"拒收", u"点此取消", u"按此取消",
    u"点击取消", u"点击退订", u"回复td", u"回td", u"回t退订", u"回复t退订",
});
constexpr auto reason_openings = std::to_array<Phrase>({
    u"this email was sent to", u"this e-mail was sent to", u"this message was sent to", u"you are receiving", u"you're receiving", u"you received this", u"you have received",
    u"if you no longer", u"if you don't want", u"if you do not want", u"if you would rather not", u"if you'd rather not", u"privacy", u"view in", u"view this", u"view online",
    u"manage", u"update your", u"email preferences", u"如不", u"若不", u"如您不", u"若您不", u"如果不", u"如果您不", u"不想", u"如需退订", u"若要取消", u"如欲", u"若欲", u"请点", u"您收到",
});
constexpr auto leavings = std::to_array<Phrase>({
    u"unsubscribe", u"unsubscribing", u"opt out", u"this email because", u"this e-mail because", u"this message because", u"email preferences", u"in browser", u"in your browser", u"退订",
    u"取消订阅", u"拒收", u"取消接收", u"此类邮件是因为",
});

/// Questions how good the answer was; those with a link to answer by.
constexpr auto survey_openings = std::to_array<Phrase>({
    u"how did we do", u"how would you rate", u"how was", u"rate your", u"rate our", u"rate this", u"please rate", u"take our", u"please take our", u"take a moment", u"please take a",
    u"tell us how", u"was this", u"请为", u"请对", u"请点", u"请您", u"诚", u"邀请", u"欢迎", u"敬请",
});
constexpr auto survey_words = std::to_array<Phrase>({u"how did we do", u"rate", u"survey", u"feedback", u"helpful", u"how was", u"评分", u"评价", u"问卷", u"满意度"});
constexpr auto links = std::to_array<Phrase>({u"http", u"https", u"www", u"click here", u"点击", u"点此", u"按此", u"点选", u"链接", u"扫码", u"扫描"});

/// Makers of ticket systems and of newsletters.
constexpr auto service_openings = std::to_array<Phrase>({
    u"this email is a service from", u"delivered by", u"powered by", u"此电子邮件是由", u"此邮件是由", u"ticket id:", u"ref:_", u"ref:!",
    u"©", u"copyright", u"版权所有", u"保留所有权利",
});

/// Whatever stands around them.
constexpr auto anywhere = std::to_array<Phrase>({
    u"this is an automated message", u"this is an automated email", u"this is an automated e-mail", u"this is an automated notification",
    u"this email was automatically", u"this e-mail was automatically", u"this message was automatically", u"this email is automatically",
    u"this message is automatically", u"this email has been automatically", u"do not reply to this email", u"do not reply to this e-mail", u"do not reply to this message", u"do not reply to this mail",
    u"do not reply to this address", u"do not respond to this email", u"do not respond to this message", u"from an unmonitored", u"this mailbox is not monitored",
    u"this inbox is not monitored", u"this address is not monitored", u"this mailbox is unmonitored",
    u"you are not the intended recipient", u"are not the named addressee", u"received this email in error", u"received this e-mail in error", u"received this message in error",
    u"received this communication in error", u"received this transmission in error", u"confidential and intended solely", u"confidential and intended only", u"legally privileged",
    u"误收本邮件", u"误收此邮件", u"误收到本邮件", u"误收到此邮件", u"错收了本邮件", u"错收本邮件", u"误收本电", u"误收此电", u"误收本信件", u"误收此信件", u"非指定之收件", u"非指定收件",
    u"非指定的收件", u"非本邮件", u"非本信件",
    u"good, i'm satisfied", u"bad, i'm unsatisfied", u"rate the support you received", u"all rights reserved", u"registered in england", u"registered in scotland",
    u"consider the environment", u"before printing this", u"打印前请", u"列印前请", u"打印本邮件", u"列印本邮件", u"请考虑环境", u"不含病毒",
});

/// A paragraph is a footer of this kind if it begins with one of `openings`, holds one of `words` and of `also`, ends with one of `ends` and is no wider
/// than `widest` cells. A table that is empty asks for nothing.
struct FooterKind {
    Phrases openings, words, also, ends;
    std::uint32_t widest;
};

constexpr std::uint32_t any_width = UINT32_MAX;

const std::array<FooterKind, 14> kinds{{
    {device_openings, devices, {}, {}, 90},
    {sending_openings, devices, {}, sending_ends, 60},
    {offer_openings, offers, {}, {}, 90},
    {this_mail, automatic, {}, {}, any_width},
    {this_notice, automatic, {}, {}, any_width},
    {statements, machines, {}, {}, any_width},
    {printed_openings, printed, {}, {}, any_width},
    {this_mail, secrets, {}, {}, any_width},
    {this_mail, scans, {}, {}, any_width},
    {scans, {}, {}, {}, 60},
    {list_openings, {}, {}, {}, any_width},
    {reason_openings, leavings, {}, {}, any_width},
    {survey_openings, survey_words, links, {}, any_width},
    {service_openings, {}, {}, {}, 90},
}};

/// The text without the marks before and after it: *** … ***, ( … ), 【 … 】.
Phrase unmarked(Phrase text)
{
    constexpr Phrase marks = u"*#-_=|()[]【】<>!※~ .。:";
    while (not text.empty() and marks.find(text.front()) != Phrase::npos)
        text.remove_prefix(1);
    while (not text.empty() and marks.find(text.back()) != Phrase::npos)
        text.remove_suffix(1);
    return text;
}

bool is_of(const FooterKind& kind, Phrase text, std::uint32_t cells)
{
    return cells <= kind.widest and begins_with_any(text, kind.openings) and (kind.words.empty() or holds_any(text, kind.words))
        and (kind.also.empty() or holds_any(text, kind.also)) and (kind.ends.empty() or ends_with_any(text, kind.ends));
}

}  // namespace

bool is_footer(const Draft& draft, std::uint32_t index)
{
    static const PhraseFinder anywhere_phrases{anywhere};
    const auto whole = draft.text(index);
    const auto text = unmarked(whole);
    const auto is_it = [&](const FooterKind& kind) { return is_of(kind, text, draft.shapes[index].cells); };
    return whole.starts_with(u'※') or anywhere_phrases.finds_any(text) or std::any_of(kinds.begin(), kinds.end(), is_it) or heads_footers(draft, index);
}

bool heads_footers(const Draft& draft, std::uint32_t index)
{
    const auto text = unmarked(draft.text(index));
    return std::any_of(headings.begin(), headings.end(), [&](Phrase heading) {
        return text.starts_with(heading) and (text.size() == heading.size() or text[heading.size()] == u':');
    });
}

bool is_bare_link(const Draft& draft, std::uint32_t index)
{
    const auto text = unmarked(draft.text(index));
    return (text.starts_with(u"www.") or text.starts_with(u"http")) and text.find(u' ') == Phrase::npos;
}

}  // namespace amends
