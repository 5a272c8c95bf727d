// Folded text to look about in: what stands at, before and after a place, without care for the ends.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/span.h"

namespace amends {

/// A view of folded text that outlives it. Beyond both ends stands a line end. All positions are units.
class ValueText {
public:
    ValueText(std::u16string_view units, std::span<const std::uint8_t> capital) : m_units(units), m_capital(capital) {}

    [[nodiscard]] std::u16string_view units() const { return m_units; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_units.size()); }
    [[nodiscard]] char16_t operator[](std::uint32_t at) const { return at < m_units.size() ? m_units[at] : u'\n'; }
    [[nodiscard]] bool digit(std::uint32_t at) const { return (*this)[at] >= u'0' and (*this)[at] <= u'9'; }
    [[nodiscard]] bool letter(std::uint32_t at) const { return (*this)[at] >= u'a' and (*this)[at] <= u'z'; }
    [[nodiscard]] bool alnum(std::uint32_t at) const { return letter(at) or digit(at); }
    [[nodiscard]] bool han(std::uint32_t at) const { return (*this)[at] >= 0x3400 and (*this)[at] <= 0x9fff; }
    [[nodiscard]] bool capital(std::uint32_t at) const { return at < m_capital.size() and m_capital[at] != 0; }

    [[nodiscard]] bool is(std::uint32_t at, std::u16string_view any_of) const
    {
        return any_of.find((*this)[at]) != std::u16string_view::npos;
    }
    [[nodiscard]] bool starts(std::uint32_t at, std::u16string_view with) const
    {
        return at <= m_units.size() and m_units.substr(at).starts_with(with);
    }
    [[nodiscard]] bool ends(std::uint32_t at, std::u16string_view with) const
    {
        return at <= m_units.size() and m_units.substr(0, at).ends_with(with);
    }
    /// The size of the first of `words` that stands at, or right before, `at`; 0 where none does.
    [[nodiscard]] std::uint32_t starts_any(std::uint32_t at, std::span<const std::u16string_view> words) const;
    [[nodiscard]] std::uint32_t ends_any(std::uint32_t at, std::span<const std::u16string_view> words) const;

    /// The run of up to 16 Latin letters that begins, or ends, at `at`.
    [[nodiscard]] std::u16string_view word_at(std::uint32_t at) const;
    [[nodiscard]] std::u16string_view word_before(std::uint32_t at) const;

    /// `at`, or the place past the space that stands there.
    [[nodiscard]] std::uint32_t past_space(std::uint32_t at) const { return at + ((*this)[at] == u' ' ? 1 : 0); }
    /// `at`, or the place of the space that ends there.
    [[nodiscard]] std::uint32_t before_space(std::uint32_t at) const { return at - ((*this)[at - 1] == u' ' ? 1 : 0); }
    /// Past what joins the two ends of a range (3-5, 3至5, 3 to 5), or 0.
    [[nodiscard]] std::uint32_t past_range_mark(std::uint32_t at) const;

private:
    std::u16string_view m_units;
    std::span<const std::uint8_t> m_capital;  ///< 1 where a unit's character was a capital
};

/// Whether `word` is one of `words`.
[[nodiscard]] bool is_word_of(std::u16string_view word, std::span<const std::u16string_view> words);

}  // namespace amends
