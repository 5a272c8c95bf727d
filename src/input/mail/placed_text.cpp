// Carries the places of bytes through one decoding after another.
#include "input/mail/placed_text.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace amends {

Placed placed(Decoded decoded, const Placed& bytes)
{
    Placed text;
    text.starts.resize(decoded.text.size());
    text.ends.resize(decoded.text.size());
    std::uint32_t from = decoded.shift;
    for (std::size_t at = 0; at < decoded.text.size();) {
        const auto size = std::min<std::size_t>(utf8_size(decoded.text[at]), decoded.text.size() - at);
        const bool has_table = not decoded.table.empty();
        const std::uint32_t start = has_table ? decoded.table[at] : from;
        const std::uint32_t end = has_table ? decoded.table[at + size] : from + static_cast<std::uint32_t>(size);
        const Span original = bytes.original(start, std::max(start + 1, end));
        std::fill_n(text.starts.data() + at, size, original.start);
        std::fill_n(text.ends.data() + at, size, original.end);
        from = end;
        at += size;
    }
    text.bytes = std::move(decoded.text);
    return text;
}

namespace {

/// What the byte `at` of `inner` stands for; one that stands for nothing keeps its place.
Span through(const Source& inner, std::uint32_t at, const Placed& outer)
{
    const Span span = inner.offsets.original(TextSpan{at, at + 1});
    if (not span.empty())
        return outer.original(span.start, span.end);
    const std::uint32_t place = span.start < outer.starts.size() ? outer.starts[span.start] : outer.ends.empty() ? 0 : outer.ends.back();
    return {place, place};
}

}  // namespace

void append(const Source& inner, const Placed& outer, MappedText& into)
{
    const std::uint32_t before = into.size();
    auto region = inner.regions.begin();
    for (std::uint32_t at = 0; at < inner.text.size(); ++at) {
        into.stand_for(std::string_view(inner.text).substr(at, 1), through(inner, at, outer));
        for (; region != inner.regions.end() and region->span.end <= at + 1; ++region)
            into.set_apart(region->kind, before + region->span.start, region->slot);
    }
}

}  // namespace amends
