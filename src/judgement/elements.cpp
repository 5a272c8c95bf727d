// Gathers the evidence of each element, leaving out what a fault of the same sentence takes back.
#include "judgement/elements.h"

#include <algorithm>

namespace amends {
namespace {

using image::RuleKind;

// Whether a fault in the sentences of `evidence` takes its element back: "sorry if" is no regret.
bool is_taken_back(const Letter& letter, const Evidence& held, const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    const auto element = static_cast<std::uint32_t>(rules.rules()[held.rule].element);
    return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& other) {
        const image::Rule& rule = rules.rules()[other.rule];
        if (rule.kind != RuleKind::flag or rule.voids != element)
            return false;
        return letter.sentence_at(other.whole.start) <= held.sentence and held.sentence <= letter.sentence_at(other.whole.end - 1);
    });
}

void add_part(std::vector<UnitSpan>& parts, UnitSpan part)
{
    if (std::any_of(parts.begin(), parts.end(), [&](UnitSpan kept) { return kept.contains(part); }))
        return;
    std::erase_if(parts, [&](UnitSpan kept) { return part.contains(kept); });
    parts.push_back(part);
}

// An excuse, the blame of a third party or a "but" behind the owning takes half of it back.
bool is_weakened(const UnitSpan& owned, const std::vector<Fault>& faults, const RuleSet& rules)
{
    return std::any_of(faults.begin(), faults.end(), [&](const Fault& fault) {
        const image::Rule& rule = rules.rules()[fault.rule];
        const bool takes_back = rule.category == Category::excuse or rule.category == Category::but
                                or (rule.category == Category::blame and rule.share >= 0);
        return takes_back and fault.part and fault.part->start >= owned.end;
    });
}

}  // namespace

HeldElements elements_of(const Letter& letter, const std::vector<Evidence>& evidence, const std::vector<Fault>& faults, const RuleSet& rules)
{
    HeldElements elements;
    std::array<bool, 8> only_holding;
    only_holding.fill(true);
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind != RuleKind::element or is_taken_back(letter, match, evidence, rules))
            continue;
        HeldElement& held = elements[static_cast<std::size_t>(rule.element)];
        held.holding = std::max(held.holding, rule.half != 0 ? Holding::half : Holding::whole);
        only_holding[static_cast<std::size_t>(rule.element)] &= rule.holding != 0;
        add_part(held.parts, match.part);
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        std::sort(elements[i].parts.begin(), elements[i].parts.end());
        elements[i].is_holding_only = elements[i].holding != Holding::absent and only_holding[i];
    }
    for (const Fault& fault : faults) {
        const std::uint32_t halved = rules.rules()[fault.rule].halves;
        if (halved != image::none and elements[halved].holding == Holding::whole)
            elements[halved].holding = Holding::half;
    }
    HeldElement& owned = elements[static_cast<std::size_t>(Element::responsibility)];
    if (owned.holding == Holding::whole and is_weakened(owned.parts.front(), faults, rules))
        owned.holding = Holding::half;
    return elements;
}

}  // namespace amends
