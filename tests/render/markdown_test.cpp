// The summary for a merge request.
#include <doctest/doctest.h>

#include "render/letters.h"
#include "render/markdown_text.h"

using namespace amends;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string summary(const std::vector<sample::Letter>& letters, const std::vector<InputError>& errors = {}, ReportOptions options = {}, Bar bar = {})
{
    return sample::report("markdown", letters, errors, options, nullptr, bar);
}

}  // namespace

TEST_CASE("the summary counts letters, names those held back with the lowest score first, and says what to begin with")
{
    const std::string text = summary({sample::cooker(), sample::ready(), sample::bookcase()});
    CHECK(text.starts_with("### amends\n\nLetters read: 3. To mend: 2.\n\n| letter | score | begin with |\n| --- | ---: | --- |\n| `書櫃.txt` | 9 | "));
    CHECK(holds(text, "\n| `cooker.txt` | 19 | "));
    CHECK_FALSE(holds(text, "ready.txt"));
    CHECK(holds(text, "\n- `Due to high demand`, line 4<br>The reader hears: others came first.<br>→ We sold more than we could deliver by \\[the day you were given\\]. (`excuse/high-volume`)\n"));
    CHECK(holds(text, "<details><summary><code>cooker.txt</code></summary>\n\n"));
}

TEST_CASE("the summary speaks the language asked for, or that of the first letter")
{
    CHECK(holds(summary({sample::bookcase()}), "讀了 1 封，要改的 1 封。"));
    CHECK(holds(summary({sample::parcel()}), "读了 1 封，要改的 1 封。"));
    CHECK(holds(summary({sample::bookcase()}, {}, {.ui_language = Language::en}), "Letters read: 1. To mend: 1."));
    CHECK(holds(summary({}), "Letters read: 0. To mend: 0."));
}

TEST_CASE("a letter held back by its score alone shows all its findings, and one that passes none")
{
    sample::Letter letter = sample::ready();
    CHECK_FALSE(holds(summary({letter}), "|"));
    CHECK(holds(summary({letter}, {}, {}, {Severity::warning, 98}), "| `ready.txt` | 97 |  |"));
    letter.finds("We", "advice/x", "hint", "").severity = Severity::suggestion;
    CHECK(holds(summary({letter}, {}, {}, {Severity::warning, 98}), "| `ready.txt` | 97 | hint |"));
}

TEST_CASE("what was not read is told")
{
    CHECK(holds(summary({}, {{"x.eml", 3, 1, "ends *early*"}}), "\nNot read:\n\n- `x.eml`: ends \\*early\\*\n"));
}

TEST_CASE("however many letters there are, the summary stays short enough for a comment and says that more are not listed")
{
    std::vector<sample::Letter> letters(400, sample::parcel());
    const std::string text = summary(letters);
    CHECK(text.size() < 65536);
    CHECK(holds(text, "还有 350 个没列出。"));
}

TEST_CASE("words of letters are code, in which nothing is Markdown, HTML or a mention")
{
    CHECK(markdown_code("@team <b>*x*</b>") == "`@team <b>*x*</b>`");
    CHECK(markdown_code("a ``b` c") == "```a ``b` c```");
    CHECK(markdown_code("`a") == "`` `a ``");
    CHECK(markdown_code("a\r\n | b") == "`a ｜ b`");
    CHECK(markdown_code("") == "` `");
    CHECK(markdown_code("很抱歉", 2) == "`很抱…`");
    CHECK(markdown_code("x\xFF\x1B") == "`x��`");
    CHECK(markdown_escaped("[a](b) `c` <d> |") == "\\[a\\](b) \\`c\\` \\<d\\> \\|");
}
