// Templates that say the same in several languages.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "archive/record.h"
#include "archive/share.h"
#include "archive/table.h"

namespace amends {

/// The letters of a template in one language.
struct Version {
    Scores scores;
    std::uint64_t whole = 0;                 ///< letters whose elements are known: all but halves of letters in two languages
    std::array<std::uint64_t, 8> held = {};  ///< of those, by Element

    Version& operator+=(const Version& other);
};

/// The letters of a template, by the first three values of Language.
struct SiblingCount {
    std::uint64_t count = 0;
    std::array<Version, 3> versions;

    SiblingCount& operator+=(const SiblingCount& other);
    [[nodiscard]] std::size_t languages() const;
};

/// `name` without the language that it names: "late.en", "late_zh-TW" and "zh-Hant/late" are "late". Nothing where it names none.
[[nodiscard]] std::optional<std::string> name_without_language(std::string_view name);

/// What a letter and its siblings share: the template that it was sent from, or its path where that names a language.
[[nodiscard]] std::optional<std::string> sibling_name(const LetterRecord& letter);

void add_sibling(const LetterRecord& letter, Table<std::string, SiblingCount>& siblings);

}  // namespace amends
