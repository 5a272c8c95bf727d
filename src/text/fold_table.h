// What each character folds to, as tools/make_fold_table.cpp wrote it at build time from ICU's data and
// rules/words/variants.md.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace amends {

/// Marks of `fold_units`. They are surrogates, which no character of the BMP folds to alone.
namespace fold_mark {
inline constexpr char16_t dropped = 0xD800;
inline constexpr char16_t space = 0xD801;
inline constexpr char16_t several = 0xD802;    ///< look in `folds_to_several`
inline constexpr char16_t combining = 0xD803;  ///< may join with the character before it: ask ICU's normaliser

[[nodiscard]] constexpr bool is_mark(char16_t unit) { return (unit & 0xF800) == 0xD800; }
}  // namespace fold_mark

/// Of each character of the BMP: the unit it folds to, or a mark.
extern const char16_t fold_units[0x10000];

/// A bit for each character of the BMP: whether it is a capital.
extern const std::uint64_t fold_capitals[0x10000 / 64];

[[nodiscard]] inline bool is_capital(char32_t character)
{
    return character < 0x10000 and (fold_capitals[character / 64] >> (character % 64) & 1) != 0;
}

/// Whether `character` may join with the one before it.
[[nodiscard]] inline bool is_combining(char32_t character)
{
    return character < 0x10000 and fold_units[character] == fold_mark::combining;
}

/// What `character` folds to if that is several units, or if the character lies beyond the BMP and changes. Empty for a
/// character that is dropped. `known` says whether the table has the character at all.
struct SeveralUnits {
    bool known = false;
    std::u16string_view units;
};
[[nodiscard]] SeveralUnits folds_to_several(char32_t character);

/// The rows behind `folds_to_several`, sorted by character.
struct SeveralRow {
    std::uint32_t character;
    std::uint16_t start;  ///< in `several_units`
    std::uint16_t size;
};
extern const SeveralRow several_rows[];
extern const std::uint32_t several_row_count;
extern const char16_t several_units[];

}  // namespace amends
