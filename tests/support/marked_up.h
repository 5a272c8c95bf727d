// Marked-up letters read, and what came of them.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "input/source.h"

namespace amends::test {

inline Source marked_up(const std::string& bytes, const std::string& path)
{
    Inputs inputs = read_bytes(path, bytes, {});
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources[0]);
}

/// What stands in the regions of a kind, with a bar after each.
inline std::string regions(const Source& source, RegionKind kind)
{
    std::string text;
    for (const Region& region : source.regions)
        if (region.kind == kind)
            text += source.text.substr(region.span.start, region.span.size()) + "|";
    return text;
}

/// The bytes of the file that `words` in the text came from.
inline std::string bytes_of(const Source& source, const std::string& bytes, const std::string& words)
{
    const auto at = source.text.find(words);
    REQUIRE(at != std::string::npos);
    const TextSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    const Span original = source.offsets.original(span);
    REQUIRE(original.start <= original.end);
    REQUIRE(original.end <= bytes.size());
    return bytes.substr(original.start, original.size());
}

/// Whether places never go back, and regions are in order.
inline void check_order(const Source& source)
{
    for (std::uint32_t at = 1; at < source.text.size(); ++at) {
        const Span before = source.offsets.original(TextSpan{at - 1, at}), here = source.offsets.original(TextSpan{at, at + 1});
        REQUIRE(before.start <= here.start);
        REQUIRE(before.end <= here.end);
    }
    for (std::size_t i = 1; i < source.regions.size(); ++i)
        REQUIRE(source.regions[i - 1].span.end <= source.regions[i].span.start);
}

}  // namespace amends::test
