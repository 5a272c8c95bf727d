// Where words begin and end in folded text. Latin words are runs of letters and digits; a contraction is a word of its
// own (do|n't, we|'ll); Han characters are no words here, they match anywhere.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/classes.h"

namespace amends {

[[nodiscard]] inline bool is_word_unit(char16_t unit)
{
    const UnitClass kind = unit_class(unit);
    return kind == UnitClass::letter or kind == UnitClass::digit;
}

namespace detail {

[[nodiscard]] inline bool word_unit_at(std::u16string_view units, std::size_t at)
{
    return at < units.size() and is_word_unit(units[at]);
}

[[nodiscard]] inline bool is_nt(std::u16string_view units, std::size_t at)
{
    return at + 2 < units.size() and units[at] == u'n' and units[at + 1] == u'\'' and units[at + 2] == u't'
           and not word_unit_at(units, at + 3);
}

}  // namespace detail

/// Whether the n't of "don't" or the 'll of "we'll" begins at `at`.
[[nodiscard]] inline bool contraction_starts(std::u16string_view units, std::size_t at)
{
    if (at == 0 or not is_word_unit(units[at - 1]))
        return false;
    if (units[at] == u'\'')
        return detail::word_unit_at(units, at + 1) and not (at >= 1 and detail::is_nt(units, at - 1));
    return units[at] == u'n' and detail::is_nt(units, at);
}

/// Whether a Latin word begins at `at`.
[[nodiscard]] inline bool word_starts(std::u16string_view units, std::size_t at)
{
    if (at >= units.size())
        return false;
    if (contraction_starts(units, at))
        return true;
    if (not is_word_unit(units[at]))
        return false;
    if (at == 0)
        return true;
    if (units[at - 1] == u'\'')
        return not (at >= 2 and is_word_unit(units[at - 2]));
    return not is_word_unit(units[at - 1]);
}

/// The end of the Latin word that begins at `start`.
[[nodiscard]] inline std::uint32_t word_end(std::u16string_view units, std::uint32_t start)
{
    if (start > 0 and is_word_unit(units[start - 1]) and detail::is_nt(units, start))
        return start + 3;
    std::uint32_t at = start + 1;
    while (detail::word_unit_at(units, at) and not (units[at] == u'n' and contraction_starts(units, at)))
        ++at;
    return at;
}

/// Whether a Latin word may end before `at`: no letter follows, or only a contraction.
[[nodiscard]] inline bool word_ends(std::u16string_view units, std::size_t at)
{
    return not detail::word_unit_at(units, at) or contraction_starts(units, at);
}

}  // namespace amends
