// The keys that lead to a place in nested maps and lists.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace amends {

/// Follows a walk through nested maps and lists.
class KeyPath {
public:
    void enter_map() { m_levels.push_back({true, true, 0, {}}); }
    void enter_list() { m_levels.push_back({false, false, 0, {}}); }
    void leave()
    {
        if (not m_levels.empty())
            m_levels.pop_back();
    }

    [[nodiscard]] std::size_t depth() const { return m_levels.size(); }
    [[nodiscard]] bool is_in_map() const { return not m_levels.empty() and m_levels.back().is_map; }
    /// Whether what comes next is a key.
    [[nodiscard]] bool awaits_key() const { return is_in_map() and m_levels.back().awaits_key; }

    void take_key(std::string_view key)
    {
        m_levels.back().key = key;
        m_levels.back().awaits_key = false;
    }
    /// What stood under the last key, or at the last place of a list, is over.
    void next()
    {
        if (m_levels.empty())
            return;
        m_levels.back().awaits_key = m_levels.back().is_map;
        ++m_levels.back().index;
    }

    /// "mail.late.0"
    [[nodiscard]] std::string joined() const
    {
        std::string path;
        for (const Level& level : m_levels)
            path.append(path.empty() ? "" : ".").append(level.is_map ? level.key : std::to_string(level.index));
        return path;
    }

private:
    struct Level {
        bool is_map, awaits_key;
        std::size_t index;
        std::string key;
    };
    std::vector<Level> m_levels;
};

}  // namespace amends
