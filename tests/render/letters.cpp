// The letters of letters.h.
#include "render/letters.h"

namespace amends::sample {

std::string report(std::string_view format, const std::vector<Letter>& letters, const std::vector<InputError>& errors, const ReportOptions& options,
                   const RuleSet* rules, Bar bar)
{
    const auto made = format_named(format)->start(options);
    std::string out;
    std::size_t ordinal = 0;
    made->begin(out);
    for (const Letter& letter : letters)
        made->letter({letter.source, letter.verdict, ordinal++, rules, bar}, out);
    made->end(errors, out);
    return out;
}

Letter bookcase()
{
    Letter letter("書櫃.txt",
                  "王先生您好：\n"
                  "很抱歉，您 5/3 訂的書櫃因倉庫人手不足，至今還沒有出貨。\n"
                  "我們已向相關單位反映，會儘快為您處理，請耐心等候。\n"
                  "造成您的不便，敬請見諒。\n",
                  Language::zh_hant);
    letter.verdict.scenario = Scenario::delay;
    letter.finds("因倉庫人手不足", "excuse/staffing", "讀者會想：這是你們的事，為什麼要我等？", "〔哪一步〕是我們漏了，責任在我們。");
    letter.finds("已向相關單位反映", "deflection/unnamed-department", "讀者不知道交給了誰。", "我已請〔姓名〕處理，〔日期〕前由我回電給您。");
    letter.finds("儘快", "vagueness/soon", "讀者沒有日子可以等。", "〔日期〕前送到。還不能確定，就寫：〔日期〕前先告訴您進度。");
    Finding& stock = letter.finds("造成您的不便，敬請見諒", "boilerplate/excuse-us", "放在哪一封信裡都通的句子。", "害您〔多等幾天／沒趕上什麼〕，真的對不起。");
    stock.severity = Severity::suggestion;
    letter.holds(Element::regret, "很抱歉");
    letter.misses("missing/responsibility", 20, "看不出是誰的疏失。", "是我們沒有〔做什麼〕。");
    letter.misses("missing/explanation", 10);
    letter.misses("missing/impact", 13);
    letter.misses("missing/remedy", 20);
    letter.misses("missing/timeline", 13);
    letter.misses("missing/prevention", 7);
    letter.misses("missing/contact", 5);
    letter.verdict.ledger = {{12, "regret", letter.span_of("很抱歉")},
                             {-2, "excuse/staffing", letter.span_of("因倉庫人手不足")},
                             {-1, "deflection/unnamed-department", letter.span_of("已向相關單位反映")}};
    letter.scores(9, Grade::poor);
    return letter;
}

Letter cooker()
{
    Letter letter("cooker.txt",
                  "Dear Ms Hale,\n\n"
                  "We're sorry if the late delivery of your cooker caused any upset.\n"
                  "Due to high demand, deliveries are taking longer than usual.\n"
                  "Your comments have been passed to the relevant team, and we will\n"
                  "get back to you as soon as possible. The £35 fee was refunded; just\n"
                  "reply to this mail with questions.\n",
                  Language::en);
    letter.verdict.scenario = Scenario::delay;
    letter.finds("if the late delivery of your cooker caused any upset", "conditional/if-upset",
                 "The “if” leaves the reader to prove it.", "We're sorry your cooker came late and that you [what it cost them].");
    letter.finds("Due to high demand", "excuse/high-volume", "The reader hears: others came first.",
                 "We sold more than we could deliver by [the day you were given].");
    letter.finds("passed to the relevant team", "deflection/unnamed-department", "There is nobody here to ask for.",
                 "[Name] has your order and will ring you by [day and time].");
    letter.finds("as soon as possible", "vagueness/soon", "There is no day to wait for.",
                 "by [day]. Not known yet? Say when you will write next.");
    letter.holds(Element::remedy, "The £35 fee was refunded");
    letter.holds(Element::contact, "reply to this mail");
    letter.misses("missing/regret", 12);
    letter.misses("missing/responsibility", 20);
    letter.misses("missing/explanation", 10);
    letter.misses("missing/impact", 13);
    letter.misses("missing/timeline", 13);
    letter.misses("missing/prevention", 7);
    letter.verdict.ledger = {{20, "remedy", letter.span_of("The £35 fee was refunded")},
                             {5, "contact", letter.span_of("reply to this mail")},
                             {-6, "conditional/if-upset", letter.span_of("if the late delivery")}};
    letter.scores(19, Grade::poor);
    return letter;
}

Letter parcel()
{
    Letter letter("包裹.txt",
                  "尊敬的客户：\n\n"
                  "您的包裹因系统原因滞留在分拨中心，给您带来不便，深表歉意。您反映的情况我们已经向有关部门反映，相关人员会尽快核实处理，请您耐心等待，感谢您的理解与支持。\n"
                  "\t📦 单号 SF100 由我们补寄。\n",
                  Language::zh_hans);
    letter.verdict.scenario = Scenario::delay;
    letter.finds("因系统原因", "excuse/system", "客户会想：系统也是你们的。", "〔哪一步〕是我们没做好。");
    letter.finds("给您带来不便，深表歉意", "boilerplate/any-inconvenience", "放在哪封信里都通。", "害您〔白跑、多等几天〕，对不起。");
    letter.finds("向有关部门反映", "deflection/unnamed-department", "客户不知道交给了谁。", "我已请〔姓名〕处理，〔日期〕前由我给您回电。");
    letter.finds("尽快核实处理", "vagueness/soon", "没有日子可等。", "〔日期〕前办好。");
    letter.finds("感谢您的理解与支持", "boilerplate/thanks-for-understanding", "客户还没有说过理解。", "您说的〔哪件事〕我们记下了。").severity
        = Severity::suggestion;
    letter.finds("单号 SF100", "placeholder/order", "这格还没填。", "单号〔号码〕").severity = Severity::error;
    letter.holds(Element::remedy, "由我们补寄");
    letter.misses("missing/responsibility", 20);
    letter.misses("missing/timeline", 13);
    letter.scores(38, Grade::mixed);
    return letter;
}

Letter ready()
{
    Letter letter("ready.txt", "We are sorry.\n", Language::en);
    letter.verdict.scenario = Scenario::billing;
    for (const auto element : {Element::regret, Element::responsibility, Element::explanation, Element::impact,
                               Element::remedy, Element::timeline, Element::prevention, Element::contact})
        letter.holds(element, "We are sorry");
    letter.scores(97, Grade::good);
    return letter;
}

}  // namespace amends::sample
