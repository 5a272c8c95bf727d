// A letter and what its sentences say.
#pragma once

#include <string>
#include <string_view>

#include "reading/reader.h"
#include "support/rule_sets.h"

namespace amends::test {

/// A letter taken apart, to be read with any reader.
class TakenLetter {
public:
    explicit TakenLetter(std::string_view text)
    {
        Inputs inputs = read_bytes("letter.txt", std::string{text} + "\n", {});
        REQUIRE(inputs.sources.size() == 1);
        m_source = std::move(inputs.sources.front());
        take_apart(m_source, letter);
    }
    TakenLetter(const TakenLetter&) = delete;
    TakenLetter& operator=(const TakenLetter&) = delete;

    /// The stretch of one sentence, or of a part of it.
    [[nodiscard]] Stretch sentence(std::uint32_t number) const { return {letter.sentences[number].span, number, number}; }
    [[nodiscard]] Stretch clause(std::uint32_t number) const
    {
        return {letter.clauses[number].span, letter.clauses[number].sentence, letter.clauses[number].sentence};
    }
    /// The matches of a reading: "rule number: words", parted by " | ".
    [[nodiscard]] std::string matches(const LetterReading& reading) const
    {
        std::string told;
        for (const Match& match : reading.matches()) {
            const TextSpan text = unfolded(letter.folded, m_source.text, match.part);
            told += (told.empty() ? "" : " | ") + m_source.text.substr(text.start, text.size());
        }
        return told;
    }

    Letter letter;

private:
    Source m_source;
};

}  // namespace amends::test
