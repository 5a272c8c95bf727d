// A look ahead for one string that remembers what it found.
#pragma once

#include <cstddef>
#include <string_view>

namespace amends {

/// Where a string stands next in a text. Asked from front to back, all looks together are linear in the text, also where it never comes.
class Ahead {
public:
    constexpr explicit Ahead(std::string_view what) : m_what(what) {}

    /// The first place of it from `at` on, or npos. Always asked of the same text.
    [[nodiscard]] std::size_t in(std::string_view text, std::size_t at)
    {
        if (not m_has_looked or m_next < at)
            m_next = text.find(m_what, at);
        m_has_looked = true;
        return m_next;
    }

private:
    std::string_view m_what;
    std::size_t m_next = 0;
    bool m_has_looked = false;
};

}  // namespace amends
