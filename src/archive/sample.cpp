// A reservoir whose chance is a hash.
#include "archive/sample.h"

#include <algorithm>

#include "archive/letter_record.h"

namespace amends {
namespace {

/// Steele's mix of 64 bits.
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

}  // namespace

void Sample::offer(ReadLetter letter)
{
    const std::uint64_t ordinal = m_offered++;
    const std::uint64_t hash = mixed(key_of_letter(letter.source) ^ mixed(ordinal));
    if (m_kept.size() == m_size and (m_size == 0 or hash >= m_kept.front().hash))
        return;
    if (m_kept.size() == m_size) {
        std::pop_heap(m_kept.begin(), m_kept.end(), is_less);
        m_kept.pop_back();
    }
    m_kept.push_back({hash, ordinal, std::move(letter)});
    std::push_heap(m_kept.begin(), m_kept.end(), is_less);
}

std::vector<ReadLetter> Sample::take()
{
    std::sort(m_kept.begin(), m_kept.end(), [](const Kept& a, const Kept& b) { return a.ordinal < b.ordinal; });
    std::vector<ReadLetter> letters;
    for (Kept& kept : m_kept)
        letters.push_back(std::move(kept.letter));
    m_kept.clear();
    return letters;
}

}  // namespace amends
