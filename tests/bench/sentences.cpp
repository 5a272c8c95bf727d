// Sentences of apologies (good and bad ones) and of other letters, in three scripts.
#include "sentences.h"

#include <array>

namespace amends::bench {

namespace {

using Sentence = std::string_view;

constexpr auto hant_greetings =
    std::to_array<Sentence>({"林小姐您好：", "親愛的會員：", "陳先生：", "各位住戶：", "王太太，您好："});
constexpr auto hant_apologies = std::to_array<Sentence>({
    "您訂的書架晚了{}天才到，是我們漏看了出貨單。",
    "那天您在門口等了{}個小時，電話也打不進來，我們真的很抱歉。",
    "對於此次造成您的不便，我們深感抱歉，敬請見諒。",
    "由於系統作業異常，導致部分訂單出現延誤的情形。",
    "我們會儘快向相關單位反映，請您耐心等候。",
    "退款{}00元已在今天上午送出，三個工作天內會回到您的卡上。",
    "從下週一起，每一張單都由兩個人核對過才出倉。",
    "如果我們的服務讓您覺得不舒服，在此致上歉意。",
    "負責的同事把地址抄錯了，我當時沒有再看一次。",
    "您若另有想法，請直接打 02-5550-01{} 找我。",
    "我們一向重視每一位顧客的寶貴意見。",
    "箱子在第{}號倉庫找到了，明天下午五點前由我親自送去。",
    "其實當天雨下得很大，誰都沒有料到。",
    "日後我們將持續精進，提供更好的服務品質。",
    "您為了這件事請了半天假，這是我們欠您的。",
    "照規定特價品無法更換，但這一件我們換新的給您。",
});
constexpr auto hant_notices = std::to_array<Sentence>({
    "本社區將於{}月的第一個週末清洗水塔，屆時各樓停水。",
    "附件是上一季的報表，請您過目後簽名寄回。",
    "感謝您報名秋季課程，教室在三樓，每班{}人。",
    "新的門市搬到河邊那條街，停車場可停{}輛車。",
    "票價自下個月起調整，學生和長者不受影響。",
    "您借的{}本書已經到期，可以在櫃檯或網站續借。",
    "會議改在十點開始，資料已放在共用資料夾。",
    "我們正在找一位會修腳踏車的夥伴，有興趣請來信。",
    "恭喜您抽中本期的小禮物，領取時請帶會員卡。",
    "花店本週進了一批茶花，顏色有{}種。",
});
constexpr auto hant_closings = std::to_array<Sentence>({"客服組 許文敬上", "店長 阿芳", "此致\n大會敬啟"});

constexpr auto hans_greetings =
    std::to_array<Sentence>({"李女士，您好：", "尊敬的客户：", "张先生：", "各位家长：", "亲爱的同学："});
constexpr auto hans_apologies = std::to_array<Sentence>({
    "您买的床垫晚到了{}天，是我们排车的时候漏了您这一单。",
    "您给我们打了{}次电话都没有人接，对不起。",
    "由此给您带来的不便，敬请谅解。",
    "因近期订单量较大，加上人手不足，发货出现了延迟。",
    "我们已将您的问题反馈给相关部门，会尽快处理。",
    "多收的{}0元今天中午已经原路退回，最晚周五到账。",
    "从明天起，每次换料都要两个人签字，没签字机器不开。",
    "如果给您造成了困扰，我们表示歉意。",
    "这件事责任在我，我没有在交接本上写清楚。",
    "有什么想说的，请直接拨打 0571-5550-01{}，我是小周。",
    "我们始终坚持客户至上的服务理念。",
    "新的门锁已经寄出，7月{}日下午六点前送到，师傅免费上门装。",
    "当时您也没有提前说明收货时间。",
    "今后我们将进一步加强管理，不断提升服务水平。",
    "您抱着孩子在大厅站了{}个小时，换了谁都会生气。",
    "按合同本来不能退，这次我们全额退给您。",
});
constexpr auto hans_notices = std::to_array<Sentence>({
    "本周六上午小区停电检修，预计{}个小时。",
    "合同已经盖章，原件随快递寄到您的公司。",
    "欢迎加入读书会，本月要读的书共{}本。",
    "食堂从下周起增加面食窗口，价格不变。",
    "请各班在{}号以前把报名表交到教务处。",
    "感谢您参加本次问卷，奖品将在月底抽出。",
    "新款水壶有{}种颜色，到店可以试用。",
    "会议室的钥匙放在前台，用完请登记。",
    "我们很遗憾地通知您，这次的职位已经有人选。",
    "体检报告可以在手机上查看，纸质版请到二楼领取。",
});
constexpr auto hans_closings = std::to_array<Sentence>({"客服部 周敏", "店长 老何", "此致\n敬礼"});

constexpr auto english_greetings =
    std::to_array<Sentence>({"Dear Ms Holloway,", "Dear customer,", "Hi Sam,", "Dear Mr Okafor,", "Good morning,"});
constexpr auto english_apologies = std::to_array<Sentence>({
    "Your parcel came {} days late because we put it on the wrong van.",
    "You rang us {} times and nobody called you back, and I am sorry.",
    "We apologise for any inconvenience this may have caused.",
    "Due to an unusually high number of orders, some deliveries were delayed.",
    "Your feedback has been passed on to the relevant department.",
    "I refunded ${}0 this morning and it will be on your card by Friday.",
    "From Monday two people check every label before a box leaves the bench.",
    "We are sorry if you felt that our staff were rude.",
    "The mistake is mine: I read the old price list and did not look twice.",
    "If that does not suit you, ring me on 020 5550 01{} and I will change it.",
    "At our company we take great pride in our customer service.",
    "A new lamp left us today and reaches you before 5 pm on 1{} June.",
    "However, you did not tell us that the gate would be locked.",
    "We will continue to review our processes and strive to improve.",
    "You took a day off for a fitter who never came, and that cost you.",
    "It was a minor glitch that affected only a small number of users.",
});
constexpr auto english_notices = std::to_array<Sentence>({
    "The library closes early on the first {} Fridays of the season.",
    "Please find attached the minutes and the list of rooms.",
    "Thank you for joining the choir, which now has {}0 members.",
    "Our new shop opens beside the station and has {} parking spaces.",
    "The fee rises from next quarter, students pay what they paid.",
    "The {} books that you borrowed can be renewed at the desk.",
    "We meet in the small room at ten and the slides are in the folder.",
    "We are looking for somebody who likes to mend bicycles.",
    "You have won this month's small prize, bring your card to collect it.",
    "The garden centre has camellias in {} colours this week.",
});
constexpr auto english_closings =
    std::to_array<Sentence>({"Rosa Lind, customer care", "With best wishes,\nThe team", "Regards,\nTom"});

}  // namespace

const Material& material(Script script)
{
    static constexpr Material hant = {hant_greetings, hant_apologies, hant_notices, hant_closings};
    static constexpr Material hans = {hans_greetings, hans_apologies, hans_notices, hans_closings};
    static constexpr Material english = {english_greetings, english_apologies, english_notices, english_closings};
    switch (script) {
    case Script::traditional: return hant;
    case Script::simplified: return hans;
    case Script::english: return english;
    }
    return english;
}

}  // namespace amends::bench
