// Turns the places of an element in a template into the condition under which the letter holds it.
#include "judgement/only_when.h"

#include <algorithm>

namespace amends {
namespace {

constexpr std::size_t most_told = 3;

/// The branches of one letter, and in which of them something stands whatever else holds.
class Standing {
public:
    explicit Standing(const std::vector<Branch>& branches)
        : m_branches(branches), m_holds(branches.size(), false), m_lacking(branches.size(), 0)
    {
        for (const Branch& branch : branches)
            ++m_lacking[branch.first];
    }

    void put(TextSpan span)
    {
        const auto branch = innermost(span.start);
        put_into(branch == Branch::none ? innermost(span.end - 1) : branch);
    }

    /// What stands in every branch of a choice stands in what is round it. Branches come behind those that they lie in.
    void settle()
    {
        for (auto i = static_cast<std::uint32_t>(m_branches.size()); i-- > 0;) {
            if (not m_holds[i])
                continue;
            const auto first = m_branches[i].first;
            const bool is_in_all = --m_lacking[first] == 0 and m_branches[first].is_exhaustive;
            if (is_in_all or m_branches[i].span.empty())
                put_into(m_branches[i].outer);
        }
    }

    [[nodiscard]] std::string condition() const
    {
        if (m_holds_always)
            return {};
        std::string told;
        std::size_t count = 0;
        for (std::uint32_t i = 0; i < m_branches.size(); ++i) {
            if (not m_holds[i] or holds_round(i))
                continue;
            if (++count > most_told)
                return told.append(" or …");
            told.append(told.empty() ? "" : " or ").append(path(i));
        }
        return told;
    }

private:
    void put_into(std::uint32_t branch)
    {
        if (branch == Branch::none)
            m_holds_always = true;
        else
            m_holds[branch] = true;
    }

    [[nodiscard]] std::uint32_t innermost(std::uint32_t at) const
    {
        const auto begins_after = [](std::uint32_t byte, const Branch& branch) { return byte < branch.span.start; };
        const auto next = std::upper_bound(m_branches.begin(), m_branches.end(), at, begins_after);
        auto branch = next == m_branches.begin() ? Branch::none : static_cast<std::uint32_t>(next - m_branches.begin() - 1);
        while (branch != Branch::none and not m_branches[branch].span.contains(at))
            branch = m_branches[branch].outer;
        return branch;
    }

    [[nodiscard]] bool holds_round(std::uint32_t branch) const
    {
        do
            branch = m_branches[branch].outer;
        while (branch != Branch::none and not m_holds[branch]);
        return branch != Branch::none;
    }

    /// The conditions round a branch with its own, outermost first.
    [[nodiscard]] std::string path(std::uint32_t branch) const
    {
        std::vector<std::string_view> conditions;
        for (; branch != Branch::none; branch = m_branches[branch].outer)
            if (not m_branches[branch].span.empty())
                conditions.push_back(m_branches[branch].condition);
        if (conditions.size() == 1)
            return std::string(conditions.front());
        std::string told;
        for (auto it = conditions.rbegin(); it != conditions.rend(); ++it) {
            const bool has_or = it->find(" or ") != std::string_view::npos;
            told.append(told.empty() ? "" : " and ").append(has_or ? "(" : "").append(*it).append(has_or ? ")" : "");
        }
        return told;
    }

    const std::vector<Branch>& m_branches;
    std::vector<bool> m_holds;
    std::vector<std::uint32_t> m_lacking;  ///< of the first branch of a choice: in how many branches nothing was found yet
    bool m_holds_always = false;
};

}  // namespace

std::string only_when(const Letter& letter, const std::vector<UnitSpan>& parts)
{
    const auto& branches = letter.source->branches;
    if (branches.empty() or parts.empty())
        return {};
    Standing standing(branches);
    for (const UnitSpan part : parts)
        standing.put(unfolded(letter.folded, letter.source->text, part));
    standing.settle();
    return standing.condition();
}

}  // namespace amends
