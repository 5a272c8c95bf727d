// The texts of the language server.
#include "lsp/words.h"

#include <array>

#include "text/in_language.h"

namespace amends {
namespace {

constexpr EditorWords english = {
    .replace_sentence = "Write in place of the sentence: {rewrite}",
    .replace_name = "Write {rewrite}",
    .add_paragraph = "Add: {rewrite}",
    .allow = "Allow {rule} here, with a reason",
    .allow_in_file = "Allow {rule} in this file, with a reason",
    .reason = "[reason]",
    .gain = "+{points} when written",
    .advice = "What to do",
    .rewrite = "For example",
    .whole_page = "The whole page with its patterns: `amends explain {rule}`",
    .too_large = "amends reads documents of up to {size} MB in an editor. On the command line there is no such limit: amends check FILE",
    .passed_over = "amends passed over a message of {size} MB from the editor. What it said of a document is judged once that is saved or opened anew.",
    .lost = "amends has lost track of this document: a change came without a range or a text. Save it, and it is judged again.",
    .more = "{count} more findings are not shown. All of them: amends check --all FILE",
};

constexpr EditorWords traditional = {
    .replace_sentence = "這一句改寫成：{rewrite}",
    .replace_name = "改成 {rewrite}",
    .add_paragraph = "加上：{rewrite}",
    .allow = "在這裡允許 {rule}，寫下理由",
    .allow_in_file = "整份檔案允許 {rule}，寫下理由",
    .reason = "〔理由〕",
    .gain = "寫了 +{points}",
    .advice = "怎麼改",
    .rewrite = "可以寫成",
    .whole_page = "整頁說明和規則：`amends explain {rule}`",
    .too_large = "在編輯器裡 amends 讀到 {size} MB 為止；更大的檔案在命令列讀：amends check 檔名",
    .passed_over = "編輯器送來 {size} MB 的訊息，amends 略過了。其中的文件，存檔或重新開啟以後再讀。",
    .lost = "編輯器送來的修改缺了範圍或文字，amends 跟不上這份文件了。存檔以後會重新讀。",
    .more = "還有 {count} 處沒有列出。全部列出：amends check --all 檔名",
};

constexpr EditorWords simplified = {
    .replace_sentence = "这一句改写成：{rewrite}",
    .replace_name = "改成 {rewrite}",
    .add_paragraph = "加上：{rewrite}",
    .allow = "在这里允许 {rule}，写下理由",
    .allow_in_file = "整个文件允许 {rule}，写下理由",
    .reason = "〔理由〕",
    .gain = "写了 +{points}",
    .advice = "怎么改",
    .rewrite = "可以写成",
    .whole_page = "整页说明和规则：`amends explain {rule}`",
    .too_large = "在编辑器里 amends 读到 {size} MB 为止；更大的文件在命令行读：amends check 文件名",
    .passed_over = "编辑器送来 {size} MB 的消息，amends 略过了。其中的文档在保存或重新打开以后再读。",
    .lost = "编辑器送来的修改缺了范围或文字，amends 跟不上这份文档了。保存以后会重新读。",
    .more = "还有 {count} 处没有列出。全部列出：amends check --all 文件名",
};

}  // namespace

const EditorWords& editor_words(Language language)
{
    return in_language(language, english, traditional, simplified);
}

}  // namespace amends
