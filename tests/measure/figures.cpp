// Compares verdicts with labels.
#include "figures.h"

#include <algorithm>
#include <set>

#include "input/source.h"

namespace amends::test {
namespace {

/// Whether a finding meets a quote: they overlap, and a third of the finding at least lies in it.
bool meets(Span found, Span quote)
{
    const auto overlap = static_cast<std::int64_t>(std::min(found.end, quote.end)) - static_cast<std::int64_t>(std::max(found.start, quote.start));
    return overlap > 0 and overlap * 3 >= found.size();
}

bool is_fault(Category category)
{
    return category <= Category::placeholder;
}

}  // namespace

double Tally::precision() const
{
    return hits + extras == 0 ? 1 : static_cast<double>(hits) / static_cast<double>(hits + extras);
}

double Tally::f1() const
{
    const std::size_t total = 2 * hits + extras + misses;
    return total == 0 ? 1 : 2.0 * static_cast<double>(hits) / static_cast<double>(total);
}

void Figures::add(const LabelledLetter& letter)
{
    const Inputs inputs = read_bytes(letter.name, letter.text, {.is_template = letter.is_template});
    const Verdict verdict = m_linter.lint(inputs.sources.at(0));
    const bool is_apology = verdict.kind == Kind::apology;
    ++m_letters;
    m_kinds += is_apology == letter.is_apology;
    if (not letter.is_apology and not is_apology)
        return;
    if (letter.is_apology) {
        add_elements(letter, verdict);
        m_scored.emplace_back(letter.quality, verdict.score.value_or(-1));
    }
    add_faults(letter, verdict);
}

void Figures::add_elements(const LabelledLetter& letter, const Verdict& verdict)
{
    for (const ElementVerdict& element : verdict.elements) {
        const bool is_there = letter.elements.count(element.element) != 0;
        m_elements.hits += is_there and element.present;
        m_elements.extras += not is_there and element.present;
        m_elements.misses += is_there and not element.present;
    }
}

// The quotes of one category in one sentence count once, and so does every finding that meets one of them.
void Figures::add_faults(const LabelledLetter& letter, const Verdict& verdict)
{
    std::map<std::pair<Category, std::size_t>, bool> groups;
    for (const LabelledFault& fault : letter.faults)
        groups[{fault.category, fault.sentence}];
    for (const Finding& finding : verdict.findings) {
        if (not is_fault(finding.category) or not finding.span)
            continue;
        bool is_hit = false;
        for (const LabelledFault& fault : letter.faults) {
            if (fault.category != finding.category or not meets(*finding.span, fault.quote))
                continue;
            groups[{fault.category, fault.sentence}] = is_hit = true;
        }
        image::Record& record = m_records[std::string{finding.rule}];
        ++(is_hit ? record.hits : record.false_alarms);
        m_faults.extras += not is_hit;
    }
    for (const auto& [group, is_hit] : groups)
        ++(is_hit ? m_faults.hits : m_faults.misses);
}

double Figures::ordering() const
{
    double pairs = 0, right = 0;
    for (std::size_t a = 0; a < m_scored.size(); ++a) {
        for (std::size_t b = a + 1; b < m_scored.size(); ++b) {
            const auto [quality_a, score_a] = m_scored[a];
            const auto [quality_b, score_b] = m_scored[b];
            if (quality_a == quality_b)
                continue;
            ++pairs;
            if (score_a >= 0 and score_b >= 0)
                right += score_a == score_b ? 0.5 : (score_a < score_b) == (quality_a < quality_b) ? 1 : 0;
        }
    }
    return pairs == 0 ? 1 : right / pairs;
}

}  // namespace amends::test
