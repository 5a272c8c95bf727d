// Gathers the evidence of each element, leaving out what a fault of the same sentence takes back.
#include "judgement/elements.h"

#include <algorithm>
#include <utility>

namespace amends {
namespace {

using image::RuleKind;

constexpr std::uint8_t bit_of(Element element) { return static_cast<std::uint8_t>(1u << static_cast<std::uint32_t>(element)); }

/// A set of elements for each sentence of a letter.
class BySentence {
public:
    explicit BySentence(const Letter& letter) : m_elements(letter.sentences.size()) {}

    void add(std::uint32_t element, std::uint32_t sentence) { add(static_cast<Element>(element), sentence); }
    void add(Element element, std::uint32_t sentence) { m_elements[sentence] |= bit_of(element); }
    [[nodiscard]] bool holds(Element element, std::uint32_t sentence) const { return (m_elements[sentence] & bit_of(element)) != 0; }

private:
    std::vector<std::uint8_t> m_elements;
};

// What faults take back in their sentences: "sorry if" is no regret.
BySentence taken_back(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    BySentence taken{letter};
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind == RuleKind::flag and rule.voids != image::none)
            taken.add(rule.voids, match.sentence);
    }
    return taken;
}

// Sorts parts by place and drops those inside another.
void tidy(std::vector<UnitSpan>& parts)
{
    std::sort(parts.begin(), parts.end(), [](UnitSpan a, UnitSpan b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    std::uint32_t end = 0;
    std::erase_if(parts, [&](UnitSpan part) { return part.end <= std::exchange(end, std::max(end, part.end)); });
}

// Whether all that speaks for an element stands in sentences that promise the next word.
bool is_within(const BySentence& next_word, Element element, const std::vector<Evidence>& evidence, const BySentence& taken, const RuleSet& rules)
{
    return std::all_of(evidence.begin(), evidence.end(), [&](const Evidence& match) {
        const image::Rule& rule = rules.rules()[match.rule];
        return rule.kind != RuleKind::element or rule.element != element or taken.holds(element, match.sentence) or next_word.holds(element, match.sentence);
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
    constexpr std::size_t likely_parts = 32;
    HeldElements elements;
    const BySentence taken = taken_back(letter, evidence, rules);
    BySentence next_word{letter};  // promised there
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind != RuleKind::element or taken.holds(rule.element, match.sentence))
            continue;
        HeldElement& held = elements[static_cast<std::size_t>(rule.element)];
        held.holding = std::max(held.holding, rule.half != 0 ? Holding::half : Holding::whole);
        if (held.parts.empty())
            held.parts.reserve(likely_parts);
        held.parts.push_back(match.part);
        if (rule.holding != 0) {
            held.is_holding_only = true;
            next_word.add(rule.element, match.sentence);
        }
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        HeldElement& held = elements[i];
        tidy(held.parts);
        held.is_holding_only = held.is_holding_only and is_within(next_word, static_cast<Element>(i), evidence, taken, rules);
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
