// Earlier mail below, above and between the writer's own words, as each mail program writes it.
#include <doctest/doctest.h>

#include "letter/own_words.h"

using namespace amends;

namespace {

/// What a mail program puts below the words of its user.
struct Tail {
    const char *program, *text;
};

/// A reply in one language: what its writer wrote, and what came of it once it was taken apart.
struct Reply {
    std::string top, own;
};

const Reply english{"Dear Ms Ho,\n\nYour kettle came cracked; we packed it badly.\nA new one leaves today.\n\nMei\n\n",
                    "Dear Ms Ho,|Your kettle came cracked; we packed it badly.|A new one leaves today.|Mei|"};
const Reply traditional{"何小姐您好：\n\n熱水壺裂了，是我們沒有包好。\n新的一只今天寄出。\n\n小梅\n\n", "何小姐您好：|熱水壺裂了，是我們沒有包好。|新的一只今天寄出。|小梅|"};
const Reply simplified{"何女士您好：\n\n水壶裂了，是我们没有包好。\n新的一只今天寄出。\n\n小梅\n\n", "何女士您好：|水壶裂了，是我们没有包好。|新的一只今天寄出。|小梅|"};

const std::vector<Tail> english_tails = {
    {"Outlook, plain", "-----Original Message-----\nFrom: Ho, Anna <anna@mail.example>\nSent: Tuesday, March 3, 2026 10:05 AM\nTo: Care <care@shop.example>\n"
                       "Subject: Kettle\n\nThe kettle is cracked. You people never check.\n"},
    {"Outlook", "From: Ho, Anna <anna@mail.example>\nSent: Tuesday, March 3, 2026 10:05 AM\nTo: Care <care@shop.example>; Stock <stock@shop.example>\n"
                "Cc: Ben Ho <ben@mail.example>\nSubject: Kettle\n\nThe kettle is cracked.\n\nAnna\n"},
    {"Outlook, names without addresses", "From: Anna Ho\nSent: 03 March 2026 10:05\nTo: Care\nSubject: Kettle\n\nThe kettle is cracked.\n"},
    {"Outlook on the web", "________________________________\nFrom: Anna Ho <anna@mail.example>\nSent: 03 March 2026 10:05\nTo: Care <care@shop.example>\n"
                           "Subject: Kettle\n\nThe kettle is cracked.\n"},
    {"Outlook for iOS", "Get Outlook for iOS<https://aka.example/o0ukef>\n________________________________\nFrom: Anna Ho <anna@mail.example>\n"
                        "Sent: Tuesday, March 3, 2026 10:05:11 AM\nTo: Care <care@shop.example>\nSubject: Kettle\n\nThe kettle is cracked.\n"},
    {"Outlook for Mac", "From: Anna Ho <anna@mail.example>\nDate: Tuesday, March 3, 2026 at 10:05 AM\nTo: Care <care@shop.example>\nSubject: Kettle\nThe kettle is cracked.\n"},
    {"Outlook seen through Gmail", "*From:* Anna Ho <anna@mail.example>\n*Sent:* Tuesday, March 3, 2026 10:05 AM\n*To:* Care <care@shop.example>\n*Subject:* Kettle\n\nThe kettle is cracked.\n"},
    {"Windows Mail", "Sent from Mail for Windows 10\n\nFrom: Anna Ho\nSent: Tuesday, March 3, 2026 10:05 AM\nTo: Care\nSubject: Kettle\n\nThe kettle is cracked.\n"},
    {"Gmail", "On Tue, Mar 3, 2026 at 10:05 AM Anna Ho <anna@mail.example> wrote:\n\n> The kettle is cracked.\n>\n> Anna\n>\n"},
    {"Gmail, wrapped", "On Tue, Mar 3, 2026 at 10:05 AM Annabella Wilhelmina Ho-Fitzgerald <\nannabella.wilhelmina@mail.example> wrote:\n\n> The kettle is cracked.\n"},
    {"Gmail, without marks", "On Tue, 3 Mar 2026 at 10:05, Anna Ho <anna@mail.example> wrote:\nThe kettle is cracked.\n\nAnna\n"},
    {"Gmail, forwarded", "---------- Forwarded message ---------\nFrom: Anna Ho <anna@mail.example>\nDate: Tue, Mar 3, 2026 at 10:05 AM\nSubject: Kettle\n"
                         "To: <care@shop.example>\n\n\nThe kettle is cracked.\n"},
    {"Apple Mail", "> On Mar 3, 2026, at 10:05 AM, Anna Ho <anna@mail.example> wrote:\n> \n> The kettle is cracked.\n"},
    {"iPhone", "Sent from my iPhone\n\n> On 3 Mar 2026, at 10:05, Anna Ho <anna@mail.example> wrote:\n> \n> ﻿The kettle is cracked.\n"},
    {"Apple Mail, without marks", "On 3 Mar 2026, at 10:05, Anna Ho <anna@mail.example> wrote:\n\nThe kettle is cracked.\n"},
    {"Apple Mail, forwarded", "Begin forwarded message:\n\nFrom: Anna Ho <anna@mail.example>\nSubject: Kettle\nDate: 3 March 2026 at 10:05:11 GMT+8\nTo: care@shop.example\n\nThe kettle is cracked.\n"},
    {"Yahoo", "    On Tuesday, March 3, 2026 at 10:05:11 AM GMT+8, Anna Ho <anna@mail.example> wrote:  \n \n The kettle is cracked.\n"},
    {"Yahoo, older", "--- On Tue, 3/3/26, Anna Ho <anna@mail.example> wrote:\n\nFrom: Anna Ho <anna@mail.example>\nSubject: Kettle\nTo: care@shop.example\nDate: Tuesday, March 3, 2026, 10:05 AM\n\nThe kettle is cracked.\n"},
    {"Yahoo, forwarded", "----- Forwarded Message -----\nFrom: Anna Ho <anna@mail.example>\nTo: care@shop.example\nSent: Tuesday, March 3, 2026 at 10:05:11 AM GMT+8\nSubject: Kettle\nThe kettle is cracked.\n"},
    {"Yahoo on Android", "Sent from Yahoo Mail on Android\n\n  On Tue, 3 Mar 2026 at 10:05 am, Anna Ho<anna@mail.example> wrote:   The kettle is cracked.\n"},
    {"Thunderbird", "On 3/3/26 10:05 AM, Anna Ho wrote:\n> The kettle is cracked.\n"},
    {"Thunderbird, older", "Anna Ho wrote:\n> The kettle is cracked.\n"},
    {"Thunderbird, sender first", "Anna Ho wrote on 3/3/26 10:05 AM:\n> The kettle is cracked.\n"},
    {"Thunderbird, forwarded", "-------- Forwarded Message --------\nSubject: \tKettle\nDate: \tTue, 3 Mar 2026 10:05:11 +0800\nFrom: \tAnna Ho <anna@mail.example>\nTo: \tcare@shop.example\n\nThe kettle is cracked.\n"},
    {"QQ Mail", "------------------ Original ------------------\nFrom:  \"Anna Ho\"<anna@mail.example>;\nDate:  Tue, Mar 3, 2026 10:05 AM\nTo:  \"care\"<care@shop.example>;\n\nSubject:  Kettle\n\nThe kettle is cracked.\n"},
    {"QQ Mail on a phone", "---Original---\nFrom: \"Anna Ho\"<anna@mail.example>\nDate: Tue, Mar 3, 2026 10:05 AM\nTo: \"care\"<care@shop.example>;\nSubject: Kettle\n\nThe kettle is cracked.\n"},
    {"NetEase", "At 2026-03-03 10:05:11, \"Anna Ho\" <anna@mail.example> wrote:\n>The kettle is cracked.\n"},
    {"NetEase, without marks", "At 2026-03-03 10:05:11, \"Anna Ho\" <anna@mail.example> wrote:\n\nThe kettle is cracked.\n"},
    {"NetEase, forwarded", "-------- Forwarding messages --------\nFrom: \"Anna Ho\" <anna@mail.example>\nDate: 2026-03-03 10:05:11\nTo: care@shop.example\nSubject: Kettle\nThe kettle is cracked.\n"},
    {"Mail Master", "---- Replied Message ----\n| From | Anna Ho<anna@mail.example> |\n| Date | 03/03/2026 10:05 |\n| To | care<care@shop.example> |\n| Subject | Kettle |\nThe kettle is cracked.\n"},
    {"Foxmail", " \nFrom: Anna Ho\nDate: 2026-03-03 10:05\nTo: care\nSubject: Kettle\nThe kettle is cracked.\n"},
    {"Samsung", "Sent from my Galaxy\n\n-------- Original message --------\nFrom: Anna Ho <anna@mail.example>\nDate: 3/3/26 10:05 (GMT+08:00)\nTo: care@shop.example\nSubject: Kettle\n\nThe kettle is cracked.\n"},
    {"Proton", "------- Original Message -------\nOn Tuesday, March 3rd, 2026 at 10:05 AM, Anna Ho <anna@mail.example> wrote:\n\n\n> The kettle is cracked.\n"},
    {"Thunderbird, without marks", "On 3/3/26 10:05 AM, John A. He wrote:\n\nThe kettle is cracked.\n"},
    {"mutt", "On Tue, Mar 03, 2026 at 10:05:11AM +0800, Anna Ho wrote:\n> The kettle is cracked.\n"},
    {"Gnus", "Anna Ho <anna@mail.example> writes:\n\n> The kettle is cracked.\n"},
    {"a ticket", "##- Please type your reply above this line -##\n\nAnna Ho (Care)\nMar 3, 2026, 10:05\nThe kettle is cracked.\n"},
};

const std::vector<Tail> traditional_tails = {
    {"Outlook, plain", "-----原始郵件-----\n寄件者: 何安 <anna@mail.example> \n寄件日期: 2026年3月3日 上午 10:05\n收件者: 客服 <care@shop.example>\n主旨: 水壺\n\n水壺裂了，你們從來不檢查。\n"},
    {"Outlook", "寄件者: 何安 <anna@mail.example>\n寄件日期: 2026年3月3日星期二 上午 10:05\n收件者: 客服 <care@shop.example>\n副本: 倉管 <stock@shop.example>\n主旨: 水壺\n\n水壺裂了。\n"},
    {"Outlook with English headers", "From: 何安 <anna@mail.example>\nSent: Tuesday, March 3, 2026 10:05 AM\nTo: 客服 <care@shop.example>\nSubject: 水壺\n\n水壺裂了。\n"},
    {"Outlook on the web", "________________________________\n寄件者: 何安 <anna@mail.example>\n寄件日期: 2026年3月3日 上午 10:05\n收件者: 客服 <care@shop.example>\n主旨: 水壺\n\n水壺裂了。\n"},
    {"Outlook on a phone", "取得 Outlook for Android\n________________________________\n寄件者: 何安 <anna@mail.example>\n傳送日期: 2026年3月3日 10:05\n收件者: 客服 <care@shop.example>\n主旨: 水壺\n\n水壺裂了。\n"},
    {"Gmail", "何安 <anna@mail.example> 於 2026年3月3日 週二 上午10:05寫道：\n\n> 水壺裂了。\n>\n> 何安\n"},
    {"Gmail, wrapped", "何安 <a.very.long.address.of.anna@mail.example>\n於 2026年3月3日 週二 上午10:05寫道：\n\n> 水壺裂了。\n"},
    {"Gmail, without marks", "何安 <anna@mail.example> 於 2026年3月3日 週二 上午10:05 寫道：\n\n水壺裂了。\n"},
    {"Gmail, forwarded", "---------- Forwarded message ---------\n寄件者： 何安 <anna@mail.example>\nDate: 2026年3月3日 週二 上午10:05\nSubject: 水壺\nTo: <care@shop.example>\n\n\n水壺裂了。\n"},
    {"Apple Mail", "> 何安 <anna@mail.example> 於 2026年3月3日 上午10:05 寫道：\n> \n> 水壺裂了。\n"},
    {"iPhone", "從我的iPhone傳送\n\n> 何安 <anna@mail.example> 於 2026年3月3日 上午10:05 寫道：\n> \n> 水壺裂了。\n"},
    {"Apple Mail, forwarded", "開始轉寄郵件：\n\n寄件人: 何安 <anna@mail.example>\n標題: 水壺\n日期: 2026年3月3日 上午10:05:11 [GMT+8]\n收件人: care@shop.example\n\n水壺裂了。\n"},
    {"Yahoo", "    何安 <anna@mail.example> 於 2026年3月3日 星期二 上午10:05:11 [GMT+8] 寫道：  \n \n 水壺裂了。\n"},
    {"Yahoo, date first", "    於 2026年3月3日 星期二 上午10:05:11 [GMT+8]， 何安 <anna@mail.example> 寫道：  \n \n 水壺裂了。\n"},
    {"Yahoo, older", "--- 26/3/3 (二)，何安 <anna@mail.example> 寫道：\n\n寄件者: 何安 <anna@mail.example>\n主旨: 水壺\n收件者: care@shop.example\n日期: 2026年3月3日,二,上午10:05\n\n水壺裂了。\n"},
    {"Yahoo, classic", "________________________________\n 寄件者： 何安 <anna@mail.example>\n收件者： 客服 <care@shop.example> \n寄件日期： 2026/3/3 (週二) 10:05 AM\n主旨： 水壺\n \n水壺裂了。\n"},
    {"Yahoo, forwarded", "----- 轉寄郵件 -----\n寄件者： 何安 <anna@mail.example>\n收件者： care@shop.example\n傳送： 2026年3月3日 星期二 上午10:05:11 [GMT+8]\n主題： 水壺\n水壺裂了。\n"},
    {"Thunderbird", "何安 於 2026/3/3 上午 10:05 寫道:\n> 水壺裂了。\n"},
    {"Thunderbird, date first", "於 2026/3/3 10:05, 何安 寫道:\n> 水壺裂了。\n"},
    {"Thunderbird, older", "何安 提到:\n> 水壺裂了。\n"},
    {"Thunderbird, forwarded", "-------- 轉寄郵件 --------\n主旨: \t水壺\n日期: \tTue, 3 Mar 2026 10:05:11 +0800\n寄件者: \t何安 <anna@mail.example>\n收件者: \tcare@shop.example\n\n水壺裂了。\n"},
    {"QQ Mail", "------------------ 原始郵件 ------------------\n寄件人: \"何安\" <anna@mail.example>;\n寄件日期: 2026年3月3日(星期二) 上午10:05\n收件人: \"客服\"<care@shop.example>;\n\n主旨: 水壺\n\n水壺裂了。\n"},
    {"NetEase", "在 2026-03-03 10:05:11，\"何安\" <anna@mail.example> 寫道：\n>水壺裂了。\n"},
    {"Foxmail", " \n寄件者： 何安\n傳送時間： 2026-03-03 10:05\n收件者： care\n主旨： 水壺\n水壺裂了。\n"},
    {"Samsung", "從我的 Galaxy 傳送\n\n-------- 原始郵件 --------\n寄件者： 何安 <anna@mail.example>\n日期： 2026/3/3 10:05 (GMT+08:00)\n收件者： care@shop.example\n主旨： 水壺\n\n水壺裂了。\n"},
    {"a ticket", "##- 請在此行上方鍵入您的回覆 -##\n\n何安\n2026年3月3日 10:05\n水壺裂了。\n"},
};

const std::vector<Tail> simplified_tails = {
    {"Outlook, plain", "-----邮件原件-----\n发件人: 何安 [mailto:anna@mail.example] \n发送时间: 2026年3月3日 10:05\n收件人: 客服\n抄送: 仓管\n主题: 水壶\n\n水壶裂了，你们从来不检查。\n"},
    {"Outlook", "发件人: 何安 <anna@mail.example>\n发送时间: 2026年3月3日 10:05\n收件人: 客服 <care@shop.example>\n主题: 水壶\n\n水壶裂了。\n"},
    {"Outlook on the web", "________________________________\n发件人: 何安 <anna@mail.example>\n发送时间: 2026年3月3日 10:05\n收件人: 客服 <care@shop.example>\n主题: 水壶\n\n水壶裂了。\n"},
    {"Outlook on a phone", "获取 Outlook for iOS<https://aka.example/o0ukef>\n________________________________\n发件人: 何安 <anna@mail.example>\n发送时间: Tuesday, March 3, 2026 10:05:11 AM\n收件人: 客服 <care@shop.example>\n主题: 水壶\n\n水壶裂了。\n"},
    {"Outlook for Mac", "发件人: 何安 <anna@mail.example>\n日期: 星期二, 2026年3月3日 上午10:05\n收件人: 客服 <care@shop.example>\n主题: 水壶\n水壶裂了。\n"},
    {"Windows Mail", "从 Windows 版邮件发送\n\n发件人: 何安\n发送时间: 2026年3月3日 10:05\n收件人: 客服\n主题: 水壶\n\n水壶裂了。\n"},
    {"Gmail", "何安 <anna@mail.example> 于2026年3月3日周二 10:05写道：\n\n> 水壶裂了。\n>\n> 何安\n"},
    {"Gmail, without marks", "何安 <anna@mail.example> 于2026年3月3日周二 上午10:05写道：\n\n水壶裂了。\n"},
    {"Gmail, forwarded", "---------- Forwarded message ---------\n发件人： 何安 <anna@mail.example>\nDate: 2026年3月3日周二 10:05\nSubject: 水壶\nTo: <care@shop.example>\n\n\n水壶裂了。\n"},
    {"Apple Mail", "> 在 2026年3月3日，10:05，何安 <anna@mail.example> 写道：\n> \n> 水壶裂了。\n"},
    {"Apple Mail, without marks", "在 2026年3月3日，上午10:05，何安 <anna@mail.example> 写道：\n\n水壶裂了。\n"},
    {"Apple Mail, no address", "在 2026年3月3日，10:05，何安 写道：\n\n水壶裂了。\n"},
    {"iPhone", "发自我的iPhone\n\n> 在 2026年3月3日，10:05，何安 <anna@mail.example> 写道：\n> \n> 水壶裂了。\n"},
    {"iPhone, newer", "发自我的 iPhone\n\n> 何安 <anna@mail.example> 于2026年3月3日 10:05写道：\n> \n> 水壶裂了。\n"},
    {"Apple Mail, forwarded", "开始转发的邮件：\n\n发件人: 何安 <anna@mail.example>\n主题: 水壶\n日期: 2026年3月3日 GMT+8 10:05:11\n收件人: care@shop.example\n\n水壶裂了。\n"},
    {"Yahoo", "    在 2026年3月3日 星期二 上午10:05:11 [GMT+8]，何安 <anna@mail.example> 写道：  \n \n 水壶裂了。\n"},
    {"Thunderbird", "在 2026/3/3 10:05, 何安 写道:\n> 水壶裂了。\n"},
    {"Thunderbird, older", "何安 写道:\n> 水壶裂了。\n"},
    {"Thunderbird, forwarded", "-------- 转发的消息 --------\n主题: \t水壶\n日期: \tTue, 3 Mar 2026 10:05:11 +0800\nFrom: \t何安 <anna@mail.example>\n收件人: \tcare@shop.example\n\n水壶裂了。\n"},
    {"QQ Mail", "------------------ 原始邮件 ------------------\n发件人: \"何安\" <anna@mail.example>;\n发送时间: 2026年3月3日(星期二) 上午10:05\n收件人: \"客服\"<care@shop.example>;\n\n主题: 水壶\n\n\n\n水壶裂了。\n"},
    {"QQ Mail, hard spaces", "------------------\u00A0原始邮件\u00A0------------------\n发件人:\u00A0\"何安\"<anna@mail.example>;\n发送时间:\u00A02026年3月3日(星期二) 晚上7:32\n收件人:\u00A0\"客服\"<care@shop.example>;\n主题:\u00A0水壶\n\n水壶裂了。\n"},
    {"QQ Mail on a phone", "发自我的iPhone\n\n\n------------------ 原始邮件 ------------------\n发件人: 何安 <anna@mail.example>\n发送时间: 2026年3月3日 10:05\n收件人: 客服 <care@shop.example>\n主题: 回复：水壶\n\n水壶裂了。\n"},
    {"NetEase", "在 2026-03-03 10:05:11，\"何安\" <anna@mail.example> 写道：\n>水壶裂了。\n"},
    {"NetEase, without marks", "在 2026-03-03 10:05:11，\"何安\" <anna@mail.example> 写道：\n\n水壶裂了。\n"},
    {"NetEase, forwarded", "-------- 转发邮件信息 --------\n发件人：\"何安\" <anna@mail.example>\n发送日期：2026-03-03 10:05:11\n收件人：care@shop.example\n主题：水壶\n水壶裂了。\n"},
    {"Mail Master", "---- 回复的原邮件 ----\n| 发件人 | 何安<anna@mail.example> |\n| 发送日期 | 2026年03月03日 10:05 |\n| 收件人 | care<care@shop.example> |\n| 主题 | 水壶 |\n水壶裂了。\n"},
    {"Mail Master on a phone", "发自网易邮箱大师\n---- 回复的原邮件 ----\n| 发件人 | 何安<anna@mail.example> |\n水壶裂了。\n"},
    {"Foxmail", " \n发件人： 何安\n发送时间： 2026-03-03 10:05\n收件人： care\n主题： 水壶\n水壶裂了。\n"},
    {"Huawei", "发自我的华为手机\n\n-------- 原始邮件 --------\n发件人： 何安 <anna@mail.example>\n日期： 2026年3月3日周二 10:05\n收件人： care@shop.example\n主题： 水壶\n水壶裂了。\n"},
    {"a ticket", "##- 请在此行上方键入您的回复 -##\n\n何安\n2026年3月3日 10:05\n水壶裂了。\n"},
};

void check_tails(const Reply& reply, const std::vector<Tail>& tails)
{
    for (const auto& tail : tails) {
        CAPTURE(std::string(tail.program));
        CHECK(own_words(reply.top + tail.text) == reply.own);
    }
}

}  // namespace

TEST_CASE("what mail programs put below an English reply is not its writer's")
{
    check_tails(english, english_tails);
}

TEST_CASE("what mail programs put below a Traditional Chinese reply is not its writer's")
{
    check_tails(traditional, traditional_tails);
}

TEST_CASE("what mail programs put below a Simplified Chinese reply is not its writer's")
{
    check_tails(simplified, simplified_tails);
}

TEST_CASE("line ends of Windows change nothing")
{
    for (const auto& tail : english_tails) {
        CAPTURE(std::string(tail.program));
        std::string letter;
        for (const char byte : english.top + tail.text)
            letter += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
        CHECK(own_words(letter) == english.own);
    }
}

TEST_CASE("a reply below what it answers is its writer's")
{
    CHECK(own_words("On Tue, Mar 3, 2026 at 10:05 AM Anna Ho <anna@mail.example> wrote:\n\n> The kettle is cracked.\n> Do something.\n\nDear Ms Ho,\n\nWe packed it badly.\n\nMei\n")
          == "Dear Ms Ho,|We packed it badly.|Mei|");
    CHECK(own_words("在 2026/3/3 10:05, 何安 写道:\n> 水壶裂了。\n> 请处理。\n\n是我们没有包好。\n\n小梅\n") == "是我们没有包好。|小梅|");
    CHECK(own_words("何安 於 2026/3/3 上午 10:05 寫道:\n> 水壺裂了。\n是我們沒有包好。\n") == "是我們沒有包好。|");
    CHECK(own_words("Anna Ho <anna@mail.example> writes:\n> The kettle is cracked.\nWe packed it badly.\n") == "We packed it badly.|");
}

TEST_CASE("answers between quoted lines are their writer's")
{
    CHECK(own_words("Dear Ms Ho,\n\nOn 3/3/26 10:05 AM, Anna Ho wrote:\n> The kettle is cracked.\n\nWe packed it badly.\n\n> > Nobody answers.\n> And where is my money?\n\nIt went out today.\n\n> Anna\n\nMei\n")
          == "Dear Ms Ho,|We packed it badly.|It went out today.|Mei|");
    CHECK(own_words("何女士您好：\n\n在 2026-03-03 10:05:11，\"何安\" <anna@mail.example> 写道：\n>水壶裂了。\n是我们没有包好。\n>什么时候退钱？\n今天已经退了。\n") == "何女士您好：|是我们没有包好。|今天已经退了。|");
    CHECK(own_words("Our answers are below.\n\n-----Original Message-----\nFrom: Anna Ho <anna@mail.example>\nSent: Tuesday, March 3, 2026 10:05 AM\nSubject: Kettle\n\n> The kettle is cracked.\nWe packed it badly.\n")
          == "Our answers are below.|We packed it badly.|");
}

TEST_CASE("a mail that was only handed on has no words of its sender")
{
    CHECK(own_words("---------- Forwarded message ---------\nFrom: Anna Ho <anna@mail.example>\nDate: Tue, Mar 3, 2026 at 10:05 AM\nSubject: Kettle\nTo: <care@shop.example>\n\nThe kettle is cracked.\n") == "");
    CHECK(own_words("开始转发的邮件：\n\n发件人: 何安 <anna@mail.example>\n主题: 水壶\n\n水壶裂了。\n") == "");
    CHECK(own_words("Subject: Fwd: 水壺\n\n開始轉寄郵件：\n\n寄件人: 何安 <anna@mail.example>\n標題: 水壺\n\n水壺裂了。\n") == "Subject: Fwd: 水壺|");
}

TEST_CASE("headers at the top belong to the letter that follows them")
{
    CHECK(own_words("From: Care <care@shop.example>\nSent: Tuesday, March 3, 2026 10:05 AM\nTo: Anna Ho <anna@mail.example>\nSubject: Your kettle\n\nDear Ms Ho,\n\nWe packed it badly.\n")
          == "Subject: Your kettle|Dear Ms Ho,|We packed it badly.|");
    CHECK(own_words("-----Original Message-----\nFrom: Care <care@shop.example>\nSubject: Your kettle\n\nDear Ms Ho,\n\nWe packed it badly.\n") == "Subject: Your kettle|Dear Ms Ho,|We packed it badly.|");
    CHECK(own_words("##- Please type your reply above this line -##\n\nDear Ms Ho,\n\nWe packed it badly.\n\nMei\n") == "Dear Ms Ho,|We packed it badly.|Mei|");
    CHECK(own_words("发件人：客服 <care@shop.example>\n发送时间：2026年3月3日 10:05\n收件人：何安\n主题：水壶\n\n何女士您好：\n\n是我们没有包好。\n") == "主题：水壶|何女士您好：|是我们没有包好。|");
}

TEST_CASE("a list's footer below quoted lines hides no signature above them")
{
    const auto taken = take("We packed it badly.\n\nBest regards,\nMei Chan\n\nSent from my iPhone\n\n> The kettle is cracked.\n\n_______________________________________________\n"
                            "To unsubscribe from this list, write to leave@list.example\n");
    CHECK(taken->blocks(BlockKind::body) == Texts{"We packed it badly."});
    CHECK(taken->blocks(BlockKind::closing) == Texts{"Best regards,"});
    CHECK(taken->blocks(BlockKind::signature) == Texts{"Mei Chan"});
    CHECK(taken->blocks(BlockKind::footer).size() == 2);
}

TEST_CASE("a signature below what is quoted is one")
{
    const auto taken = take("We packed it badly.\n\nOn 3/3/26 10:05 AM, Anna Ho wrote:\n> The kettle is cracked.\n\n-- \nMei Chan\nShop Ltd\n");
    CHECK(taken->blocks(BlockKind::body) == Texts{"We packed it badly."});
    CHECK(taken->blocks(BlockKind::signature) == Texts{"Mei Chan", "Shop Ltd"});
}

TEST_CASE("megabytes of what may be an attribution or a header are read in linear time")
{
    for (const std::string line : {"On Tue, Mar 3, 2026 at 10:05 AM <\n", "From: a@b.example\nx\ny\n", "x wrote:\n", "Unsubscribe\n", "www.shop.example\n", "-----\nDisclaimer\n", "10:05:11:"}) {
        CAPTURE(line);
        std::string letter = "We packed it badly.\n";
        while (letter.size() < 2'000'000)
            letter += line;
        CHECK(own_words(letter).starts_with("We packed it badly.|"));
    }
}
