// The table of a summary's words: three texts, each written in its language, none converted from another.
#include "archive/words.h"

#include "text/in_language.h"

namespace amends {
namespace {

constexpr ArchiveWords english = {
    .letters = "{letters} letters, {apologies} of them apologies",
    .unread = "{count} inputs or records were not read; their lines in the results say why",
    .left_out = "{count} letters lie outside of the days or the sample asked for",
    .stopped = "Stopped on request: this is what was done until then.",
    .repeated = "{count} of the letters nearly equal an earlier one; each group counts once below ({groups} groups)",
    .mean = "Mean score {mean:.1f} ({low:.1f} to {high:.1f})",
    .scores = "Apologies by score",
    .lacking = "What is missing most often",
    .faults = "What readers will mind most often",
    .sentences = "Sentences that come again and again with a finding",
    .poorest = "Begin with these",
    .groups = "Letters that were sent most often",
    .months = "By month",
    .senders = "By writer",
    .macros = "By template",
    .scenarios = "By what happened",
    .others = "({keys} others)",
    .few = "({count} writers with fewer than {least} apologies)",
    .column_letters = "apologies",
    .column_mean = "mean",
    .column_ready = "ready",
    .late = "{late} of {known} answers with both dates took more than {days} days",
    .rule_sets = "The letters were judged by {count} sets of rules; compare their scores with care.",
    .other = "other",
};

constexpr ArchiveWords taiwan = {
    .letters = "{letters} 封信，其中 {apologies} 封是致歉信",
    .unread = "{count} 份沒有讀到，原因在結果檔裡",
    .left_out = "{count} 封不在指定的日期或抽樣之內",
    .stopped = "應要求停下：以下是到那時為止的結果。",
    .repeated = "{count} 封和前面的信幾乎相同，以下每組只算一次（共 {groups} 組）",
    .mean = "平均 {mean:.1f} 分（{low:.1f} 到 {high:.1f}）",
    .scores = "致歉信的分數",
    .lacking = "最常缺的",
    .faults = "最常讓讀者不快的",
    .sentences = "一再出現、有問題的句子",
    .poorest = "先看這幾封",
    .groups = "寄出最多次的信",
    .months = "依月份",
    .senders = "依寫信的人",
    .macros = "依範本",
    .scenarios = "依事由",
    .others = "（其他 {keys} 項）",
    .few = "（{count} 位寫信的人不到 {least} 封）",
    .column_letters = "封數",
    .column_mean = "平均",
    .column_ready = "到位",
    .late = "知道兩邊日期的 {known} 封回信，有 {late} 封超過 {days} 天",
    .rule_sets = "這些信用了 {count} 套規則評分，比較時要留意。",
    .other = "其他",
};

constexpr ArchiveWords mainland = {
    .letters = "{letters} 封信，其中 {apologies} 封是致歉信",
    .unread = "{count} 份没有读到，原因写在结果文件里",
    .left_out = "{count} 封不在指定的日期或抽样之内",
    .stopped = "应要求停下：以下是到那时为止的结果。",
    .repeated = "{count} 封和前面的信几乎一样，以下每组只算一次（共 {groups} 组）",
    .mean = "平均 {mean:.1f} 分（{low:.1f} 到 {high:.1f}）",
    .scores = "致歉信的分数",
    .lacking = "最常缺的",
    .faults = "最常让读者不快的",
    .sentences = "反复出现、有问题的句子",
    .poorest = "先看这几封",
    .groups = "发得最多的信",
    .months = "按月份",
    .senders = "按写信的人",
    .macros = "按模板",
    .scenarios = "按事由",
    .others = "（其他 {keys} 项）",
    .few = "（{count} 位写信的人不到 {least} 封）",
    .column_letters = "封数",
    .column_mean = "平均",
    .column_ready = "到位",
    .late = "知道两边日期的 {known} 封回信里，{late} 封超过 {days} 天",
    .rule_sets = "这些信用了 {count} 套规则评分，比较时要留意。",
    .other = "其他",
};

}  // namespace

const ArchiveWords& archive_words_of(Language language)
{
    return in_language(language, english, taiwan, mainland);
}

}  // namespace amends
