// What makes a finding the same one in another run, though lines were moved or wrapped anew and messages reworded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "judgement/verdict.h"
#include "letter/letter.h"

namespace amends {

/// A number for the words of a sentence as matching sees them: folded, without the blanks round them. Never 0. It is the same on every
/// machine, and as long as text is folded alike.
[[nodiscard]] std::uint64_t key_of_sentence(const Letter& letter, std::uint32_t sentence);

/// The rule and the folded sentence of a finding, and the how many-th it is, from 1, of those alike in its file. A finding about the whole
/// letter has no sentence.
struct Fingerprint {
    std::uint64_t key = 0;
    std::uint32_t ordinal = 1;

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

/// "a1b2c3d4e5f60718:1"
[[nodiscard]] std::string written(Fingerprint fingerprint);

/// The number of a text that stands for it in fingerprints: FNV-1a over its bytes, going on from `start`.
[[nodiscard]] std::uint64_t key_of_text(std::string_view text, std::uint64_t start = 14695981039346656037u);

/// Numbers the findings of a run, which are given in the order of their letters. Keeps a few bytes for each.
class Fingerprints {
public:
    /// The fingerprint of the next finding of the file `path`.
    [[nodiscard]] Fingerprint next(std::string_view path, const Finding& finding);

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_counts;  ///< by file, rule and sentence
};

}  // namespace amends
