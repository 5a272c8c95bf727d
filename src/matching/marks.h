// Which words, values and composed lists stand where in a letter: the ground that patterns and conditions walk on.
#pragma once

#include <cstdint>
#include <vector>

#include "rule/rule_set.h"
#include "text/span.h"

namespace amends {

/// A word of the dictionary, a built-in value, or a match of a composed list, at a place of the folded text.
struct Mark {
    UnitSpan span;
    const image::Membership* lists = nullptr;  ///< of the rule set: the lists it is a mark of
    std::uint32_t list_count = 0;
    std::uint32_t word = image::none;          ///< of the dictionary, or none
};

/// Marks by where they start and by where they end; of two that start together the longer comes first. Storage is kept from
/// letter to letter.
class Marks {
public:
    /// Forgets everything and makes room for a text of `size` units.
    void reset(std::size_t size);
    /// Adds a mark and returns its number.
    std::uint32_t add(Mark mark);
    /// Makes the mark no mark of `list`, since a longer word swallows it.
    void drop(std::uint32_t mark, std::uint32_t list);

    [[nodiscard]] const std::vector<Mark>& all() const { return m_marks; }
    [[nodiscard]] bool is_of(std::uint32_t mark, std::uint32_t list) const;

    /// First mark that starts (ends) at a unit, and the next one there; none after the last.
    [[nodiscard]] std::uint32_t first_from(std::uint32_t at) const { return m_from[at]; }
    [[nodiscard]] std::uint32_t next_from(std::uint32_t mark) const { return m_next_from[mark]; }
    [[nodiscard]] std::uint32_t first_until(std::uint32_t at) const { return m_until[at]; }
    [[nodiscard]] std::uint32_t next_until(std::uint32_t mark) const { return m_next_until[mark]; }

    /// Whether a mark of `list` lies wholly within `span`.
    [[nodiscard]] bool any(std::uint32_t list, UnitSpan span) const;

private:
    struct Dropped {
        std::uint32_t mark, list;
    };
    std::vector<Mark> m_marks;
    std::vector<std::uint32_t> m_from, m_until, m_next_from, m_next_until;
    std::vector<Dropped> m_dropped;
};

}  // namespace amends
