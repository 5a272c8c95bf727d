// What looks like quoted mail or a footer and is the writer's own.
#include <doctest/doctest.h>

#include "letter/own_words.h"

using namespace amends;

namespace {

/// Whether nothing of the letter is taken for somebody else's or a system's.
void check_own(const std::string& letter)
{
    CAPTURE(letter);
    const auto taken = take(letter);
    CHECK(taken->blocks(BlockKind::quoted).empty());
    CHECK(taken->blocks(BlockKind::footer).empty());
}

}  // namespace

TEST_CASE("a letter that retells what somebody wrote goes on")
{
    check_own("何小姐您好：\n\n您在3月3日10:05的來信中寫道：\n\n水壺裂了，沒有人理我。\n\n您說得對，是我們沒有包好。\n");
    check_own("何女士您好：\n\n他在信中写道：\n\n我没有检查包裹。\n\n这是我们的错。\n");
    check_own("林先生您好：\n\n司機於3月3日10:05的值班紀錄中寫道：\n車門沒有關。\n我們已經把他停職。\n");
    check_own("林先生您好：\n\n在2026年3月3日10:05的邮件里，您写道：\n车门没有关。\n您说得对。\n");
    check_own("林先生您好：\n\n店員在 10:05 的通話中提到：\n貨明天到。\n那是我們的錯。\n");
    check_own("Dear Ms Ho,\n\nOn Monday at 10:05 you wrote:\n\nThe kettle is cracked.\n\nYou are right. We packed it badly.\n");
    check_own("Dear Ms Ho,\n\nOn 3 March 2026 at 10:05 our driver wrote:\n\nLeft with a neighbour.\n\nThat was not true, and we are sorry.\n");
    check_own("Dear Ms Ho,\n\nOn 3 March 2026 at 10:05, he wrote:\n\nLeft with a neighbour.\n\nThat was not true.\n");
    check_own("Dear Ms Ho,\n\nYour neighbour <tom@mail.example> wrote:\n\nThe kettle is cracked.\n\nHe is right.\n");
    check_own("Dear Ms Ho,\n\nOn the label the packer wrote:\nFragile, this side up.\nWe ignored it.\n");
}

TEST_CASE("lines that begin like headers are no earlier mail")
{
    check_own("Dear Ms Ho,\n\nWe changed our hours too late.\n\nFrom: Monday we will open at nine.\nTo: all who came in vain, we owe a coffee.\n\nMei\n");
    check_own("Dear Ms Ho,\n\nYour parcel went astray.\n\nFrom: Taipei\nTo: Kaohsiung\nDate: 5 May\n\nIt arrives tomorrow.\n");
    check_own("何女士您好：\n\n您的包裹被我们送错了。\n\n寄件人：王先生\n收件人：何女士\n单号：884213\n\n明天中午前补送。\n");
    check_own("何小姐您好：\n\n您的包裹被我們送錯了。\n\n寄件人：王先生\n收件人：何小姐\n寄件日期：5月3日\n\n明天中午前補送。\n");
    check_own("何女士您好：\n\n事情经过如下。\n\n日期：3月3日\n时间：10:05\n地点：二号门\n\n是我们没有关门。\n");
    check_own("Dear Ms Ho,\n\nHere is what went wrong.\n\nDate: 3 March\nSubject: your kettle\n\nWe packed it badly.\n");
}

TEST_CASE("a rule in the middle of a letter ends nothing")
{
    check_own("Dear Ms Ho,\n\nWe packed the kettle badly.\n\n----------\n\nA new one leaves today.\n\nMei\n");
    check_own("何小姐您好：\n\n是我們沒有包好。\n\n________________________________\n\n新的一只今天寄出。\n\n小梅\n");
    CHECK(own_words("Dear Ms Ho,\n\nWe packed the kettle badly.\n\n-----\n\nA new one leaves today.\n\nMei\n\nThis is an automated message, please do not reply.\n")
          == "Dear Ms Ho,|We packed the kettle badly.|A new one leaves today.|Mei|");
    CHECK(own_words("何女士您好：\n\n是我们没有包好。\n\n-----\n\n新的一只今天寄出。\n\n小梅\n\n发自我的iPhone\n") == "何女士您好：|是我们没有包好。|新的一只今天寄出。|小梅|");
}

TEST_CASE("confidentiality that is the letter's own matter is no disclaimer")
{
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nYour confidential report went to a person other than the intended recipient. He has deleted it.\n");
    check_own("Dear Ms Ho,\n\nThe parcel never reached its intended recipient.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nYour medical file is confidential and intended for your doctor alone; we sent it to a stranger.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nConfidentiality:\n\nYour file was seen by one other patient, who has destroyed it.\n");
    check_own("何女士您好：\n\n对不起。\n\n声明：那张照片不是我们拍的。\n");
    check_own("何女士您好：\n\n对不起。\n\n我们泄露了您的机密信息，收到的人已经删除。\n");
    check_own("何小姐您好：\n\n對不起。\n\n您的病歷屬於機密，我們卻寄給了別人。\n");
    check_own("何小姐您好：\n\n對不起。\n\n若您誤收本店的催款單，請撕掉。\n");
    check_own("何女士您好：\n\n此邮件寄错了收件人，是我们的错。\n");
}

TEST_CASE("sentences about mails, machines and lists are no footers")
{
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nThe photograph was sent from my telephone to the wrong person.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nYou asked us twice to unsubscribe you, and we did not do it until today.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nYou got an automated message that should have come from a person.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nThis is an automatic refund; you need not ask for it.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nThe reminder was automatically generated before your payment was booked.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nThe inbox that you wrote to was unmonitored for a week.\n");
    check_own("Dear Ms Ho,\n\nWe are sorry.\n\nThe laptop that we sold you was not checked for viruses.\n");
    check_own("何女士您好：\n\n多扣的钱是我们的错。\n\n退款将由系统自动退回您的账户。\n");
    check_own("何女士您好：\n\n是我们的错。\n\n这是系统自动扣款造成的，昨天已经修好。\n");
    check_own("何女士您好：\n\n是我们的错。\n\n我们已经为您退订，以后不会再打扰您。\n");
    check_own("何小姐您好：\n\n個資外洩是我們的錯。\n\n若收到可疑簡訊，請勿回覆。\n");
    check_own("何女士您好：\n\n您的草稿被自动删除，是我们的错。\n");
    check_own("何女士您好：\n\n发自我的内心，对不起\n");
    check_own("何小姐您好：\n\n這封信從我的心裡發出\n\n小梅\n");
}

TEST_CASE("arrows and dashes of a writer are no quotes")
{
    check_own("何女士您好：\n\n是我们的错。\n\n—— 原来的水壶已经停产\n\n小梅\n");
    check_own("Dear Ms Ho,\n\n--- our mistake ---\n\nWe packed it badly.\n");
}
