// The report for people.
#include <doctest/doctest.h>

#include <sstream>

#include "render/letters.h"
#include "render/report.h"
#include "text/width.h"

using namespace amends;

namespace {

std::string report(const sample::Letter& letter, const ReportOptions& options = {})
{
    std::string out;
    format_named("text")->start(options)->letter({letter.source, letter.verdict, 0}, out);
    return out;
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// A letter of `count` lines with a finding in each; the later the heavier.
sample::Letter long_list(std::size_t count)
{
    static std::string text;
    text.clear();
    for (std::size_t i = 0; i < count; ++i)
        text += "line " + std::to_string(i) + " soon\n";
    sample::Letter letter("list.txt", text, Language::en);
    for (std::size_t i = 0; i < count; ++i) {
        Finding& finding = letter.finds("soon", "vagueness/soon", "No day.", "by [day]");
        const auto start = static_cast<std::uint32_t>(text.find("line " + std::to_string(i)));
        finding.span = Span{start, start + 4};
        finding.gain = static_cast<int>(i);
    }
    return letter;
}

}  // namespace

TEST_CASE("a poor letter in Traditional Chinese reads as designed")
{
    CHECK(report(sample::bookcase()) ==
          R"(書櫃.txt　致歉信・延遲　8 項寫到 1 項，4 處可以改

  2 │ 很抱歉，您 5/3 訂的書櫃因倉庫人手不足，至今還沒有出貨。
    │                        ^^^^^^^^^^^^^^
    │ 讀者會想：這是你們的事，為什麼要我等？                     excuse/staffing
    │ → 〔哪一步〕是我們漏了，責任在我們。
  3 │ 我們已向相關單位反映，會儘快為您處理，請耐心等候。
    │     ^^^^^^^^^^^^^^^^    ^^^^
    │     ①                   ②
    │ ① 讀者不知道交給了誰。                       deflection/unnamed-department
    │ → 我已請〔姓名〕處理，〔日期〕前由我回電給您。
    │ ② 讀者沒有日子可以等。                                      vagueness/soon
    │ → 〔日期〕前送到。還不能確定，就寫：〔日期〕前先告訴您進度。
  4 │ 造成您的不便，敬請見諒。
    │ ^^^^^^^^^^^^^^^^^^^^^^
    │ 放在哪一封信裡都通的句子。                           boilerplate/excuse-us
    │ → 害您〔多等幾天／沒趕上什麼〕，真的對不起。

已有　✓ 致歉
還缺　承擔 +20　補救 +20　時間 +13　體會 +13　說明 +10　防範 +7　聯絡 +5
先寫三樣：誰的疏失、怎麼補、哪一天。

  9／100　█▊░░░░░░░░░░░░░░░░░░　待補
)");
}

TEST_CASE("a poor letter in English reads as designed")
{
    const std::string text = report(sample::cooker());
    CHECK(text.starts_with("cooker.txt: apology, delay. Holds 2 of 8; 4 places to mend\n\n"
                           "  3 │ We're sorry if the late delivery of your cooker caused any upset.\n"
                           "    │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                           "    │ The “if” leaves the reader to prove it.               conditional/if-upset\n"
                           "    │ -> We're sorry your cooker came late and that you [what it cost them].\n"));
    CHECK(text.ends_with("\nthere    remedy, contact\n"
                         "not yet  responsibility +20, timeline +13, impact +13, regret +12,\n"
                         "         explanation +10, prevention +7\n"
                         "Write these first: whose slip it was, the day and what it cost the reader.\n\n"
                         " 19/100  ███▊░░░░░░░░░░░░░░░░  to mend\n"));
}

TEST_CASE("a paragraph in one line is shown sentence by sentence")
{
    const std::string text = report(sample::parcel());
    CHECK(holds(text, "  3 │ 您的包裹因系统原因滞留在分拨中心，给您带来不便，深表歉意。…\n"));
    CHECK(holds(text, "  3 │ …您反映的情况我们已经向有关部门反映，相关人员会尽快核实处理，…\n"));
    CHECK(holds(text, "  4 │     📦 单号 SF100 由我们补寄。\n"
                      "    │        ^^^^^^^^^^\n"));
}

TEST_CASE("a letter that needs nothing has two lines")
{
    CHECK(report(sample::ready()) == "ready.txt: apology, billing. 8 of 8, nothing to mend.\n"
                                     " 97/100  ███████████████████▍  ready\n");
}

TEST_CASE("a letter of another kind has one line, in the language of the reader")
{
    sample::Letter letter("price.txt", "From May the price is 20.", Language::en);
    letter.verdict.score.reset();
    CHECK(report(letter) == "price.txt: not an apology letter, no score.\n");
    CHECK(report(letter, {.ui_language = Language::zh_hant}) == "price.txt　這封不是致歉信，不評分。\n");
    CHECK(report(letter, {.ui_language = Language::zh_hans}) == "price.txt　这不是致歉信，不打分。\n");
}

TEST_CASE("five findings are shown, the weightiest, and the others counted")
{
    const std::string text = report(long_list(8));
    CHECK_FALSE(holds(text, "line 2 soon"));
    CHECK(holds(text, "line 3 soon"));
    CHECK(holds(text, "line 7 soon"));
    CHECK(holds(text, "3 smaller places: --all"));
    CHECK(holds(text, "8 places to mend"));
    CHECK(holds(report(long_list(8), {.all = true}), "line 0 soon"));
    CHECK(holds(report(long_list(6)), "1 smaller place: --all"));
}

TEST_CASE("an error is shown before a warning of more points")
{
    sample::Letter letter = long_list(6);
    letter.verdict.findings[0].severity = Severity::error;
    CHECK(holds(report(letter), "line 0 soon"));
}

TEST_CASE("overlapping findings have carets in rows of their own")
{
    sample::Letter letter("a.txt", "We will look into it soon.\n", Language::en);
    letter.finds("We will look into it soon", "vagueness/look-into", "Who?", "");
    letter.finds("soon", "vagueness/soon", "When?", "");
    CHECK(holds(report(letter), "  1 │ We will look into it soon.\n"
                                "    │ ^^^^^^^^^^^^^^^^^^^^^^^^^\n"
                                "    │ ①\n"
                                "    │                      ^^^^\n"
                                "    │                      ②\n"));
}

TEST_CASE("a finding over a line break has carets under both lines")
{
    sample::Letter letter("a.txt", "It will be mended as soon\r\n  as possible, I hope.\r\n", Language::en);
    letter.finds("as soon\r\n  as possible", "vagueness/soon", "When?", "");
    CHECK(holds(report(letter), "  1 │ It will be mended as soon\n"
                                "    │                   ^^^^^^^\n"
                                "  2 │   as possible, I hope.\n"
                                "    │   ^^^^^^^^^^^\n"
                                "    │ When?"));
}

TEST_CASE("hints without a place are told where there is nothing else, or with all")
{
    sample::Letter letter = sample::ready();
    Finding& hint = letter.verdict.findings.emplace_back();
    hint.rule = "advice/reader-not-named";
    hint.message = "The reader is not named.";
    CHECK(holds(report(letter), "  · │ The reader is not named."));
    letter.misses("missing/contact", 3);
    CHECK_FALSE(holds(report(letter), "not named"));
    CHECK(holds(report(letter, {.all = true}), "not named"));
}

TEST_CASE("the ledger names elements, rules and lines, and ends with the sum")
{
    const std::string text = report(sample::bookcase(), {.explain_score = true});
    CHECK(holds(text, "分數怎麼來的\n"
                      "   +12  致歉　第 2 行\n"
                      "    -2  excuse/staffing　第 2 行\n"
                      "    -1  deflection/unnamed-department　第 3 行\n"
                      "     9  合計\n"));
    CHECK(holds(text, "-8 excuse/staffing"));
    CHECK_FALSE(holds(report(sample::bookcase()), "-8"));
}

TEST_CASE("no row is wider than asked for, in any language, at any width")
{
    for (const sample::Letter& letter : {sample::bookcase(), sample::cooker(), sample::parcel(), sample::ready()}) {
        for (std::size_t width = narrowest_report; width <= 100; ++width) {
            std::istringstream rows(report(letter, {.width = width, .all = true, .explain_score = true}));
            for (std::string row; std::getline(rows, row);)
                CHECK_MESSAGE(display_width(row) <= width, row);
        }
    }
}

TEST_CASE("colour adds escape sequences and nothing else")
{
    std::string text = report(sample::bookcase(), {.colour = true});
    CHECK(holds(text, "\x1b[33m^^^^^^^^^^^^^^\x1b[0m"));
    for (std::size_t start = 0; (start = text.find('\x1b')) != std::string::npos;)
        text.erase(start, text.find('m', start) + 1 - start);
    CHECK(text == report(sample::bookcase()));
}

TEST_CASE("a first reply and a template are called by their names")
{
    sample::Letter letter = sample::ready();
    letter.verdict.is_template = true;
    CHECK(report(letter).starts_with("ready.txt: apology template, billing. "));
    letter.verdict.stage = Stage::first;
    CHECK(report(letter).starts_with("ready.txt: first reply, billing. "));
}

TEST_CASE("a path cannot steer the terminal")
{
    sample::Letter letter = sample::ready();
    letter.source.path = "a\x1b[31m.txt";
    CHECK_FALSE(holds(report(letter), "\x1b"));
}

TEST_CASE("an element that stands under a condition of the template is told with it, also where nothing is missing")
{
    auto letter = sample::ready();
    letter.verdict.elements[4].only_when = "order.late";
    ReportOptions options;
    options.ui_language = Language::en;
    CHECK(holds(report(letter, options), "remedy (only when order.late)"));
    options.ui_language = Language::zh_hant;
    CHECK(holds(report(letter, options), "補救（只在 order.late 時才有）"));
    options.ui_language = Language::zh_hans;
    CHECK(holds(report(letter, options), "补救（order.late 时才有）"));
}

TEST_CASE("what stands in a record or under markup is told with the place to open, and one letter among many with its line")
{
    sample::Letter letter = sample::bookcase();
    letter.source.original = "1,\"" + letter.source.text + "\"";
    letter.source.is_one_of_many = true;
    letter.source.first_line = 7;
    letter.source.path = "letters.csv";
    letter.source.offsets = OffsetMap(3);
    for (Finding& finding : letter.verdict.findings)
        if (finding.span)
            finding.span = Span{finding.span->start + 3, finding.span->end + 3};
    const std::string plain = report(letter);
    CHECK(plain.starts_with("letters.csv:7　"));
    CHECK_FALSE(holds(plain, "┌"));
    letter.source.original.insert(letter.source.original.find("因倉庫"), 1, '\t');
    CHECK(holds(report(letter), "    ┌ letters.csv:8:"));
    letter.source.path = "-";
    CHECK_FALSE(holds(report(letter), "┌"));
}
