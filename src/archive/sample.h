// So many letters of an archive, the same ones whenever it is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "archive/piece.h"

namespace amends {

/// Keeps the letters with the least hashes of their text and place, so that each letter has the same chance. Holds as many letters as are asked for.
class Sample {
public:
    explicit Sample(std::size_t size) : m_size(size) {}

    void offer(ReadLetter letter);
    [[nodiscard]] std::uint64_t offered() const { return m_offered; }
    /// What was kept, in the order of the input.
    [[nodiscard]] std::vector<ReadLetter> take();

private:
    struct Kept {
        std::uint64_t hash = 0, ordinal = 0;
        ReadLetter letter;
    };
    [[nodiscard]] static bool is_less(const Kept& a, const Kept& b) { return a.hash < b.hash; }

    std::size_t m_size;
    std::uint64_t m_offered = 0;
    std::vector<Kept> m_kept;  ///< a heap, the greatest hash first
};

}  // namespace amends
