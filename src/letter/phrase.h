// Fixed phrases of letters (Dear, 尊敬的, Best regards, 敬上), compared with folded text.
#pragma once

#include <algorithm>
#include <bitset>
#include <span>
#include <string_view>

#include "text/words.h"

namespace amends {

/// Phrases in folded form: small letters, Simplified characters.
using Phrases = std::span<const std::u16string_view>;

/// Whether the word or Han character at `at` is parted from the unit before it: no match inside a Latin word.
[[nodiscard]] inline bool parts(std::u16string_view text, std::size_t at)
{
    return at == 0 or at >= text.size() or not is_word_unit(text[at - 1]) or not is_word_unit(text[at]);
}

[[nodiscard]] inline bool begins_with(std::u16string_view text, std::u16string_view phrase)
{
    return text.starts_with(phrase) and parts(text, phrase.size());
}

[[nodiscard]] inline bool ends_with(std::u16string_view text, std::u16string_view phrase)
{
    return text.ends_with(phrase) and parts(text, text.size() - phrase.size());
}

[[nodiscard]] inline bool holds(std::u16string_view text, std::u16string_view phrase)
{
    for (auto at = text.find(phrase); at != std::u16string_view::npos; at = text.find(phrase, at + 1))
        if (parts(text, at) and parts(text, at + phrase.size()))
            return true;
    return false;
}

[[nodiscard]] inline bool begins_with_any(std::u16string_view text, Phrases phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](auto phrase) { return begins_with(text, phrase); });
}

[[nodiscard]] inline bool ends_with_any(std::u16string_view text, Phrases phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](auto phrase) { return ends_with(text, phrase); });
}

[[nodiscard]] inline bool holds_any(std::u16string_view text, Phrases phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](auto phrase) { return holds(text, phrase); });
}

/// Looks for many phrases, of two units or more, in one pass: where none begins with the two units at hand, nothing is compared.
class PhraseFinder {
public:
    explicit PhraseFinder(Phrases phrases) : m_phrases(phrases)
    {
        for (const auto phrase : phrases)
            m_first.set(head(phrase[0], phrase[1]));
    }

    [[nodiscard]] bool finds_any(std::u16string_view text) const
    {
        for (std::size_t at = 0; at + 1 < text.size(); ++at)
            if (m_first[head(text[at], text[at + 1])] and parts(text, at) and begins_with_any(text.substr(at), m_phrases))
                return true;
        return false;
    }

private:
    [[nodiscard]] static std::size_t head(char16_t first, char16_t second) { return (first * 31u + second) % heads; }

    static constexpr std::size_t heads = 4096;
    Phrases m_phrases;
    std::bitset<heads> m_first;
};

}  // namespace amends
