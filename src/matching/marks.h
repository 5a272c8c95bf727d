// Which words, values and composed lists stand where in a sentence: the ground that patterns and conditions walk on.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "matching/need_set.h"
#include "rule/rule_set.h"
#include "text/span.h"

namespace amends {

/// A word of the dictionary, a built-in value, or a match of a composed list, at a place of the folded sentence.
struct Mark {
    UnitSpan span;
    const image::Bearing* bearing = nullptr;  ///< in the rule set
    std::uint32_t word = image::none;         ///< of the dictionary, or none
    std::uint32_t dropped = image::none;      ///< chain of lists that a longer word took it out of
    std::uint32_t next_from = image::none;    ///< the next mark that starts where it does, none longer
    std::uint32_t next_until = image::none;   ///< the next mark that ends where it does, none longer
};

/// The marks of one sentence by where they start and by where they end, in units from its beginning; of two that start or end
/// together the longer comes first. Keeps its storage from sentence to sentence.
class Marks {
public:
    /// Forgets everything and makes room for a sentence of `size` units that is matched with `rules`, which must outlive the marks.
    void reset(std::size_t size, const RuleSet& rules);
    /// Adds a mark and returns its number.
    std::uint32_t add(UnitSpan span, const image::Bearing& bearing, std::uint32_t word = image::none);
    /// Makes the mark no mark of `list`, since a longer word swallows it.
    void drop(std::uint32_t mark, std::uint32_t list);

    [[nodiscard]] const std::vector<Mark>& all() const { return m_marks; }
    [[nodiscard]] bool is_of(std::uint32_t mark, std::uint32_t list) const
    {
        return (m_marks[mark].bearing->signature & image::signature_bit(list)) != 0 and is_really_of(mark, list);
    }

    /// Whether a mark is of the list whose number as a need is `need`.
    [[nodiscard]] bool is_of_need(std::uint32_t mark, std::uint32_t need, std::uint32_t list) const;

    /// Whether a mark whose bearing names `list` is a word of it still, none longer having swallowed it.
    [[nodiscard]] bool is_kept(std::uint32_t mark, std::uint32_t list) const { return m_marks[mark].dropped == image::none or not is_dropped(mark, list); }

    /// The lists that conditions and facts ask for of which a mark stands in the sentence. Empty until `settle` was called.
    [[nodiscard]] const NeedSet& needs() const { return m_needs; }
    /// Ends the sentence: no mark is added or dropped any more.
    void settle();

    /// First mark that starts (ends) at a unit, and the next one there; none after the last.
    [[nodiscard]] std::uint32_t first_from(std::uint32_t at) const { return m_places[at].from; }
    [[nodiscard]] std::uint32_t next_from(std::uint32_t mark) const { return m_marks[mark].next_from; }
    [[nodiscard]] std::uint32_t first_until(std::uint32_t at) const { return m_places[at].until; }
    [[nodiscard]] std::uint32_t next_until(std::uint32_t mark) const { return m_marks[mark].next_until; }

    /// Whether a mark of `list`, which must be one that conditions or facts ask for, lies wholly within `span`. For settled marks.
    [[nodiscard]] bool any(std::uint32_t list, UnitSpan span) const;

private:
    /// What starts and what ends at a unit: the heads of two chains.
    struct Place {
        std::uint64_t from_signature = 0;  ///< of the lists of the first
        std::uint32_t from = image::none, until = image::none;
    };
    struct Dropped {
        std::uint32_t list, next;
    };
    /// Where the marks of one list stand, made when a wide span is first asked about.
    struct Index {
        std::uint32_t marks = 0;       ///< how many marks there were when it was made
        std::vector<UnitSpan> places;  ///< by start, none containing a later one's end: each with the least end from there on
    };
    /// False where no mark of `list` starts at a unit; true where one may.
    [[nodiscard]] bool may_start(std::uint32_t at, std::uint32_t list) const { return (m_places[at].from_signature & image::signature_bit(list)) != 0; }
    void insert_needs();
    void link(std::uint32_t number, std::uint32_t& first, std::uint32_t Mark::*next);
    [[nodiscard]] bool is_really_of(std::uint32_t mark, std::uint32_t list) const;
    [[nodiscard]] bool is_dropped(std::uint32_t mark, std::uint32_t list) const;
    [[nodiscard]] bool any_in_index(std::uint32_t list, UnitSpan span) const;
    [[nodiscard]] Index make_index(std::uint32_t list) const;

    const RuleSet* m_rules = nullptr;
    std::vector<Mark> m_marks;
    std::vector<Place> m_places;           ///< one more than units
    NeedSet m_needs;
    NeedSet m_looked_at;                   ///< needs that were settled
    std::vector<Dropped> m_dropped;
    mutable std::unordered_map<std::uint32_t, Index> m_indices;
};

}  // namespace amends
