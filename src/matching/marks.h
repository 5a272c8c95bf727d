// Which words, values and composed lists stand where in a letter: the ground that patterns and conditions walk on.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "rule/rule_set.h"
#include "text/span.h"

namespace amends {

/// A word of the dictionary, a built-in value, or a match of a composed list, at a place of the folded text.
struct Mark {
    UnitSpan span;
    std::uint64_t signature = 0;               ///< of the lists it is a mark of
    const image::Membership* lists = nullptr;  ///< those lists, in the rule set
    std::uint32_t list_count = 0;
    image::Table<std::uint32_t> anchored;      ///< sequences to verify from it
    std::span<const std::uint16_t> needs;      ///< what it brings to its sentence, by the numbers of needs
    std::uint32_t word = image::none;          ///< of the dictionary, or none
    std::uint32_t sentence = 0;                ///< that it stands in
    std::uint32_t dropped = image::none;       ///< chain of lists that a longer word took it out of
    std::uint32_t next_from = image::none;     ///< the next mark that starts where it does, none longer
    std::uint32_t next_until = image::none;    ///< the next mark that ends where it does, none longer
};

/// Marks by where they start and by where they end; of two that start or end together the longer comes first. Storage is kept from
/// letter to letter.
class Marks {
public:
    /// Forgets everything and makes room for a text of `size` units in `sentences` sentences, and for what stands in each of the
    /// `needs` lists that sequences need.
    void reset(std::size_t size, std::size_t sentences, std::size_t needs);
    /// Adds a mark and returns its number.
    std::uint32_t add(Mark mark);
    /// Makes the mark no mark of `list`, since a longer word swallows it.
    void drop(std::uint32_t mark, std::uint32_t list);

    [[nodiscard]] const std::vector<Mark>& all() const { return m_marks; }
    [[nodiscard]] bool is_of(std::uint32_t mark, std::uint32_t list) const
    {
        return (m_marks[mark].signature & image::signature_bit(list)) != 0 and is_really_of(mark, list);
    }

    /// False where no mark of `list` starts (ends) at a unit; true where one may.
    [[nodiscard]] bool may_start(std::uint32_t at, std::uint32_t list) const { return (m_from_signature[at] & image::signature_bit(list)) != 0; }
    [[nodiscard]] bool may_end(std::uint32_t at, std::uint32_t list) const { return (m_until_signature[at] & image::signature_bit(list)) != 0; }
    /// Whether a mark of the list with this number among the needs stands in a sentence.
    [[nodiscard]] bool stands_in(std::uint32_t sentence, std::uint32_t need) const
    {
        return (m_in_sentence[sentence * m_need_words + need / 64] >> (need % 64) & 1) != 0;
    }

    /// First mark that starts (ends) at a unit, and the next one there; none after the last.
    [[nodiscard]] std::uint32_t first_from(std::uint32_t at) const { return m_from[at]; }
    [[nodiscard]] std::uint32_t next_from(std::uint32_t mark) const { return m_marks[mark].next_from; }
    [[nodiscard]] std::uint32_t first_until(std::uint32_t at) const { return m_until[at]; }
    [[nodiscard]] std::uint32_t next_until(std::uint32_t mark) const { return m_marks[mark].next_until; }

    /// Whether a mark of `list` lies wholly within `span`.
    [[nodiscard]] bool any(std::uint32_t list, UnitSpan span) const;

private:
    struct Dropped {
        std::uint32_t list, next;
    };
    /// Where the marks of one list stand, made when a wide span is first asked about.
    struct Index {
        std::uint32_t marks = 0;       ///< how many marks there were when it was made
        std::vector<UnitSpan> places;  ///< by start, none containing a later one's end: each with the least end from there on
    };
    void link(std::uint32_t number, std::uint32_t& first, std::uint32_t Mark::*next);
    [[nodiscard]] bool is_really_of(std::uint32_t mark, std::uint32_t list) const;
    [[nodiscard]] bool any_in_index(std::uint32_t list, UnitSpan span) const;
    [[nodiscard]] Index make_index(std::uint32_t list) const;
    std::vector<Mark> m_marks;
    std::vector<std::uint32_t> m_from, m_until;
    std::vector<std::uint64_t> m_from_signature, m_until_signature;
    std::vector<std::uint64_t> m_in_sentence;  ///< a bit for each need of each sentence
    std::size_t m_need_words = 0;
    std::vector<Dropped> m_dropped;
    mutable std::unordered_map<std::uint32_t, Index> m_indices;
};

}  // namespace amends
