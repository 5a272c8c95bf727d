// The ways in which every letter is written as a mail: letters in each charset, under right and wrong labels, and the structures round them.
#pragma once

#include <string_view>
#include <vector>

#include "support/mails.h"

namespace amends::test {

/// A letter, the charset it is in as ICU calls it, and the one that the mail names; null: it names none.
struct Script {
    const char *label, *charset;
    std::string_view text;
};

inline const std::vector<Script> scripts = {
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
    {"us-ascii", "UTF-8", "Dear Mr Hale,\nthe lamp broke in our hands. We are sorry.\nA new one comes on Monday."},
    {"windows-950", "windows-950", "陳太太：\n您訂的粧盒送到隔壁去了，是我們看錯門牌，對不起。\n今晚送回府上。"},
    {"hz-nothing-known", "Big5-HKSCS", "李先生：\n您的掛號信晚了兩天才送到，是我們分錯了區，對不起。\n今後由兩個人核對。"},
    {"utf-16", "UTF-16BE", "鄭先生：\n車位被我們重複出租，對不起。\n多收的租金今天退還。"},
    {"utf-16be", "UTF-16BE", "Dear Ms Ito,\nwe read your name wrong on stage. We are sorry.\nThe recording is mended today."},
    {"utf-16le", "UTF-16LE", "周先生：\n票印錯了日期，對不起。\n新票今天寄出。"},
};

inline const std::vector<Shape> shapes = {Shape::bare, Shape::mixed, Shape::alternative, Shape::nested, Shape::html_only, Shape::related, Shape::signed_mail, Shape::forwarding, Shape::flowed, Shape::report, Shape::digest};

/// Whether a charset can stand in lines of 8 bits.
inline bool can_be_written(const Script& script, Writing writing)
{
    return not std::string_view(script.charset).starts_with("UTF-16") or writing == Writing::base64;
}

/// Every mail that the tables make.
inline std::vector<MailPlan> every_mail()
{
    std::vector<MailPlan> mails;
    for (const auto& script : scripts)
        for (const auto writing : {Writing::plain, Writing::quoted_printable, Writing::base64})
            for (const auto shape : shapes)
                for (const bool has_crlf : {false, true})
                    if (can_be_written(script, writing))
                        mails.push_back({"", std::string(script.text), script.label, script.charset, writing, shape, has_crlf});
    return mails;
}

}  // namespace amends::test
