// Half-open ranges of positions, one type for each sequence that positions can count.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace amends {

/// A half-open range [start, end) of positions in the sequence that `Of` names. Ranges of different sequences do not mix.
template <class Of>
struct Range {
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - start; }
    [[nodiscard]] constexpr bool empty() const { return start >= end; }
    [[nodiscard]] constexpr bool contains(Range other) const { return start <= other.start and other.end <= end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return start <= at and at < end; }
    [[nodiscard]] constexpr bool overlaps(Range other) const { return start < other.end and other.start < end; }
    [[nodiscard]] constexpr Range hull(Range other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }
    friend constexpr auto operator<=>(const Range&, const Range&) = default;
};

/// Bytes of the original input, as it lies on disk. What every report speaks of.
using Span = Range<struct OriginalBytes>;
/// Bytes of `Source::text`, the decoded UTF-8 text of a letter.
using TextSpan = Range<struct TextBytes>;
/// UTF-16 units of `FoldedText`, what matching runs on.
using UnitSpan = Range<struct FoldedUnits>;

}  // namespace amends
