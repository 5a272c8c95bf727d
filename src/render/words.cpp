// The table of the report's own words: three texts, each written in its language, none converted from another.
#include "render/words.h"

namespace amends {
namespace {

constexpr Words english = {
    .apology = "apology",
    .apology_template = "apology template",
    .first_reply = "first reply",
    .kind_and_scenario = "{kind}, {scenario}",
    .headline = "{path}: {kind}. {count}",
    .standard_input = "(standard input)",
    .not_an_apology = "{path}: not an apology letter, no score.",
    .halves = "Said in two languages: the {first} half stands at {first_score}, the {second} half at {second_score}; below is the {weaker} one.",
    .chinese_half = "Chinese",
    .english_half = "English",
    .holds_and_one_place = "Holds {held} of {asked}; 1 place to mend",
    .holds_and_places = "Holds {held} of {asked}; {places} places to mend",
    .holds_and_no_place = "Holds {held} of {asked}; what is there can stay",
    .complete = "{held} of {asked}, nothing to mend.",
    .smaller_place = "1 smaller place: --all",
    .smaller_places = "{places} smaller places: --all",
    .held = "there    ",
    .missing = "not yet  ",
    .held_only_when = "{element} (only when {condition})",
    .tick = "",
    .between_held = ", ",
    .between_missing = ", ",
    .arrow = "-> ",
    .write_first = {"", "Write this first: {list}.", "Write these first: {list}.", "Write these first: {list}."},
    .between_first = ", ",
    .before_last = " and ",
    .score = "{score:>3}/100",
    .wide_space = "  ",
    .grades = {"to mend", "on the way", "ready"},
    .ledger = "How the score adds up",
    .ledger_sum = "in all",
    .ledger_rounding = "rounding",
    .ledger_place = "{reason}, line {line}",
    .scenarios = {"treatment", "defect", "delay", "billing", "recall", "cancellation", "outage", "privacy", ""},
    .elements = {"regret", "responsibility", "explanation", "impact", "remedy", "timeline", "prevention", "contact"},
    .to_write = {"the word sorry", "whose slip it was", "how it came about", "what it cost the reader",
                 "what the reader gets", "the day", "what will be different", "whom to ask"},
};

constexpr Words taiwan = {
    .apology = "致歉信",
    .apology_template = "致歉信範本",
    .first_reply = "首次回覆",
    .kind_and_scenario = "{kind}・{scenario}",
    .headline = "{path}　{kind}　{count}",
    .standard_input = "（標準輸入）",
    .not_an_apology = "{path}　這封不是致歉信，不評分。",
    .halves = "兩種語言各看各的：{first} {first_score} 分，{second} {second_score} 分；以下是{weaker}這一半。",
    .chinese_half = "中文",
    .english_half = "英文",
    .holds_and_one_place = "{asked} 項寫到 {held} 項，1 處可以改",
    .holds_and_places = "{asked} 項寫到 {held} 項，{places} 處可以改",
    .holds_and_no_place = "{asked} 項寫到 {held} 項，寫了的都可以留",
    .complete = "{asked} 項都寫到了，沒有要改的。",
    .smaller_place = "另有 1 處較小：--all",
    .smaller_places = "另有 {places} 處較小：--all",
    .held = "已有　",
    .missing = "還缺　",
    .held_only_when = "{element}（只在 {condition} 時才有）",
    .tick = "✓ ",
    .between_held = "　",
    .between_missing = "　",
    .arrow = "→ ",
    .write_first = {"", "先寫一樣：{list}。", "先寫兩樣：{list}。", "先寫三樣：{list}。"},
    .between_first = "、",
    .before_last = "、",
    .score = "{score:>3}／100",
    .wide_space = "　",
    .grades = {"待補", "尚可", "到位"},
    .ledger = "分數怎麼來的",
    .ledger_sum = "合計",
    .ledger_rounding = "取整數",
    .ledger_place = "{reason}　第 {line} 行",
    .scenarios = {"服務態度", "商品瑕疵", "延遲", "帳務", "召回", "取消", "服務中斷", "個資", ""},
    .elements = {"致歉", "承擔", "說明", "體會", "補救", "時間", "防範", "聯絡"},
    .to_write = {"一句對不起", "誰的疏失", "怎麼發生的", "讀者受了什麼累", "怎麼補", "哪一天", "下次怎麼防", "找誰"},
};

constexpr Words mainland = {
    .apology = "致歉信",
    .apology_template = "致歉信模板",
    .first_reply = "首次回复",
    .kind_and_scenario = "{kind}·{scenario}",
    .headline = "{path}　{kind}　{count}",
    .standard_input = "（标准输入）",
    .not_an_apology = "{path}　这不是致歉信，不打分。",
    .halves = "两种语言分开看：{first} {first_score} 分，{second} {second_score} 分；以下是{weaker}这一半。",
    .chinese_half = "中文",
    .english_half = "英文",
    .holds_and_one_place = "{asked} 项写了 {held} 项，1 处可改",
    .holds_and_places = "{asked} 项写了 {held} 项，{places} 处可改",
    .holds_and_no_place = "{asked} 项写了 {held} 项，已写的不用改",
    .complete = "{asked} 项齐全，没有要改的。",
    .smaller_place = "还有 1 处小问题：--all",
    .smaller_places = "还有 {places} 处小问题：--all",
    .held = "已有　",
    .missing = "还缺　",
    .held_only_when = "{element}（{condition} 时才有）",
    .tick = "✓ ",
    .between_held = "　",
    .between_missing = "　",
    .arrow = "→ ",
    .write_first = {"", "先补一处：{list}。", "先补两处：{list}。", "先补三处：{list}。"},
    .between_first = "、",
    .before_last = "、",
    .score = "{score:>3}／100",
    .wide_space = "　",
    .grades = {"待补", "尚可", "到位"},
    .ledger = "得分明细",
    .ledger_sum = "合计",
    .ledger_rounding = "取整",
    .ledger_place = "{reason}　第 {line} 行",
    .scenarios = {"服务态度", "质量问题", "延误", "收费", "召回", "取消", "服务中断", "个人信息", ""},
    .elements = {"致歉", "担责", "说明", "共情", "补救", "时间", "预防", "联系"},
    .to_write = {"一句对不起", "谁的失误", "怎么发生的", "客户受了什么累", "怎么补救", "哪天办好", "下回怎么防", "找谁"},
};

}  // namespace

const Words& words_of(Language language)
{
    switch (language) {
    case Language::zh_hant: return taiwan;
    case Language::zh_hans: return mainland;
    default: return english;
    }
}

}  // namespace amends
