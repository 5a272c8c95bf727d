// The score: sums worked by hand, each cap, and what holds for any letter whatever.
#include "judgement/score.h"

#include <numeric>
#include <random>

#include "support/rule_sets.h"

using namespace amends;
using namespace amends::test;

namespace {

const image::Score& table()
{
    static const RuleSet rules = [] {
        RuleFolder folder;
        return compiled(with_elements(folder));
    }();
    return rules.header().score;
}

constexpr std::array<int, 8> usual_points = {10, 20, 10, 10, 20, 10, 10, 10};

/// A letter that holds these elements whole, with these charges.
ScoreInput letter(std::initializer_list<Element> elements, std::vector<Charge> charges = {})
{
    ScoreInput input{usual_points, {}, heaviest_first(std::move(charges))};
    for (const Element element : elements)
        input.elements[static_cast<std::size_t>(element)] = Holding::whole;
    return input;
}

/// A letter that holds everything.
ScoreInput full_letter(std::vector<Charge> charges = {})
{
    ScoreInput input{usual_points, {}, heaviest_first(std::move(charges))};
    input.elements.fill(Holding::whole);
    return input;
}

ScoreInput without(ScoreInput input, Element element)
{
    input.elements[static_cast<std::size_t>(element)] = Holding::absent;
    return input;
}

int score_of(const ScoreInput& input) { return score(input, table()).score; }

int ledger_sum(const Scored& scored)
{
    return std::accumulate(scored.steps.begin(), scored.steps.end(), 0, [](int sum, const ScoreStep& step) { return sum + step.points; });
}

bool has_blame(const ScoreInput& input)
{
    return std::any_of(input.charges.begin(), input.charges.end(), [](const Charge& charge) { return charge.category == Category::blame; });
}

/// Letters at random, the same ones in every run.
class Letters {
public:
    ScoreInput next()
    {
        ScoreInput input;
        for (int& points : input.points)
            points = below(25) - 2;
        for (Holding& holding : input.elements)
            holding = static_cast<Holding>(below(3));
        for (int i = below(7); i > 0; --i)
            input.charges.push_back({static_cast<Category>(below(static_cast<int>(Category::missing))), 2 + below(40), below(5) != 0});
        input.charges = heaviest_first(std::move(input.charges));
        input.is_first = below(4) == 0;
        input.blames_reader = has_blame(input) and below(2) == 0;
        return input;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    std::mt19937 m_random{20'240'601};
};

constexpr int many = 4000;

}  // namespace

TEST_CASE("elements bring their points, a weak one half")
{
    CHECK(score_of(full_letter()) == 100);
    CHECK(score_of(letter({Element::regret, Element::responsibility})) == 30);
    ScoreInput weak = full_letter();
    weak.elements[static_cast<std::size_t>(Element::remedy)] = Holding::half;
    CHECK(score_of(weak) == 90);
    CHECK(score_of(letter({})) == 0);
}

TEST_CASE("a fault takes its share of what is left, the heaviest first")
{
    CHECK(score_of(full_letter({{Category::excuse, 12}})) == 88);
    const Scored scored = score(full_letter({{Category::excuse, 12, true, 0}, {Category::dismissal, 30, true, 1}}), table());
    CHECK(scored.score == 62);  // 100, less 30, less 12 per cent of 70
    REQUIRE(scored.steps.size() == 10);
    CHECK(scored.steps[8].number == 1);
    CHECK(scored.steps[8].points == -30);
    CHECK(scored.steps[9].points == -8);
}

TEST_CASE("the second fault of a category takes half its share, further ones nothing")
{
    CHECK(score_of(full_letter({{Category::excuse, 12}, {Category::excuse, 12}})) == 83);  // 88, less 6 per cent
    CHECK(score_of(full_letter({{Category::excuse, 12}, {Category::excuse, 12}, {Category::excuse, 12}})) == 83);
}

TEST_CASE("a fault on words that are charged already takes nothing and is no second one")
{
    CHECK(score_of(full_letter({{Category::excuse, 12}, {Category::excuse, 20, false}})) == 88);
}

TEST_CASE("stock phrases, vague words and missing agents cost half in a letter that says what is done and by when")
{
    for (const Category soft : {Category::boilerplate, Category::vagueness, Category::agentless}) {
        CHECK(score_of(full_letter({{soft, 10}})) == 95);
        CHECK(score_of(letter({Element::regret, Element::responsibility}, {{soft, 10}})) == 27);
    }
}

TEST_CASE("each cap bites where it applies, and is named in the ledger")
{
    const auto capped = [](const ScoreInput& input) {
        const Scored scored = score(input, table());
        const ScoreStep& last = scored.steps.back();
        return std::to_string(scored.score) + " " + std::string{last.source == ScoreStep::Source::cap ? last.cap : "none"};
    };
    constexpr Charge denial{Category::denial, 0}, dismissal{Category::dismissal, 0};
    ScoreInput stock = letter({Element::regret}, {{Category::boilerplate, 0}}), blaming = full_letter();
    stock.points[0] = 40;
    blaming.blames_reader = true;
    CHECK(capped(stock) == "25 cap/stock-only");
    CHECK(capped(without(full_letter({denial}), Element::responsibility)) == "45 cap/denial-unowned");
    CHECK(capped(without(full_letter(), Element::remedy)) == "50 cap/no-remedy");
    CHECK(capped(full_letter({{Category::placeholder, 0}})) == "55 cap/placeholder");
    CHECK(capped(full_letter({denial})) == "60 cap/hostile");
    CHECK(capped(full_letter({{Category::but, 0}})) == "60 cap/hostile");
    CHECK(capped(blaming) == "60 cap/hostile");
    CHECK(capped(without(full_letter(), Element::regret)) == "64 cap/no-regret");
    CHECK(capped(without(full_letter(), Element::responsibility)) == "66 cap/no-responsibility");
    CHECK(capped(full_letter({dismissal})) == "69 cap/dismissal");
    CHECK(capped(without(full_letter(), Element::timeline)) == "70 cap/no-timeline");
    CHECK(capped(full_letter()) == "100 none");
}

TEST_CASE("the lowest cap that applies is the one that bites, and one above the score does not")
{
    const Scored scored = score(without(without(full_letter(), Element::remedy), Element::regret), table());
    CHECK(scored.steps.back().cap == "cap/no-remedy");
    CHECK(score_of(letter({Element::regret})) == 10);
    CHECK(score(letter({Element::regret}), table()).steps.back().source == ScoreStep::Source::element);
}

TEST_CASE("shifts that take more than an element has, or give more than there is, stay within 0 and 100")
{
    ScoreInput poor = letter({Element::regret});
    poor.points[0] = -5;
    CHECK(score_of(poor) == 0);
    ScoreInput rich = full_letter();
    rich.points[0] = 30;
    const Scored scored = score(rich, table());
    CHECK(scored.score == 100);
    CHECK(scored.steps.back().points == -20);
    CHECK(scored.steps.back().cap == "rounding");
}

TEST_CASE("only a denial and an unfilled slot cap a first reply")
{
    ScoreInput first = full_letter({{Category::dismissal, 0}});
    first.is_first = true;
    CHECK(score_of(without(first, Element::remedy)) == 80);
    first.charges.push_back({Category::placeholder, 0});
    CHECK(score_of(first) == 55);
    first.charges.push_back({Category::denial, 0});
    CHECK(score_of(without(first, Element::responsibility)) == 45);
}

TEST_CASE("for any letter the steps sum to the score, and the score lies between 0 and 100")
{
    Letters letters;
    for (int i = 0; i < many; ++i) {
        const Scored scored = score(letters.next(), table());
        REQUIRE(ledger_sum(scored) == scored.score);
        REQUIRE(scored.score >= 0);
        REQUIRE(scored.score <= 100);
    }
}

TEST_CASE("for any letter no fault and no cap gives points")
{
    Letters letters;
    for (int i = 0; i < many; ++i) {
        for (const ScoreStep& step : score(letters.next(), table()).steps)
            REQUIRE((step.source == ScoreStep::Source::element or step.points <= 0));
    }
}

TEST_CASE("for any letter taking a fault away never lowers the score")
{
    Letters letters;
    for (int i = 0; i < many; ++i) {
        const ScoreInput input = letters.next();
        for (std::size_t charge = 0; charge < input.charges.size(); ++charge) {
            ScoreInput mended = input;
            mended.charges.erase(mended.charges.begin() + static_cast<std::ptrdiff_t>(charge));
            mended.blames_reader = input.blames_reader and has_blame(mended);
            REQUIRE(score_of(mended) >= score_of(input));
        }
    }
}

TEST_CASE("for any letter adding an element, or a full way to a weak one, never lowers the score")
{
    Letters letters;
    for (int i = 0; i < many; ++i) {
        const ScoreInput input = letters.next();
        for (std::size_t element = 0; element < input.elements.size(); ++element) {
            if (input.elements[element] == Holding::whole)
                continue;
            ScoreInput better = input;
            better.elements[element] = static_cast<Holding>(static_cast<int>(input.elements[element]) + 1);
            REQUIRE(score_of(better) >= score_of(input));
        }
    }
}
