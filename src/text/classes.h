// What a UTF-16 unit of folded text is to the matcher: part of a word, a separator, an end of clause or sentence.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace amends {

enum class UnitClass : std::uint8_t {
    other,   ///< symbols, emoji (surrogates), brackets
    han,     ///< a Han character, kana, hangul: stands alone, matched anywhere
    letter,  ///< a letter of a script that writes words with spaces
    digit,
    apostrophe,
    space,
    quote,       ///< quotation marks and hyphens: skipped between the items of a pattern
    comma,       ///< , and 、
    clause_end,  ///< ; : — and their like (a comma ends a clause as well)
    stop,        ///< 。 ! ? … and the full stop
    line_end,    ///< the end of a paragraph, written '\n'
};

/// The class of each unit; written by tools/make_fold_table.cpp.
extern const UnitClass unit_classes[0x10000];

/// The class of a unit of folded text; a look-up in a table.
[[nodiscard]] inline UnitClass unit_class(char16_t unit) { return unit_classes[unit]; }

/// Whether any unit passes a test, of a text that mostly has none. Counts them all: the machine looks at many at once where nothing may end the loop.
template <class Test>
[[nodiscard]] bool any_unit(std::u16string_view units, Test test)
{
    return std::count_if(units.begin(), units.end(), test) > 0;
}

}  // namespace amends
