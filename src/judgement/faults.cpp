// Settles which of the matched rules speak: kinds of rule that count, order or miss things, then the guide's precedence.
#include "judgement/faults.h"

#include <algorithm>

namespace amends {
namespace {

using image::RuleKind;

struct Runs {
    const std::vector<Evidence>& evidence;

    // Evidence is sorted by rule: the run of one rule.
    [[nodiscard]] std::span<const Evidence> of(std::uint32_t rule) const
    {
        const auto [first, last] = std::equal_range(evidence.begin(), evidence.end(), Evidence{rule, 0, {}, {}},
                                                    [](const Evidence& a, const Evidence& b) { return a.rule < b.rule; });
        return {first, last};
    }
};

void tell(std::uint32_t rule, const Evidence& evidence, std::vector<Fault>& into)
{
    into.push_back({rule, evidence.sentence, evidence.part, true});
}

// The `from`-th and every later sentence that matched.
void tell_count(std::uint32_t number, const image::Rule& rule, std::span<const Evidence> run, std::vector<Fault>& into)
{
    std::int32_t sentences = 0;
    std::uint32_t last = image::none;
    for (const Evidence& evidence : run) {
        if (evidence.sentence == last)
            continue;
        last = evidence.sentence;
        if (++sentences >= rule.from)
            tell(number, evidence, into);
    }
}

// The first match, where it stands in the last third of the letter's sentences or behind the element it should precede.
void tell_order(std::uint32_t number, const image::Rule& rule, std::span<const Evidence> run, const std::vector<Evidence>& evidence,
                const RuleSet& rules, std::size_t sentences, std::vector<Fault>& into)
{
    if (run.empty())
        return;
    const std::uint32_t first = run.front().sentence;
    bool late = first * 3 >= sentences * 2 and sentences >= 4;
    if (rule.after != image::none) {
        late = std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& other) {
            const image::Rule& way = rules.rules()[other.rule];
            return way.kind == RuleKind::element and static_cast<std::uint32_t>(way.element) == rule.after and other.sentence < first;
        });
    }
    if (late)
        tell(number, run.front(), into);
}

std::vector<Fault> candidates(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    const Runs runs{evidence};
    std::vector<Fault> faults;
    for (std::uint32_t number = 0; number < rules.rules().size(); ++number) {
        const image::Rule& rule = rules.rules()[number];
        if (rule.kind > RuleKind::absent)
            continue;
        const auto run = runs.of(number);
        if (rule.kind == RuleKind::absent and run.empty())
            faults.push_back({number, 0, std::nullopt, false});
        else if (rule.kind == RuleKind::count)
            tell_count(number, rule, run, faults);
        else if (rule.kind == RuleKind::order)
            tell_order(number, rule, run, evidence, rules, letter.sentences.size(), faults);
        else if (rule.kind == RuleKind::flag)
            for (const Evidence& match : run)
                tell(number, match, faults);
    }
    return faults;
}

}  // namespace

std::vector<Fault> faults_of(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    std::vector<Fault> all = candidates(letter, evidence, rules);
    const auto category = [&](const Fault& fault) { return rules.rules()[fault.rule].category; };
    std::stable_sort(all.begin(), all.end(), [&](const Fault& a, const Fault& b) { return category(a) < category(b); });
    std::vector<Fault> told;
    for (Fault& fault : all) {
        const bool stands_apart = category(fault) >= Category::placeholder;
        const bool is_covered = fault.part and std::any_of(told.begin(), told.end(), [&](const Fault& worse) {
            if (not worse.part)
                return false;
            if (category(worse) == category(fault))
                return worse.sentence == fault.sentence and (not stands_apart or worse.part->overlaps(*fault.part));
            return not stands_apart and worse.part->overlaps(*fault.part);
        });
        if (is_covered)
            continue;
        fault.is_charged = fault.part and category(fault) <= Category::placeholder
                           and std::none_of(told.begin(), told.end(), [&](const Fault& worse) { return worse.part and worse.part->overlaps(*fault.part); });
        told.push_back(fault);
    }
    std::stable_sort(told.begin(), told.end(), [](const Fault& a, const Fault& b) {
        constexpr UnitSpan end{image::none, image::none};
        return a.part.value_or(end) < b.part.value_or(end);
    });
    return told;
}

}  // namespace amends
