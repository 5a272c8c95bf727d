// A reservoir for each stratum, and a share of the sample for each.
#include "archive/strata.h"

#include <algorithm>

#include <fmt/format.h>

#include "judgement/fingerprint.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr std::size_t most_strata = 1000;

bool is_less(const Strata::Pick& a, const Strata::Pick& b) { return a.hash < b.hash; }

}  // namespace

std::string trait_of(const LetterRecord& letter, LetterTrait trait)
{
    switch (trait) {
    case LetterTrait::scenario: return std::string(name_of(scenario_names, letter.scenario));
    case LetterTrait::score: {
        if (not letter.score)
            return {};
        const int ten = std::min(*letter.score / 10, 9);
        return ten == 9 ? "90-100" : fmt::format("{}-{}", ten * 10, ten * 10 + 9);
    }
    case LetterTrait::language: return std::string(name_of(language_names, letter.language));
    case LetterTrait::kind: return std::string(name_of(kind_names, letter.kind));
    case LetterTrait::month: return letter.day ? written(*letter.day).substr(0, 7) : std::string();
    case LetterTrait::macro: return letter.macro.value_or("");
    case LetterTrait::from: return letter.from.value_or("");
    }
    return {};
}

void Strata::offer(const LetterRecord& letter)
{
    std::vector<std::string> traits;
    for (const LetterTrait trait : m_by)
        traits.push_back(trait_of(letter, trait));
    if (m_strata.size() == most_strata and not m_strata.contains(traits))
        return;
    Pick pick{key_of_text(fmt::format("{}\n{}\n{:x}", letter.path, letter.index, letter.text)), letter.path, letter.id.value_or(""), fmt::format("{:016x}", letter.text), letter.index, traits};
    std::vector<Pick>& stratum = m_strata[traits];
    stratum.push_back(std::move(pick));
    std::push_heap(stratum.begin(), stratum.end(), is_less);
    if (stratum.size() > m_size) {
        std::pop_heap(stratum.begin(), stratum.end(), is_less);
        stratum.pop_back();
    }
}

std::vector<Strata::Pick> Strata::picks() const
{
    std::vector<std::size_t> shares(m_strata.size());
    std::size_t left = m_size;
    for (bool has_more = true; left > 0 and has_more;) {
        has_more = false;
        std::size_t number = 0;
        for (const auto& [traits, stratum] : m_strata) {
            std::size_t& share = shares[number++];
            if (left == 0 or share == stratum.size())
                continue;
            ++share;
            --left;
            has_more = true;
        }
    }
    std::vector<Pick> all;
    std::size_t number = 0;
    for (const auto& [traits, stratum] : m_strata) {
        std::vector<Pick> sorted = stratum;
        std::sort(sorted.begin(), sorted.end(), is_less);
        all.insert(all.end(), sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(shares[number++]));
    }
    return all;
}

}  // namespace amends
