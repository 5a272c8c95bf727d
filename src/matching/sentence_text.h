// A sentence by itself, as matching reads it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

#include "letter/letter.h"

namespace amends {

/// The folded text of one sentence and what came with it. Borrows from its letter. What is found in it is told in units from its
/// beginning, so that a sentence says the same wherever it stands.
struct SentenceText {
    std::u16string_view units;
    std::span<const std::uint8_t> capital;  ///< 1 where a unit's character was a capital
    std::span<const LetterSlot> slots;      ///< in units of the letter
    std::span<const Clause> clauses;        ///< in units of the letter
    std::uint32_t start = 0;                ///< in the letter
    bool is_template = false;

    /// A span of the letter in units of the sentence, as far as it lies in it.
    [[nodiscard]] UnitSpan own(UnitSpan span) const
    {
        const auto end = start + static_cast<std::uint32_t>(units.size());
        return {std::max(span.start, start) - start, std::min(span.end, end) - start};
    }
};

[[nodiscard]] inline SentenceText text_of(const Letter& letter, const Sentence& sentence)
{
    const UnitSpan span = sentence.span;
    const auto begins_before = [](const LetterSlot& slot, std::uint32_t at) { return slot.span.start < at; };
    const auto first = std::lower_bound(letter.slots.begin(), letter.slots.end(), span.start, begins_before);
    const auto last = std::lower_bound(first, letter.slots.end(), span.end, begins_before);
    return {std::u16string_view{letter.folded.units}.substr(span.start, span.size()),
            std::span{letter.folded.capital}.subspan(span.start, span.size()),
            {first, last},
            std::span{letter.clauses}.subspan(sentence.first_clause, sentence.end_clause - sentence.first_clause),
            span.start,
            letter.source != nullptr and letter.source->is_template};
}

}  // namespace amends
