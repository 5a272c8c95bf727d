// The built-in values of a sentence, as they were found when it was read.
#pragma once

#include <vector>

#include "judgement/findings.h"
#include "matching/values.h"
#include "reading/letter_reading.h"

namespace amends {

/// Where values of a kind stand in a sentence of the letter, in units of the letter, by place. Most sentences hold no fact of the case, so that their
/// marks need not be looked at.
[[nodiscard]] inline std::vector<UnitSpan> values_said(const Findings& findings, const LetterReading& reading, std::uint32_t number, ValueKind kind)
{
    std::vector<UnitSpan> spans;
    const SentenceReading& said = reading.sentence(number);
    if (said.case_facts.empty())
        return spans;
    const std::uint32_t start = findings.letter.sentences[number].span.start;
    for (const Mark& mark : said.found.marks.all()) {
        const auto lists = findings.rules.table(mark.bearing->lists);
        if (mark.word == image::none and not lists.empty() and lists.front().list == static_cast<std::uint32_t>(kind))
            spans.push_back({start + mark.span.start, start + mark.span.end});
    }
    return spans;
}

}  // namespace amends
