// Settles which of the matched rules speak: kinds of rule that count, order or miss things, then the guide's precedence.
#include "judgement/faults.h"

#include <algorithm>
#include <utility>

namespace amends {
namespace {

using image::RuleKind;

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

// Whether a sentence stands in the last third of those in which the writer has something to say.
bool is_late(const Letter& letter, std::uint32_t sentence)
{
    constexpr std::size_t least = 4;
    std::size_t before = 0, all = 0;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (not counts(paragraph.block))
            continue;
        before += std::clamp(sentence, paragraph.first_sentence, paragraph.end_sentence) - paragraph.first_sentence;
        all += paragraph.end_sentence - paragraph.first_sentence;
    }
    return before * 3 >= all * 2 and all >= least;
}

// The first match, where it stands in the last third of the letter's sentences or behind the element it should precede.
void tell_order(std::uint32_t number, const image::Rule& rule, std::span<const Evidence> run, const std::vector<Evidence>& evidence,
                const RuleSet& rules, const Letter& letter, std::vector<Fault>& into)
{
    const std::uint32_t first = run.front().sentence;
    bool late = rule.after == image::none and is_late(letter, first);
    if (rule.after != image::none) {
        late = std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& other) {
            const image::Rule& way = rules.rules()[other.rule];
            return way.kind == RuleKind::element and static_cast<std::uint32_t>(way.element) == rule.after and other.sentence < first;
        });
    }
    if (late)
        tell(number, run.front(), into);
}

// Evidence is sorted by rule: it comes in runs of one rule each.
std::vector<Fault> candidates(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    std::vector<Fault> faults;
    for (auto first = evidence.begin(); first != evidence.end();) {
        const std::uint32_t number = first->rule;
        const auto last = std::find_if(first, evidence.end(), [&](const Evidence& other) { return other.rule != number; });
        const std::span<const Evidence> run{first, last};
        const image::Rule& rule = rules.rules()[number];
        if (image::is_of_whole_letter(rule.kind))
            faults.push_back({number, 0, std::nullopt, false});
        else if (rule.kind == RuleKind::count)
            tell_count(number, rule, run, faults);
        else if (rule.kind == RuleKind::order)
            tell_order(number, rule, run, evidence, rules, letter, faults);
        else if (rule.kind == RuleKind::flag)
            for (const Evidence& match : run)
                tell(number, match, faults);
        first = last;
    }
    return faults;
}

/// Faults already told, to be found by the sentences they stand in.
class Told {
public:
    Told(const Letter& letter, const RuleSet& rules) : m_rules(rules), m_newest(letter.sentences.size(), image::none) {}

    // Whether a fault told before leaves this one unsaid: the same category in the sentence, or a worse one on the same words. What only reads
    // like a fault takes in whole clauses, so there it does not speak against what a pattern found.
    [[nodiscard]] bool covers(const Fault& fault) const
    {
        const Category category = m_rules.rules()[fault.rule].category;
        const bool stands_apart = category >= Category::placeholder;
        return any(fault, [&](const Fault& worse) {
            const bool overlaps = worse.part->overlaps(*fault.part);
            if (m_rules.rules()[worse.rule].category == category)
                return overlaps or (not stands_apart and worse.sentence == fault.sentence);
            return not stands_apart and overlaps and is_likened(worse) == is_likened(fault);
        });
    }

    [[nodiscard]] bool overlaps(const Fault& fault) const
    {
        return any(fault, [&](const Fault& worse) { return worse.part->overlaps(*fault.part); });
    }

    [[nodiscard]] bool is_likened(const Fault& fault) const { return m_rules.rules()[fault.rule].likeness > 0; }

    void add(const Fault& fault)
    {
        const auto number = static_cast<std::uint32_t>(m_faults.size());
        m_faults.push_back(fault);
        m_before.push_back(fault.part ? std::exchange(m_newest[fault.sentence], number) : image::none);
    }

    [[nodiscard]] std::vector<Fault> take() { return std::move(m_faults); }

private:
    // What is reported never leaves its sentence, so only faults of the same one can meet.
    template <class Test>
    [[nodiscard]] bool any(const Fault& fault, Test test) const
    {
        std::uint32_t number = fault.part ? m_newest[fault.sentence] : image::none;
        while (number != image::none and not test(m_faults[number]))
            number = m_before[number];
        return number != image::none;
    }

    const RuleSet& m_rules;
    std::vector<Fault> m_faults;
    std::vector<std::uint32_t> m_newest;  ///< by sentence: the last fault told of it
    std::vector<std::uint32_t> m_before;  ///< by fault: the one told before it of its sentence
};

}  // namespace

std::vector<Fault> faults_of(const Letter& letter, const std::vector<Evidence>& evidence, const RuleSet& rules)
{
    std::vector<Fault> all = candidates(letter, evidence, rules);
    const auto category = [&](const Fault& fault) { return rules.rules()[fault.rule].category; };
    Told told{letter, rules};
    std::stable_sort(all.begin(), all.end(), [&](const Fault& a, const Fault& b) {
        return std::pair{told.is_likened(a), category(a)} < std::pair{told.is_likened(b), category(b)};
    });
    for (Fault& fault : all) {
        if (told.covers(fault))
            continue;
        fault.is_charged = fault.part and category(fault) <= Category::placeholder and not told.overlaps(fault);
        told.add(fault);
    }
    std::vector<Fault> faults = told.take();
    std::stable_sort(faults.begin(), faults.end(), [](const Fault& a, const Fault& b) {
        constexpr UnitSpan end{image::none, image::none};
        return a.part.value_or(end) < b.part.value_or(end);
    });
    return faults;
}

}  // namespace amends
