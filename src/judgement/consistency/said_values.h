// The dates and amounts of a letter, as they were found when its sentences were read.
#pragma once

#include "reading/letter_reading.h"

namespace amends {

/// Hands each value of a kind that a sentence of the letter holds to `take`, by place, in units of the letter.
template <class Take>
void for_each_value(const Letter& letter, const LetterReading& reading, std::uint32_t number, ValueKind kind, Take take)
{
    const std::uint32_t start = letter.sentences[number].span.start;
    for (const Value& value : reading.sentence(number).values) {
        if (value.kind == kind)
            take(UnitSpan{start + value.span.start, start + value.span.end});
    }
}

}  // namespace amends
