// No text makes a pattern slow: what takes too many steps from one place is given up there.
#include "support/matched.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::size_t long_text = 200'000;

std::string filled_with(std::string_view words)
{
    std::string text;
    text.reserve(long_text + words.size());
    while (text.size() < long_text)
        text += words;
    return text;
}

}  // namespace

TEST_CASE("a pattern of many gaps ends on a long text of nothing but its words")
{
    CHECK(found_zh("甲 …… 乙? …… 甲? …… 乙 …… (甲|乙) …… 甲 …… 丙", filled_with("甲乙")) == "");
    CHECK(found_en("so …… very? …… (so|very) …… very …… so …… sorry", filled_with("so very ")) == "");
}

TEST_CASE("a pattern that is tried backward from its rarest word ends as well")
{
    CHECK(found_zh("丁 …… 甲 …… 甲 …… 甲 …… 甲 …… 甲 …… 丙", filled_with("甲甲甲甲甲甲甲甲丙")) == "");
}

TEST_CASE("nested optional alternatives end")
{
    CHECK(found_zh("(甲 (乙)? (甲)? (乙)?)? (甲|乙 甲|甲 乙)? (甲|乙)? … (乙|甲)? … 丙", filled_with("甲乙")) == "");
}

TEST_CASE("a composed list that matches everywhere ends, each mark made once")
{
    RuleFolder folder;
    folder.page("words/pair", "# List\n\n## Words\n\n```zh\n甲 … 乙\n甲 乙\n```\n").rule("faults/vagueness/tested", "zh", "<pair>");
    const RuleSet rules = compiled(folder);
    const std::string text = filled_with("甲乙");
    CHECK(Matched{rules, text}.parts().size() == text.size() / std::string_view{"甲乙"}.size());
}

TEST_CASE("a match that is near is found however long the text is")
{
    CHECK(found_zh("甲 …… 乙 …… 丙", filled_with("丁") + "甲丁乙丁丙") == "甲丁乙丁丙");
}
