// Gathers the evidence of each element, leaving out what a fault of the same sentence takes back.
#include "judgement/elements.h"

#include <algorithm>
#include <utility>

namespace amends {
namespace {

using image::RuleKind;

/// The sentences in which faults take an element back: "sorry if" is no regret.
class TakenBack {
public:
    TakenBack(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules)
    {
        for (const Evidence& match : evidence) {
            const image::Rule& rule = rules.rules()[match.rule];
            if (rule.kind != RuleKind::flag or rule.voids == image::none)
                continue;
            auto& sentences = m_sentences[rule.voids];
            sentences.resize(letter.sentences.size());
            sentences[match.sentence] = true;
        }
    }

    [[nodiscard]] bool operator()(Element element, std::uint32_t sentence) const
    {
        const auto& sentences = m_sentences[static_cast<std::size_t>(element)];
        return sentence < sentences.size() and sentences[sentence];
    }

private:
    std::array<std::vector<bool>, 8> m_sentences;
};

// Sorts parts by place and drops those inside another.
void tidy(std::vector<UnitSpan>& parts)
{
    std::sort(parts.begin(), parts.end(), [](UnitSpan a, UnitSpan b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    std::uint32_t end = 0;
    std::erase_if(parts, [&](UnitSpan part) { return part.end <= std::exchange(end, std::max(end, part.end)); });
}

// Whether all that speaks for an element stands in the sentences, in order, that promise a next word.
bool is_within(const std::vector<std::uint32_t>& promising, Element element, const std::vector<Evidence>& evidence, const TakenBack& is_taken_back, const RuleSet& rules)
{
    return std::all_of(evidence.begin(), evidence.end(), [&](const Evidence& match) {
        const image::Rule& rule = rules.rules()[match.rule];
        return rule.kind != RuleKind::element or rule.element != element or is_taken_back(element, match.sentence)
               or std::binary_search(promising.begin(), promising.end(), match.sentence);
    });
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
    std::array<std::vector<std::uint32_t>, 8> next_word;  // the sentences that promise it
    const TakenBack is_taken_back{letter, evidence, rules};
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind != RuleKind::element or is_taken_back(rule.element, match.sentence))
            continue;
        HeldElement& held = elements[static_cast<std::size_t>(rule.element)];
        held.holding = std::max(held.holding, rule.half != 0 ? Holding::half : Holding::whole);
        held.parts.push_back(match.part);
        if (rule.holding != 0)
            next_word[static_cast<std::size_t>(rule.element)].push_back(match.sentence);
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        tidy(elements[i].parts);
        std::sort(next_word[i].begin(), next_word[i].end());
        elements[i].is_holding_only = not next_word[i].empty() and is_within(next_word[i], static_cast<Element>(i), evidence, is_taken_back, rules);
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
