// Turns a folded line into the answer which trace of a mail program it is.
#include "letter/mail.h"

#include <algorithm>
#include <array>

#include "letter/phrase.h"

namespace amends {
namespace {

using Phrase = std::u16string_view;

struct Label {
    Phrase words;
    HeaderKind kind;
};

constexpr auto subject = HeaderKind::subject, reference = HeaderKind::reference, sender = HeaderKind::sender, recipient = HeaderKind::recipient, date = HeaderKind::date;

/// Names of headers; a colon follows them.
constexpr auto labels = std::to_array<Label>({
    {u"subject", subject}, {u"subj", subject}, {u"sub", subject}, {u"re", subject}, {u"主旨", subject}, {u"主题", subject}, {u"标题", subject}, {u"事由", subject},
    {u"from", sender}, {u"de", sender}, {u"reply-to", sender}, {u"发件人", sender}, {u"寄件人", sender}, {u"寄件者", sender}, {u"发信人", sender},
    {u"to", recipient}, {u"cc", recipient}, {u"bcc", recipient}, {u"收件人", recipient}, {u"收件者", recipient}, {u"收信人", recipient}, {u"副本", recipient}, {u"抄送", recipient},
    {u"抄送至", recipient}, {u"密送", recipient}, {u"密件副本", recipient},
    {u"date", date}, {u"sent", date}, {u"日期", date}, {u"发送时间", date}, {u"发件时间", date}, {u"寄件日期", date}, {u"发送日期", date}, {u"传送日期", date}, {u"传送时间", date},
    {u"传送", date}, {u"寄件时间", date},
    {u"ref", reference}, {u"our ref", reference}, {u"your ref", reference}, {u"reference", reference}, {u"regarding", reference}, {u"private", reference},
    {u"confidential", reference}, {u"order", reference}, {u"case", reference}, {u"ticket", reference}, {u"invoice", reference}, {u"attn", reference}, {u"诉求编号", reference},
    {u"编号", reference}, {u"案号", reference}, {u"单号", reference}, {u"订单编号", reference}, {u"承办单位", reference}, {u"发文字号", reference}, {u"文号", reference},
    {u"速别", reference}, {u"密等", reference}, {u"附件", reference},
});

struct Separator {
    Phrase words;
    Parting parting;
};

constexpr auto answered = Parting::answered, handed_on = Parting::handed_on;

/// What stands between lines drawn or before a colon.
constexpr auto separators = std::to_array<Separator>({
    {u"original message", answered}, {u"original mail", answered}, {u"original", answered}, {u"replied message", answered}, {u"原始邮件", answered}, {u"原始信件", answered},
    {u"原始信息", answered}, {u"原始消息", answered}, {u"原始讯息", answered}, {u"原邮件", answered}, {u"邮件原件", answered}, {u"回复的原邮件", answered}, {u"回复的原始邮件", answered},
    {u"以下为原始邮件", answered},
    {u"forwarded message", handed_on}, {u"forwarded mail", handed_on}, {u"forwarding messages", handed_on}, {u"begin forwarded message", handed_on}, {u"转发邮件", handed_on},
    {u"转发的邮件", handed_on}, {u"转发的消息", handed_on}, {u"转发的原邮件", handed_on}, {u"转发邮件信息", handed_on}, {u"转寄邮件", handed_on}, {u"转寄的邮件", handed_on},
    {u"转寄信件", handed_on}, {u"转寄讯息", handed_on}, {u"开始转发的邮件", handed_on}, {u"开始转发邮件", handed_on}, {u"开始转寄邮件", handed_on}, {u"开始转寄的邮件", handed_on},
    {u"下面是被转发的邮件", handed_on}, {u"以下是被转发的邮件", handed_on}, {u"以下是转寄的邮件", handed_on},
});

/// Ticket systems ask their readers to write above a line; below it stands what was written before.
constexpr auto reply_marks = std::to_array<Phrase>({
    u"reply above this line", u"type your reply above", u"write above this line", u"text above this line", u"not edit below this line", u"在此行上方", u"在此行以上", u"在此线上方", u"在这一行以上",
});

/// Whether the name of a header stands at the start of `line`, perhaps in the asterisks of bold type.
bool is_labelled(Phrase line, Phrase label)
{
    if (not line.starts_with(label))
        return false;
    line.remove_prefix(label.size());
    while (line.starts_with(u'*'))
        line.remove_prefix(1);
    return line.starts_with(u":") or line.starts_with(u" :");
}

Phrase without_asterisks(Phrase line)
{
    while (line.starts_with(u'*'))
        line.remove_prefix(1);
    return line;
}

bool is_reply_mark(Phrase line)
{
    constexpr std::size_t longest = 120;
    const bool is_marked = line.starts_with(u'#') or line.starts_with(u'-') or line.starts_with(u'—') or line.starts_with(u'=') or line.starts_with(u"please");
    return is_marked and line.size() <= longest and std::any_of(reply_marks.begin(), reply_marks.end(), [&](Phrase mark) { return line.find(mark) != Phrase::npos; });
}

}  // namespace

HeaderKind header_kind(Phrase line)
{
    constexpr std::size_t longest_label = 16;
    line = without_asterisks(line);
    if (line.starts_with(u"ref. "))
        return HeaderKind::reference;
    if (line.substr(0, longest_label).find(u':') == Phrase::npos)
        return HeaderKind::none;
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const Label& label) { return is_labelled(line, label.words); });
    return found == labels.end() ? HeaderKind::none : found->kind;
}

bool is_mail_sender(Phrase line)
{
    return without_asterisks(line).starts_with(u"寄件者");
}

Parting parting_of(Phrase line)
{
    const auto is_dash = [](char16_t unit) { return unit == u'-' or unit == u'_' or unit == u'=' or unit == u' ' or unit == u'—'; };
    const auto whole = line;
    while (not line.empty() and is_dash(line.front()))
        line.remove_prefix(1);
    while (not line.empty() and (is_dash(line.back()) or line.back() == u':'))
        line.remove_suffix(1);
    if (is_reply_mark(whole))
        return Parting::answered;
    if (line.size() == whole.size())
        return Parting::none;
    const auto found = std::find_if(separators.begin(), separators.end(), [&](const Separator& separator) { return line == separator.words; });
    return found == separators.end() ? Parting::none : found->parting;
}

}  // namespace amends
