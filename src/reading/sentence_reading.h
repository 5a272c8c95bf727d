// What one sentence says by itself.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "matching/sentence_matcher.h"
#include "matching/values.h"

namespace amends {

/// Who acts in a clause.
enum class Actor : std::uint8_t { unknown, ours, readers, theirs, nobodys };

/// All that depends on the text of one sentence alone, in units from its beginning, so that it holds wherever the sentence stands.
struct SentenceReading {
    SentenceMatches found;  ///< of the matches, those that the conditions asked of the sentence let stand
    std::array<std::vector<UnitSpan>, 5> acting;  ///< by actor: the clauses in which it acts
    image::Leanings leanings{};                   ///< how far it leans to each trait
    std::vector<std::uint32_t> case_facts;        ///< where values and nouns of the case start, none overlapping
    std::vector<Value> values;                    ///< its dates and amounts, by place
};

}  // namespace amends
