// Learning from sentences, and weighing new ones by what was learned.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "rule/learning/likeness.h"
#include "support/rule_sets.h"
#include "text/fold.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::string_view sentences =
    "excuse\tWe were short of drivers that week.\n"
    "excuse\tWe were short of cooks that night.\n"
    "excuse\tWe were short of cooks all day.\n"
    "excuse\tThe season kept us busy that week.\n"
    "remedy\tWe will send the lamps again.\n"
    "remedy\tWe will send the rug again.\n"
    "remedy\tWe will send the bill again.\n"
    "remedy\tWe will pay the fee back.\n"
    "-\tThe lamps hang over the door.\n"
    "-\tThe lamps stand beside the door.\n"
    "-\tThe fee is nine pounds.\n"
    "-\tThe fee is due by the third.\n"
    "-\tThe fee is for the lamps.\n"
    "-\tYour table is by the door.\n"
    "-\tYour table is by the window.\n"
    "-\tYour table is by the lamps.\n";

/// A rule set that was taught.
class Taught {
public:
    explicit Taught(std::string_view table, std::string_view name = "letters.en.tsv")
    {
        m_folder.rule("faults/vagueness/zorbing", "en", "zorbing");
        std::filesystem::create_directories(m_folder.path() / "sentences");
        std::ofstream{m_folder.path() / "sentences" / name} << table;
    }

    [[nodiscard]] Compiled compile() const { return compile_rules(m_folder.path()); }

private:
    RuleFolder m_folder;
};

/// In per cent.
float like(const RuleSet& rules, Trait trait, std::string_view sentence)
{
    Likeness likeness{rules};
    return 100 / (1 + std::exp(-likeness.weigh(folded(sentence), {})[trait]));
}

}  // namespace

TEST_CASE("a sentence in new words reads like those that share runs with it")
{
    const RuleSet rules{Taught{sentences}.compile().image};
    const Trait excuse = trait_of(Category::excuse), remedy = trait_of(Element::remedy);
    CHECK(like(rules, excuse, "We were short of waiters that evening.") > 50);
    CHECK(like(rules, excuse, "We will send the chairs again.") < 30);
    CHECK(like(rules, remedy, "We will send the chairs again.") > 50);
    CHECK(like(rules, remedy, "The chairs hang over the door.") < 30);
}

TEST_CASE("the same lessons give the same image, byte for byte")
{
    const Taught taught{sentences};
    CHECK(taught.compile().image == taught.compile().image);
}

TEST_CASE("where nothing is taught, no sentence leans to anything")
{
    const RuleSet rules{Taught{""}.compile().image};
    Likeness likeness{rules};
    CHECK_FALSE(likeness.has_learned());
    CHECK(likeness.weigh(folded("We were short of drivers."), {}) == image::Leanings{});
}

TEST_CASE("the most telling clause is told, without the marks round it")
{
    const RuleSet rules{Taught{sentences}.compile().image};
    Likeness likeness{rules};
    const std::u16string text = folded("The table is by the door, we were short of cooks.");
    const auto comma = static_cast<std::uint32_t>(text.find(u','));
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::array<UnitSpan, 2> clauses = {UnitSpan{0, comma + 1}, UnitSpan{comma + 1, size}};
    static_cast<void>(likeness.weigh(text, clauses));
    const UnitSpan part = likeness.telling_part(trait_of(Category::excuse), text, clauses);
    CHECK(text.substr(part.start, part.size()) == u"we were short of cooks");
}

TEST_CASE("a clause that says it all is heard in a long sentence")
{
    const RuleSet rules{Taught{sentences}.compile().image};
    Likeness likeness{rules};
    const std::u16string text = folded("The lamps hang over the door and your table is by the door, we were short of cooks.");
    const auto comma = static_cast<std::uint32_t>(text.find(u','));
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::array<UnitSpan, 2> clauses = {UnitSpan{0, comma + 1}, UnitSpan{comma + 1, size}};
    const Trait excuse = trait_of(Category::excuse);
    const float by_clauses = likeness.weigh(text, clauses)[excuse];
    CHECK(by_clauses > likeness.weigh(text, {})[excuse]);
}

TEST_CASE("of a long clause the words are told that speak most densely")
{
    const RuleSet rules{Taught{sentences}.compile().image};
    Likeness likeness{rules};
    const std::u16string text = folded("The lamps hang over the door and the fee is nine pounds and we were short of cooks and your table is by the door");
    static_cast<void>(likeness.weigh(text, {}));
    const UnitSpan part = likeness.telling_part(trait_of(Category::excuse), text, {});
    CHECK(part.size() < text.size() / 2);
    CHECK(text.substr(part.start, part.size()).find(u"short of cooks") != std::u16string::npos);
}

TEST_CASE("a sentence that was written as an example counts less than one of a letter")
{
    const RuleSet of_letters{Taught{sentences}.compile().image}, lone{Taught{sentences, "examples.en.tsv"}.compile().image};
    const Trait remedy = trait_of(Element::remedy);
    CHECK(like(lone, remedy, "We will send the chairs again.") < like(of_letters, remedy, "We will send the chairs again."));
}

TEST_CASE("what a sentence has of one fault is heard in the others")
{
    const RuleSet rules{Taught{sentences}.compile().image};
    const Trait denial = trait_of(Category::denial);  // of which nothing was taught
    CHECK(like(rules, denial, "We were short of cooks.") > like(rules, denial, "Your table is by the door."));
}

TEST_CASE("likeness is a share of a hundred, on pages of faults and elements")
{
    const auto error_of = [](std::string_view id, std::string_view share) {
        RuleFolder folder;
        folder.page(id, "---\nlikeness: " + std::string{share} + "\n---\n# Page\n\n## Message\n- en: heard\n- zh: 听到\n\n## Examples\n");
        const Compiled compiled = compile_rules(folder.path());
        return compiled.errors.empty() ? std::string{} : compiled.errors.front().message;
    };
    CHECK(error_of("faults/excuse/zorbing", "45") == "");
    CHECK(error_of("faults/excuse/zorbing", "100") == "\"likeness\" is a share of a hundred");
    CHECK(error_of("faults/excuse/zorbing", "-3") == "\"likeness\" is a share of a hundred");
    CHECK(error_of("advice/zorbing", "45") == "likeness is learned of elements and of categories of faults only");
}

TEST_CASE("a page with a worse record needs a sentence that speaks more for it")
{
    RuleFolder folder;
    folder.page("faults/excuse/in-other-words", "---\nlikeness: 45\ndoubt: 5\n---\n# Page\n\n## Message\n- en: heard\n- zh: 听到\n\n## Examples\n");
    for (const std::string_view id : {"often-right", "often-wrong", "never-heard"})
        folder.rule("faults/excuse/" + std::string{id}, "en", "zorbing");
    std::ofstream{folder.path() / "measured.tsv"} << "excuse/often-right\t20\t1\nexcuse/often-wrong\t3\t9\n";
    const RuleSet rules = compiled(folder);
    const auto told_from = [&](std::string_view id) {
        const auto all = rules.rules();
        const auto found = std::find_if(all.begin(), all.end(), [&](const image::Rule& rule) { return rules.text(rule.id) == id; });
        REQUIRE(found != all.end());
        return found->told_from;
    };
    CHECK(told_from("excuse/often-right") < told_from("excuse/never-heard"));
    CHECK(told_from("excuse/never-heard") < told_from("excuse/often-wrong"));
}

TEST_CASE("a line that is no lesson is an error with its place and a remedy")
{
    const Compiled unknown = Taught{"excuze\tWe were short of drivers.\n"}.compile();
    REQUIRE(unknown.errors.size() == 1);
    CHECK(unknown.errors.front().line == 1);
    CHECK(unknown.errors.front().message == "\"excuze\" is no element and no category of faults");
    CHECK(unknown.errors.front().remedy == "did you mean excuse?");
    const Compiled bare = Taught{"# a note\n\nexcuse\n"}.compile();
    REQUIRE(bare.errors.size() == 1);
    CHECK(bare.errors.front().line == 3);
    CHECK(bare.errors.front().message == "no sentence in this line");
}
