// Adds points, takes shares and applies caps; every step is kept so that the ledger sums to the score.
#include "judgement/score.h"

#include <algorithm>
#include <cmath>

namespace amends {
namespace {

bool is_soft(Category category)
{
    return category == Category::boilerplate or category == Category::vagueness or category == Category::agentless;
}

class Adding {
public:
    /// Writes down its steps where it is given a place for them.
    Adding(const ScoreInput& input, const image::Score& table, std::vector<ScoreStep>* steps) : m_input(input), m_table(table), m_steps(steps) {}

    int run()
    {
        add_elements();
        take_charges();
        apply_cap();
        return rounded(m_left);
    }

private:
    void step(ScoreStep::Source source, std::size_t number, double to, std::string_view cap = {})
    {
        if (m_steps != nullptr)
            m_steps->push_back({source, number, rounded(to) - rounded(m_left), cap});
        m_left = to;
    }

    void add_elements()
    {
        for (std::size_t i = 0; i < m_input.elements.size(); ++i) {
            const int points = std::max(m_input.points[i], 0);  // a shift may ask for more than an element has
            if (m_input.elements[i] == Holding::whole)
                step(ScoreStep::Source::element, i, m_left + points);
            else if (m_input.elements[i] == Holding::half)
                step(ScoreStep::Source::element, i, m_left + points / 2.0);
        }
    }

    void take_charges()
    {
        const bool has_substance = m_input.holds(Element::remedy) and m_input.holds(Element::timeline);
        std::array<int, category_names.size()> hits{};
        for (const Charge& charge : m_input.charges) {
            double share = charge.is_charged ? charge.share / 100.0 : 0;
            const int hit = share > 0 ? hits[static_cast<std::size_t>(charge.category)]++ : 0;
            if (hit == 1)
                share /= 2;
            else if (hit > 1)
                share = 0;
            if (is_soft(charge.category) and has_substance)
                share /= 2;
            step(ScoreStep::Source::charge, charge.fault, m_left * (1 - share));
        }
    }

    void apply_cap()
    {
        const Cap cap = cap_of(m_input, m_table);
        if (m_left <= cap.most)
            return;
        if (cap.name.empty())
            step(ScoreStep::Source::rounding, 0, cap.most, "rounding");
        else
            step(ScoreStep::Source::cap, 0, cap.most, cap.name);
    }

    [[nodiscard]] static int rounded(double points) { return static_cast<int>(std::lround(points)); }

    const ScoreInput& m_input;
    const image::Score& m_table;
    std::vector<ScoreStep>* m_steps;
    double m_left = 0;
};

}  // namespace

std::vector<Charge> heaviest_first(std::vector<Charge> charges)
{
    std::stable_sort(charges.begin(), charges.end(), [](const Charge& a, const Charge& b) { return a.share > b.share; });
    return charges;
}

Cap cap_of(const ScoreInput& input, const image::Score& table)
{
    Cap cap;
    const auto apply = [&](bool applies, int most, std::string_view name) {
        if (applies and most < cap.most)
            cap = {most, name};
    };
    const bool owns = input.holds(Element::responsibility), mends = input.holds(Element::remedy);
    std::array<bool, category_names.size()> is_charged{};
    for (const Charge& charge : input.charges)
        is_charged[static_cast<std::size_t>(charge.category)] = true;
    const auto has = [&](Category category) { return is_charged[static_cast<std::size_t>(category)]; };
    const auto held = std::count_if(input.elements.begin(), input.elements.end(), [](Holding h) { return h != Holding::absent; });
    apply(has(Category::denial) and not owns, table.cap_denial_unowned, "cap/denial-unowned");
    apply(has(Category::placeholder), table.cap_placeholder, "cap/placeholder");
    if (input.is_first)
        return cap;
    apply(held == 1 and input.holds(Element::regret) and has(Category::boilerplate), table.cap_stock_only, "cap/stock-only");
    apply(not mends, table.cap_no_remedy, "cap/no-remedy");
    apply(has(Category::denial) or has(Category::but) or input.blames_reader, table.cap_hostile, "cap/hostile");
    apply(not input.holds(Element::regret), table.cap_no_regret, "cap/no-regret");
    apply(not owns, table.cap_no_responsibility, "cap/no-responsibility");
    apply(has(Category::dismissal), table.cap_dismissal, "cap/dismissal");
    apply(mends and not input.holds(Element::timeline), table.cap_no_timeline, "cap/no-timeline");
    return cap;
}

Scored score(const ScoreInput& input, const image::Score& table)
{
    Scored scored;
    scored.steps.reserve(input.elements.size() + input.charges.size() + 1);
    scored.score = Adding{input, table, &scored.steps}.run();
    return scored;
}

int points(const ScoreInput& input, const image::Score& table)
{
    return Adding{input, table, nullptr}.run();
}

}  // namespace amends
