// How often words stand in ordinary letters, counted in what a rule set has at hand: the examples of its own pages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rule/dictionary.h"

namespace amends {

/// Counts of the dictionary's words in a sample. Rare words make good anchors; the counts need not be exact.
class Frequency {
public:
    /// Counts every word of `dictionary` in the folded `sample`.
    Frequency(const Dictionary& dictionary, std::u16string_view sample);

    /// How often the word stood in the sample, never 0: a word that was not seen may still come.
    [[nodiscard]] double of(std::uint32_t word) const { return word < m_counts.size() ? m_counts[word] : unseen; }

    /// How often a built-in value is expected: numbers and dates stand in about every tenth example.
    [[nodiscard]] double of_value() const { return static_cast<double>(m_size) / 100; }

private:
    static constexpr double unseen = 0.2;
    std::vector<double> m_counts;
    std::size_t m_size = 0;  ///< of the sample, in units
};

}  // namespace amends
