// Turns a place of folded text into the words, marks and literals that stand about it.
#include "matching/values/value_text.h"

#include <algorithm>
#include <array>

namespace amends {

namespace {

constexpr std::uint32_t longest_word = 16;
using Words = std::span<const std::u16string_view>;

}  // namespace

std::uint32_t ValueText::starts_any(std::uint32_t at, Words words) const
{
    const char16_t first = (*this)[at];
    const auto found = std::ranges::find_if(words, [&](auto word) { return word.front() == first and starts(at, word); });
    return found == words.end() ? 0 : static_cast<std::uint32_t>(found->size());
}

std::uint32_t ValueText::ends_any(std::uint32_t at, Words words) const
{
    const char16_t last = (*this)[at - 1];
    const auto found = std::ranges::find_if(words, [&](auto word) { return word.back() == last and ends(at, word); });
    return found == words.end() ? 0 : static_cast<std::uint32_t>(found->size());
}

std::u16string_view ValueText::word_at(std::uint32_t at) const
{
    std::uint32_t end = at;
    while (letter(end) and end - at < longest_word)
        ++end;
    return end == at ? std::u16string_view() : m_units.substr(at, end - at);
}

std::u16string_view ValueText::word_before(std::uint32_t at) const
{
    std::uint32_t start = at;
    while (letter(start - 1) and at - start < longest_word)
        --start;
    return start == at ? std::u16string_view() : m_units.substr(start, at - start);
}

std::uint32_t ValueText::past_range_mark(std::uint32_t at) const
{
    static constexpr std::array<std::u16string_view, 11> marks = {u" - ",    u" to ",   u" ~ ", u" \u2013 ", u"-",     u"~",
                                                                  u"\u2013", u"\u301c", u"至",  u"到",       u"\u2014"};
    const std::uint32_t size = starts_any(at, marks);
    return size == 0 ? 0 : at + size;
}

bool is_word_of(std::u16string_view word, Words words) { return std::ranges::find(words, word) != words.end(); }

}  // namespace amends
