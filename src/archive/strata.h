// Letters picked evenly from the kinds of letters that there are.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/record.h"

namespace amends {

/// By what letters are told apart.
enum class LetterTrait : unsigned char { scenario, score, language, kind, month, macro, from };
inline constexpr std::array<std::string_view, 7> trait_names = {"scenario", "score", "language", "kind", "month", "macro", "from"};

/// What a letter is by a trait: "delay", "40-49". Empty where that is not known.
[[nodiscard]] std::string trait_of(const LetterRecord& letter, LetterTrait trait);

/// Picks letters so that each stratum, the letters with the same traits, gives as many as any other, as far as it has them. Which ones is told by a hash of each,
/// so that it is the same ones every time. Holds so many letters of each of the first thousand strata.
class Strata {
public:
    Strata(std::vector<LetterTrait> by, std::size_t size) : m_by(std::move(by)), m_size(size) {}

    void offer(const LetterRecord& letter);

    struct Pick {
        std::uint64_t hash = 0;
        std::string path, id, text;
        std::uint32_t index = 0;
        std::vector<std::string> traits;
    };
    /// Stratum by stratum.
    [[nodiscard]] std::vector<Pick> picks() const;

private:
    std::vector<LetterTrait> m_by;
    std::size_t m_size;
    std::map<std::vector<std::string>, std::vector<Pick>> m_strata;  ///< heaps, the greatest hash first
};

}  // namespace amends
