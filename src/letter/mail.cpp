// Turns a folded line into the answer which trace of a mail program it is.
#include "letter/mail.h"

#include <array>

#include "letter/phrase.h"

namespace amends {
namespace {

constexpr auto subjects = std::to_array<std::u16string_view>({u"subject", u"subj", u"sub", u"re", u"主旨", u"主题", u"标题", u"事由"});
constexpr auto references = std::to_array<std::u16string_view>({
    u"ref", u"our ref", u"your ref", u"reference", u"regarding", u"private", u"confidential", u"order", u"case", u"ticket", u"invoice",
    u"attn", u"诉求编号", u"编号", u"案号", u"单号", u"订单编号", u"承办单位", u"发文字号", u"文号", u"速别", u"密等", u"附件",
});
constexpr auto others = std::to_array<std::u16string_view>({
    u"from", u"to", u"cc", u"bcc", u"date", u"sent", u"reply-to", u"de", u"发件人", u"收件人", u"寄件人", u"寄件者", u"收件者",
    u"副本", u"抄送", u"密件副本", u"日期", u"发送时间", u"发件时间", u"寄件日期", u"发送日期",
});
constexpr auto separators = std::to_array<std::u16string_view>({
    u"original message", u"forwarded message", u"original mail", u"begin forwarded message", u"原始邮件", u"原始信件", u"原邮件", u"转发邮件",
    u"转寄邮件", u"以下为原始邮件",
});

template <class Table>
bool is_label(std::u16string_view line, const Table& labels)
{
    for (const std::u16string_view label : labels) {
        if (not line.starts_with(label))
            continue;
        const auto rest = line.substr(label.size());
        if (rest.starts_with(u":") or rest.starts_with(u" :"))
            return true;
    }
    return false;
}

/// 10:02 or an @, which mail programs write and people who retell a letter do not.
bool has_clock_or_address(std::u16string_view line)
{
    const auto is_digit = [&](std::size_t at) { return unit_class(line[at]) == UnitClass::digit; };
    for (std::size_t at = 1; at + 1 < line.size(); ++at)
        if (line[at] == u'@' or (line[at] == u':' and is_digit(at - 1) and is_digit(at + 1)))
            return true;
    return false;
}

}  // namespace

HeaderKind header_kind(std::u16string_view line)
{
    constexpr std::size_t longest_label = 16;
    if (line.substr(0, longest_label).find(u':') == std::u16string_view::npos and not line.starts_with(u"ref. "))
        return HeaderKind::none;
    if (is_label(line, subjects))
        return HeaderKind::subject;
    if (is_label(line, references) or line.starts_with(u"ref. "))
        return HeaderKind::reference;
    return is_label(line, others) ? HeaderKind::other : HeaderKind::none;
}

bool parts_mails(std::u16string_view line)
{
    const auto is_dash = [](char16_t unit) { return unit == u'-' or unit == u'_' or unit == u'=' or unit == u' ' or unit == u'—'; };
    const auto whole = line;
    while (not line.empty() and is_dash(line.front()))
        line.remove_prefix(1);
    while (not line.empty() and (is_dash(line.back()) or line.back() == u':'))
        line.remove_suffix(1);
    const auto is_it = [&](std::u16string_view separator) { return line == separator; };
    return line.size() < whole.size() and std::any_of(separators.begin(), separators.end(), is_it);
}

bool attributes(std::u16string_view line)
{
    constexpr std::size_t longest = 160;
    if (line.size() > longest)
        return false;
    if (not has_clock_or_address(line))
        return false;
    return (line.starts_with(u"on ") and line.ends_with(u"wrote:")) or line.ends_with(u"写道:");
}

}  // namespace amends
