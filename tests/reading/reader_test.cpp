// Letters read one after another: what a sentence says does not depend on whether it was met before, or on what stands round it.
#include "reading/reader.h"

#include <random>

#include "support/read_letter.h"

using namespace amends;
using namespace amends::test;

namespace {

const RuleSet& rules()
{
    static const RuleSet made = [] {
        RuleFolder folder;
        folder.list("actor-we", "我们, we").list("country", "x").page("words/country", "---\ncase: true\n---\n# List\n\n## Words\n- US, WHO\n");
        folder.rule("faults/vagueness/soon", "zh", "尽快\n[尽快 … 处理]", "## Except\n- sentence: <actor-we>\n");
        folder.rule("faults/vagueness/there", "en", "in the <country>", "## Except\n- next: <actor-we>\n");
        return compiled(folder);
    }();
    return made;
}

/// What each of the texts says when one reader reads them in turn.
std::string read_in_turn(const std::vector<std::string>& texts)
{
    Reader reader{rules()};
    std::string told;
    for (const std::string& text : texts) {
        const TakenLetter taken{text};
        told += taken.matches(reader.read(taken.letter)) + " / ";
    }
    return told;
}

}  // namespace

TEST_CASE("a sentence says the same when it comes again, wherever it stands")
{
    CHECK(read_in_turn({"会尽快。", "会尽快。", "包裹到了。会尽快。", "会尽快。会尽快。"}) == "尽快 / 尽快 / 尽快 / 尽快 | 尽快 / ");
}

TEST_CASE("sentences that differ in their capitals alone are told apart")
{
    CHECK(read_in_turn({"It is in the US.", "It is in the US.", "It is in the us.", "It is in the us.", "It is in the US."})
          == "in the US / in the US /  /  / in the US / ");
}

TEST_CASE("a sentence refutes its own match, and what follows it another's")
{
    CHECK(read_in_turn({"我们会尽快。", "我们会尽快。", "我们在。会尽快。"}) == " /  / 尽快 / ");
    // `next:` is asked of the letter, not of the sentence: the match stands in the reading.
    CHECK(read_in_turn({"It is in the US. Now we know."}) == "in the US / ");
}

TEST_CASE("of overlapping matches of one rule the first and longest stays")
{
    CHECK(read_in_turn({"会尽快给您处理。"}) == "尽快给您处理 / ");
}

TEST_CASE("quoted words and words below the letter are passed over")
{
    CHECK(read_in_turn({"您写了「会尽快」。会尽快。"}) == "尽快 / ");
    CHECK(read_in_turn({"好的，知道了。\n\n> 会尽快。\n"}) == " / ");
}

TEST_CASE("letters of few sentences read the same with a memory as without")
{
    const std::vector<std::string> sentences = {"会尽快。", "我们会尽快。", "It is in the US. ", "It is in the us. ", "We know. ", "包裹到了。", "会尽快给您处理。"};
    std::mt19937 random{7};
    Reader reader{rules()};
    for (int letter = 0; letter < 300; ++letter) {
        std::string text;
        for (std::size_t i = 0; i < 1 + random() % 6; ++i)
            text += sentences[random() % sentences.size()];
        const TakenLetter taken{text};
        Reader fresh{rules()};
        CAPTURE(text);
        CHECK(taken.matches(reader.read(taken.letter)) == taken.matches(fresh.read(taken.letter)));
    }
}

TEST_CASE("a letter of many sentences is asked through an index and answers alike")
{
    const TakenLetter taken{times(60, "包裹到了。") + "我们在。" + times(60, "包裹到了。")};
    Reader reader{rules()};
    const LetterReading& reading = reader.read(taken.letter);
    CHECK(reading.holds(image::Fact::ours, reading.all()));
    CHECK(reading.holds(image::Fact::ours, {{taken.letter.sentences[10].span.start, taken.letter.sentences[100].span.end}, 10, 100}));
    CHECK_FALSE(reading.holds(image::Fact::ours, {{taken.letter.sentences[61].span.start, taken.letter.sentences[120].span.end}, 61, 120}));
    CHECK_FALSE(reading.holds(image::Fact::readers, reading.all()));
}
