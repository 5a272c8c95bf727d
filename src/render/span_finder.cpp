// Searches the map of a text outward from a guess.
#include "render/span_finder.h"

#include <algorithm>

#include "text/utf8.h"

namespace amends {
namespace {

/// The first number from `low` to `high` that is not `before` what is looked for; few steps from `guess`, which is one of them.
template <class Before>
std::uint32_t first_not(std::uint32_t low, std::uint32_t high, std::uint32_t guess, Before before)
{
    std::uint32_t step = 1;
    if (guess < high and before(guess)) {
        low = guess + 1;
        for (; high - low >= step and before(low + step - 1); step *= 2)
            low += step;
        high = std::min(high, high - low >= step ? low + step - 1 : high);
    } else {
        high = guess;
        for (; high - low >= step and not before(high - step); step *= 2)
            high -= step;
        low = high - low >= step ? high - step + 1 : low;
    }
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (before(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

}  // namespace

TextSpan SpanFinder::span_of(Span original)
{
    m_near = byte_of(original.start);
    m_near_original = original.start;
    return {m_near, end_of(m_near, original.end)};
}

/// The first byte that comes from the byte `original` or one after it.
std::uint32_t SpanFinder::byte_of(std::uint32_t original) const
{
    const auto size = static_cast<std::uint32_t>(m_text.size());
    const std::int64_t ahead = std::int64_t{original} - m_near_original;
    const auto guess = static_cast<std::uint32_t>(std::clamp<std::int64_t>(m_near + ahead, 0, size));
    return first_not(0, size, guess, [&](std::uint32_t at) { return m_offsets.original(at) < original; });
}

/// The end of the last character that comes from bytes before `end` alone. Characters may share bytes, as in base64.
std::uint32_t SpanFinder::end_of(std::uint32_t start, std::uint32_t end) const
{
    const std::uint32_t last = std::max(start, byte_of(end));
    std::uint32_t found = first_not(start, last, last, [&](std::uint32_t at) { return m_offsets.original(TextSpan{at, at + 1}).end <= end; });
    while (found < m_text.size() and is_continuation_byte(m_text[found]))
        ++found;
    return found;
}

}  // namespace amends
