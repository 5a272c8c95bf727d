// Where a value may begin, by tables made at compile time, so that the rest of the text is passed over at the cost of a look-up.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "matching/values/english_words.h"
#include "matching/values/finders.h"
#include "matching/values/numeral.h"
#include "matching/values/unit_set.h"

namespace amends {

/// The units that a value, or a word that begins one, may begin with.
inline constexpr UnitSet value_heads = [] {
    UnitSet made{u"0123456789abcdefghijklmnopqrstuvwxyz.@:半"};
    made.add(plain_numerals);
    made.add(financial_numerals);
    made.add(title_heads);
    return made;
}();

inline constexpr UnitSet title_head_set{title_heads};

/// The first three letters of the English words that begin values; of two letters, the third is free.
class WordHeads {
public:
    constexpr WordHeads()
    {
        add(month_names);
        add(number_words);
        add(english_titles);
        add(hour_parts);
    }
    /// `first` is a lower-case letter; the others may be anything.
    [[nodiscard]] constexpr bool contain(char16_t first, char16_t second, char16_t third) const
    {
        const std::size_t head = (index(first) * 32 + index(second)) * 32;
        return (second >= u'a' and second <= u'z') and (m_heads[head] or m_heads[head + index(third)]);
    }

private:
    /// 1 to 26 for letters; anything else collides with one or is 0, which costs a look at the word and no more.
    static constexpr std::size_t index(char16_t letter) { return letter & 31U; }

    constexpr void add(std::span<const std::u16string_view> words)
    {
        for (const std::u16string_view word : words)
            m_heads[(index(word[0]) * 32 + index(word[1])) * 32 + (word.size() > 2 ? index(word[2]) : 0)] = true;
    }

    std::array<bool, 32 * 32 * 32> m_heads{};
};

inline constexpr WordHeads value_word_heads;

}  // namespace amends
