// Gathers the evidence of each element, leaving out what a fault of the same sentence takes back.
#include "judgement/elements.h"

#include <algorithm>

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
    std::vector<UnitSpan> kept;
    for (const UnitSpan part : parts) {
        if (kept.empty() or part.end > kept.back().end)
            kept.push_back(part);
    }
    parts = std::move(kept);
}

// Whether every one of the `others` is among the `sentences`.
bool covers(std::vector<std::uint32_t> sentences, std::vector<std::uint32_t> others)
{
    std::sort(sentences.begin(), sentences.end());
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return std::includes(sentences.begin(), sentences.end(), others.begin(), others.end());
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
    std::array<std::vector<std::uint32_t>, 8> sentences, next_word;  // where other evidence stands; where the next word is promised
    const TakenBack is_taken_back{letter, evidence, rules};
    for (const Evidence& match : evidence) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind != RuleKind::element or is_taken_back(rule.element, match.sentence))
            continue;
        HeldElement& held = elements[static_cast<std::size_t>(rule.element)];
        held.holding = std::max(held.holding, rule.half != 0 ? Holding::half : Holding::whole);
        (rule.holding != 0 ? next_word : sentences)[static_cast<std::size_t>(rule.element)].push_back(match.sentence);
        held.parts.push_back(match.part);
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        tidy(elements[i].parts);
        elements[i].is_holding_only = not next_word[i].empty() and covers(std::move(next_word[i]), std::move(sentences[i]));
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
