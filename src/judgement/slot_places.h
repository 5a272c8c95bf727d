// Where in a letter what is missing belongs, by the order of a good letter.
#pragma once

#include <cstdint>
#include <vector>

#include "judgement/verdict.h"
#include "letter/letter.h"

namespace amends {

/// How what is missing joins a paragraph.
enum class SlotSide : std::uint8_t {
    before,   ///< a paragraph of its own before it
    in_line,  ///< at its end, behind what it completes
    behind    ///< a paragraph of its own behind it
};

struct SlotPlace {
    Span paragraph;  ///< bytes of the original
    SlotSide side = SlotSide::behind;
    std::vector<Element> elements;  ///< side by side
};

/// A place for each of the `missing` elements in a letter, sorted by where they come: regret behind the greeting, responsibility beside it, then
/// explanation, impact, remedy with its time, prevention, and contact at the end of the body. Never in quoted words, a signature or a footer. None
/// where the letter says nothing.
[[nodiscard]] std::vector<SlotPlace> slot_places(const Letter& letter, const Verdict& verdict, const std::vector<Element>& missing);

}  // namespace amends
