// Counts agreement, and takes off what chance alone would bring.
#include "archive/agreement.h"

#include <algorithm>

#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr double unknown = -1;

double share(std::uint64_t part, std::uint64_t all)
{
    return all == 0 ? unknown : static_cast<double>(part) / static_cast<double>(all);
}

}  // namespace

bool Judgeable::is_in(const LetterRecord& letter) const
{
    if (const auto element = named<Element>(element_names, name))
        return letter.holds[static_cast<std::size_t>(*element)];
    return std::any_of(letter.findings.begin(), letter.findings.end(), [&](const FindingRecord& finding) { return name_of(category_names, finding.category) == name; });
}

std::vector<Judgeable> judgeables()
{
    std::vector<Judgeable> all;
    for (const std::string_view name : element_names)
        all.push_back({name});
    for (const std::string_view name : category_names)
        if (name != name_of(category_names, Category::missing) and name != name_of(category_names, Category::advice))
            all.push_back({name});
    return all;
}

void Agreement::add(bool by_hand, bool by_tool)
{
    ++(by_hand ? (by_tool ? both : hand_only) : (by_tool ? tool_only : neither));
}

double Agreement::precision() const { return share(both, both + tool_only); }
double Agreement::recall() const { return share(both, both + hand_only); }

double Agreement::kappa() const
{
    const auto n = static_cast<double>(all());
    const double observed = static_cast<double>(both + neither) / n;
    const double yes = static_cast<double>(both + tool_only) / n * (static_cast<double>(both + hand_only) / n);
    const double no = static_cast<double>(neither + hand_only) / n * (static_cast<double>(neither + tool_only) / n);
    const double by_chance = yes + no;
    return by_chance >= 1 ? unknown : (observed - by_chance) / (1 - by_chance);
}

}  // namespace amends
