// What devices, systems and lawyers put below a letter.
#include <doctest/doctest.h>

#include "letter/own_words.h"

using namespace amends;

namespace {

/// Each stands alone below a letter, and all that stands there is no word of its writer.
const std::vector<std::string> device_lines = {
    "Sent from my iPhone", "Sent from my iPad", "Sent from my Samsung Galaxy smartphone.", "Sent via the Samsung Galaxy S21 5G, an AT&T 5G smartphone",
    "Sent from my Huawei phone", "Sent from Outlook for Android<https://aka.example/AAb9ysg>", "Get Outlook for iOS", "Sent from Mail for Windows",
    "Sent from Yahoo Mail for iPhone", "Sent from Samsung Mobile", "Sent with Proton Mail secure email.", "Sent from my mobile. Please excuse any typos.", "Sent from my BlackBerry 10 smartphone.",
    "從我的iPhone傳送", "從我的 iPad 傳送", "從我的iPhone發送", "傳自我的 iPhone", "寄自我的 iPhone", "從我的 Samsung Galaxy 智慧型手機傳送。", "發送自我的 HTC", "取得 Android 版 Outlook",
    "從 Windows 版郵件傳送", "從 iPhone 版 Yahoo 奇摩信箱傳送", "下載 iOS 版 Outlook",
    "发自我的iPhone", "发自我的 iPad", "发自我的华为手机", "发自我的小米手机", "发自我的 OPPO 手机", "来自我的 vivo 手机", "发送自 Windows 10 版邮件应用", "从 Windows 版邮件发送", "发自网易邮箱大师",
    "获取 Outlook for Android", "下载 Outlook for iOS", "发自新浪邮箱客户端", "发自QQ邮箱手机版", "来自iPhone客户端",
};

const std::vector<std::string> disclaimers = {
    "CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the person named above. If it is not you, delete it.",
    "This email and any files transmitted with it are confidential and intended solely for the use of the person to whom they are addressed.",
    "This message may contain privileged information. If you are not the intended recipient, please notify the sender and delete it.",
    "The information contained in this e-mail is confidential. Any copying is forbidden.",
    "If you have received this email in error, please let the sender know and delete it.",
    "Disclaimer: the views expressed in this message are those of its author. Acme Ltd takes no liability for them.",
    "本電子郵件及其附件可能包含機密資訊，僅供指定之收件人使用。若您不是收件人，請刪除本郵件。",
    "本信件可能包含機密資訊，非指定之收件者，請勿使用或揭露本信件內容，並請銷毀此信件。",
    "本電郵所載資料屬機密，如閣下並非指定收件人，請即通知寄件人並刪除。",
    "免責聲明：本郵件內容不代表本公司立場。",
    "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人。禁止任何其他人以任何形式使用。",
    "如果您错收了本邮件，请您立即电话或邮件通知发件人并删除本邮件！",
    "保密声明：此邮件仅供指定收件人阅读，未经授权不得转发。",
};

const std::vector<std::string> system_lines = {
    "This is an automated message, please do not reply.", "*** This is an automatically generated email, please do not reply ***",
    "(This is a system generated mail, pls do not reply.)", "This is an auto-generated notice.", "This email was sent from an unmonitored mailbox.", "This email was sent to anna@mail.example. Unsubscribe", "Unsubscribe | Privacy | View in browser", "To unsubscribe, click here.",
    "You are receiving this email because you bought from us.", "If you no longer wish to receive these emails, unsubscribe here: https://shop.example/u",
    "© 2026 Shop Ltd. All rights reserved.", "Shop Ltd, registered in England and Wales no. 1234567", "Please consider the environment before printing this email.",
    "This email is a service from Shop. Delivered by Zendesk", "Ticket ID: 48213", "ref:_00D300aB1.5003001AbC:ref",
    "How would you rate the support you received?\nGood, I'm satisfied\nBad, I'm unsatisfied", "How did we do? https://survey.example/48213", "Take our survey: https://survey.example/48213",
    "This email has been checked for viruses by Avast antivirus software.\nwww.avast.com", "Virus-free. www.avg.com", "This message has been scanned for viruses and dangerous content by MailScanner.",
    "此信件由系統自動寄出，請勿直接回覆。", "本郵件為系統自動發送，請勿回覆。", "（本信由系統自動發出，請勿回信）", "若不想再收到此類郵件，請點此取消訂閱。", "取消訂閱", "不含病毒。www.avast.com",
    "本電子郵件已由 Avast 防毒軟體檢查病毒。", "請為本次服務評分：https://survey.example/1", "誠摯邀請您填寫滿意度問卷：https://survey.example/1", "此電子郵件是由小店提供的服務。", "本函為電腦編印，毋須簽署。",
    "列印前請考慮環境保護。",
    "此邮件由系统自动发送，请勿回复。", "系统邮件，请勿直接回复。", "这是一封自动发送的邮件，请勿回复。", "退订请回复TD", "拒收请回复R", "如不想再收到此类邮件，请点击退订。", "请点击链接评价本次服务：https://survey.example/1",
    "邀请您参与满意度调查：https://survey.example/1", "此电子邮件是由小店提供的服务。", "本邮件已通过杀毒软件检查病毒。", "版权所有 © 2026 小店", "打印前请考虑环境。",
};

const std::string english = "Dear Ms Ho,\n\nYour kettle came cracked; we packed it badly.\n\nBest regards,\nMei Chan\n\n";
const std::string chinese = "何女士您好：\n\n水壶裂了，是我们没有包好。\n\n小梅 敬上\n\n";

std::string own_of(const std::string& letter, const std::string& below)
{
    return own_words(letter + below + "\n");
}

void check_footers(const std::vector<std::string>& footers)
{
    for (const auto& footer : footers) {
        CAPTURE(footer);
        CHECK(own_of(english, footer) == "Dear Ms Ho,|Your kettle came cracked; we packed it badly.|Best regards,|Mei Chan|");
        CHECK(own_of(chinese, footer) == "何女士您好：|水壶裂了，是我们没有包好。|小梅 敬上|");
    }
}

}  // namespace

TEST_CASE("a device's line below a letter is not its writer's")
{
    check_footers(device_lines);
}

TEST_CASE("a disclaimer below a letter is not its writer's")
{
    check_footers(disclaimers);
}

TEST_CASE("a system's line below a letter is not its writer's")
{
    check_footers(system_lines);
}

TEST_CASE("footers stand together")
{
    for (const auto& disclaimer : disclaimers) {
        CAPTURE(disclaimer);
        CHECK(own_of(english, "Sent from my iPhone\n\n" + disclaimer + "\n\nUnsubscribe") == "Dear Ms Ho,|Your kettle came cracked; we packed it badly.|Best regards,|Mei Chan|");
    }
}

TEST_CASE("a heading of a disclaimer takes what is below it")
{
    CHECK(own_of(english, "Disclaimer\n\nNothing said here binds Acme.\n\nActs of staff are their own.") == "Dear Ms Ho,|Your kettle came cracked; we packed it badly.|Best regards,|Mei Chan|");
    CHECK(own_of(chinese, "【免责声明】\n以上内容不构成要约。\n一切以合同为准。") == "何女士您好：|水壶裂了，是我们没有包好。|小梅 敬上|");
}

TEST_CASE("a footer right below a rule takes what stands with it")
{
    CHECK(own_of(english, "--------------------\nYou are receiving this email because you bought from us.\nOur terms changed in May.\nUnsubscribe") == "Dear Ms Ho,|Your kettle came cracked; we packed it badly.|Best regards,|Mei Chan|");
}

TEST_CASE("a firm's signature is told from the letter")
{
    const auto taken = take(english + "Customer Care Lead | Shop Ltd\nT: +44 20 7946 0000 | M: +44 7700 900000\nE: mei@shop.example | www.shop.example\n1 Long Road, London N1 1AA\n");
    CHECK(taken->blocks(BlockKind::body) == Texts{"Your kettle came cracked; we packed it badly."});
    CHECK(taken->blocks(BlockKind::signature).size() == 5);
    const auto hant = take("何小姐您好：\n\n是我們沒有包好。\n\n陳小梅\n小店股份有限公司 客服部 經理\n電話：(02) 2345-6789 分機 12\n傳真：(02) 2345-6780\n地址：台北市中山路一段 1 號\n電子郵件：mei@shop.example\n");
    CHECK(hant->blocks(BlockKind::body) == Texts{"是我們沒有包好。"});
    CHECK(hant->blocks(BlockKind::signature).size() == 6);
    const auto hans = take("何女士您好：\n\n是我们没有包好。\n\n此致\n敬礼\n\n陈小梅 | 客服经理\n小店有限公司\n手机：138 0000 0000\n邮箱：mei@shop.example\n地址：上海市中山路1号\n");
    CHECK(hans->blocks(BlockKind::body) == Texts{"是我们没有包好。"});
    CHECK(hans->blocks(BlockKind::signature).size() == 5);
}
