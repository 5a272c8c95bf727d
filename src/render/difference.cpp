// Holds the elements and findings of two verdicts against one another.
#include "render/difference.h"

#include <algorithm>
#include <unordered_map>

#include "render/places.h"

namespace amends {
namespace {

std::vector<Passage> passages_of(const Judged& draft)
{
    const Places places(draft.source);
    std::vector<Passage> passages;
    for (const Finding& finding : draft.verdict.findings)
        passages.push_back({&finding, finding.span ? places.text(*finding.span) : std::string_view{}});
    return passages;
}

/// Takes out of both what has the same key in the other, one for one.
template <class Key>
void drop_pairs(std::vector<Passage>& old_ones, std::vector<Passage>& new_ones, Key key)
{
    std::unordered_map<std::string, std::size_t> left_of_new, left_of_old;
    for (const Passage& passage : new_ones)
        ++left_of_new[key(passage)];
    for (const Passage& passage : old_ones)
        ++left_of_old[key(passage)];
    const auto drop = [&](std::unordered_map<std::string, std::size_t>& partners) {
        return [&](const Passage& passage) {
            std::size_t& left = partners[key(passage)];
            return left > 0 and left-- > 0;
        };
    };
    std::erase_if(old_ones, drop(left_of_new));
    std::erase_if(new_ones, drop(left_of_old));
}

std::optional<Passage> weightiest(const std::vector<Passage>& passages)
{
    const auto most = std::max_element(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) { return a.finding->gain < b.finding->gain; });
    return most == passages.end() or most->finding->gain <= 0 ? std::nullopt : std::optional(*most);
}

}  // namespace

Difference difference_of(const Judged& old_draft, const Judged& new_draft)
{
    Difference difference;
    difference.mended = passages_of(old_draft);
    difference.come = passages_of(new_draft);
    difference.next = weightiest(difference.come);
    drop_pairs(difference.mended, difference.come, [](const Passage& passage) { return std::string(passage.finding->rule) + '\n' + std::string(passage.words); });
    drop_pairs(difference.mended, difference.come, [](const Passage& passage) { return std::string(passage.finding->rule); });
    for (std::size_t i = 0; i < new_draft.verdict.elements.size(); ++i) {
        const ElementVerdict &was = old_draft.verdict.elements[i], &is = new_draft.verdict.elements[i];
        if (is.present and not was.present)
            difference.gained.push_back(is.element);
        else if (was.present and not is.present)
            difference.lost.push_back(was.element);
    }
    return difference;
}

bool is_worse(const Difference& difference, const Judged& old_draft, const Judged& new_draft)
{
    const std::optional<int> was = old_draft.verdict.score, is = new_draft.verdict.score;
    const bool has_fallen = was and (not is or *is < *was);
    return has_fallen or new_draft.bar.fails_by_score(new_draft.verdict)
           or std::any_of(difference.come.begin(), difference.come.end(), [&](const Passage& passage) { return new_draft.bar.fails(*passage.finding); });
}

}  // namespace amends
