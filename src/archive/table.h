// Counts by key in bounded memory: the largest keys by themselves, all else as others.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace amends {

/// What is counted by key: a `Count` has a `count` and can be added to another. Exact up to twice `kept` different keys; whenever there are more, the smaller
/// half goes to the others. So all entries and the others sum to what was counted, and an entry may be short by at most what `most_lost` says.
template <class Key, class Count>
class Table {
public:
    using Entry = std::pair<Key, Count>;

    explicit Table(std::size_t kept = 10'000) : m_kept(kept) {}

    /// The count of `key`, which is new where its `count` is 0. Good until the next call.
    [[nodiscard]] Count& of(const Key& key)
    {
        if (m_counts.size() >= 2 * m_kept and not m_counts.contains(key))
            prune();
        return m_counts[key];
    }

    /// The entries, the largest first, those alike by key.
    [[nodiscard]] std::vector<Entry> sorted() const
    {
        std::vector<Entry> entries(m_counts.begin(), m_counts.end());
        std::sort(entries.begin(), entries.end(), is_before);
        return entries;
    }

    [[nodiscard]] const Count& others() const { return m_others; }
    [[nodiscard]] std::uint64_t most_lost() const { return m_most_lost; }
    [[nodiscard]] bool empty() const { return m_counts.empty(); }
    [[nodiscard]] std::size_t size() const { return m_counts.size(); }

private:
    [[nodiscard]] static bool is_before(const Entry& a, const Entry& b) { return a.second.count != b.second.count ? a.second.count > b.second.count : a.first < b.first; }

    void prune()
    {
        const std::vector<Entry> entries = sorted();
        m_most_lost += entries[m_kept].second.count;
        for (std::size_t i = m_kept; i < entries.size(); ++i) {
            m_others += entries[i].second;
            m_counts.erase(entries[i].first);
        }
    }

    std::size_t m_kept;
    std::unordered_map<Key, Count> m_counts;
    Count m_others{};
    std::uint64_t m_most_lost = 0;
};

}  // namespace amends
