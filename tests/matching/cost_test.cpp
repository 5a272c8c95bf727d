// No text makes a pattern slow: what takes too many steps from one place is given up there. All words of these patterns stand in the
// sentence, and the examples of the page make one word the rarest, so that each of its places is tried.
#include "support/matched.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::size_t long_text = 200'000;

std::string filled_with(const std::string& words)
{
    std::string text;
    text.reserve(long_text + words.size());
    while (text.size() < long_text)
        text += words;
    return text;
}

/// What a pattern of <often> and <end> reports when it is tried from its third word, which the examples do not hold.
std::string found_from_rare(std::string_view language, std::string_view pattern, const std::string& common, const std::string& text)
{
    RuleFolder folder;
    folder.list("often", "乙, very").list("end", "丙, sorry").page("faults/vagueness/tested", rule_page("severity: warning", language, pattern) + "- flags: " + times(50, common) + "\n");
    const RuleSet rules = compiled(folder);
    return shown(Matched{rules, text}.parts());
}

const std::string far_off = times(60, "丁");

}  // namespace

TEST_CASE("a pattern of many gaps ends on a long text in which its last word is out of reach")
{
    const std::string text = filled_with("甲" + times(60, "乙")) + far_off + "丙";
    CHECK(found_from_rare("zh", "甲 …… <often> …… <often> …… <often> …… <often> …… <often> …… <often> …… <often> …… <end>", "乙丙", text) == "");
}

TEST_CASE("a pattern of many gaps that is read backward from its rare word ends as well")
{
    const std::string text = "丙" + far_off + filled_with(times(60, "乙") + "甲");
    CHECK(found_from_rare("zh", "<end> …… <often> …… <often> …… <often> …… <often> …… <often> …… <often> …… <often> …… 甲", "乙丙", text) == "");
}

TEST_CASE("a pattern of many gaps ends on English words")
{
    const std::string text = filled_with("so " + times(40, "very ")) + times(40, "and ") + "sorry";
    CHECK(found_from_rare("en", "so …… <often> …… <often> …… <often> …… <often> …… <often> …… <often> …… <often> …… <end>", "very sorry ", text) == "");
}

TEST_CASE("many optional alternatives in a row end")
{
    const std::string text = filled_with("甲" + times(60, "乙")) + far_off + "丙";
    CHECK(found_from_rare("zh", "甲 " + times(14, "(<often>|<often> <often>|<often> <often> <often>)? ") + "<end>", "乙丙", text) == "");
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
