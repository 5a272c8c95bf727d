// Which of the lists that conditions and facts ask for stand somewhere.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "rule/rule_set.h"

namespace amends {

/// A set of lists by their numbers as lasting needs (image::List::need, Header::lasting_needs).
class NeedSet {
public:
    /// Empties the set and makes room for the lasting needs of `rules`.
    void reset(const RuleSet& rules) { m_bits.assign(rules.header().lasting_needs / 64 + 1, 0); }
    void insert(std::uint32_t need) { m_bits[need / 64] |= std::uint64_t{1} << (need % 64); }
    void erase(std::uint32_t need) { m_bits[need / 64] &= ~(std::uint64_t{1} << (need % 64)); }
    /// Adds all of another set of the same rules.
    void insert(const NeedSet& other)
    {
        std::transform(m_bits.begin(), m_bits.end(), other.m_bits.begin(), m_bits.begin(), [](std::uint64_t a, std::uint64_t b) { return a | b; });
    }
    [[nodiscard]] bool holds(std::uint32_t need) const { return (m_bits[need / 64] >> (need % 64) & 1) != 0; }

private:
    std::vector<std::uint64_t> m_bits;
};

}  // namespace amends
