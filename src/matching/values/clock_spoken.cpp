// Turns the English spoken times (half past nine, ten to five, five o'clock) into their end.
#include <array>

#include "matching/values/clock_shapes.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

/// Past the hour at `at`, in digits or as a word, or 0.
std::uint32_t hour_end(const ValueText& text, std::uint32_t at)
{
    const Numeral digits = digits_at(text, at);
    if (digits)
        return digits.within(1, 12) ? digits.end : 0;
    const std::uint32_t word = number_word_end(text, at);
    return word == at ? 0 : word;
}

/// Past the hour that follows "half past " or "quarter to ", or 0.
std::uint32_t parted_hour_end(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 3> parts = {u"half past ", u"quarter past ", u"quarter to "};
    const std::uint32_t size = text.starts_any(at, parts);
    return size == 0 ? 0 : hour_end(text, at + size);
}

/// Past " o'clock" or " pm", or 0.
std::uint32_t past_hour_mark(const ValueText& text, std::uint32_t hour)
{
    static constexpr std::array<std::u16string_view, 3> marks = {u" o'clock", u" pm", u" am"};
    const std::uint32_t size = text.starts_any(hour, marks);
    return size == 0 or text.alnum(hour + size) ? 0 : hour + size;
}

}  // namespace

std::uint32_t spoken_clock_end(const ValueText& text, std::uint32_t at)
{
    if (const std::uint32_t end = parted_hour_end(text, at); end != 0)
        return end;
    const std::uint32_t hour = hour_end(text, at);
    if (hour == 0)
        return 0;
    if (const std::uint32_t end = past_hour_mark(text, hour); end != 0)
        return end;
    return text.starts(hour, u" past ") ? hour_end(text, hour + 6) : 0;
}

}  // namespace amends
