// Spans of original bytes in the text that was made from them.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "render/span_finder.h"

using namespace amends;

namespace {

/// As slow as it is plain.
TextSpan looked_for(const std::string& text, const OffsetMap& offsets, Span original)
{
    std::uint32_t start = 0;
    while (start < text.size() and offsets.original(start) < original.start)
        ++start;
    std::uint32_t end = start;
    while (end < text.size() and offsets.original(end) < original.end and offsets.original(TextSpan{end, end + 1}).end <= original.end)
        ++end;
    return {start, end};
}

}  // namespace

TEST_CASE("a span is found wherever the last one was")
{
    const std::string text(300, 'a');
    std::vector<std::uint32_t> table;
    std::uint32_t original = 7;
    for (std::uint32_t at = 0; at <= text.size(); ++at) {
        table.push_back(original);
        original += at % 31 == 0 ? 6 : at % 17 == 0 ? 0 : 1;
    }
    for (const OffsetMap& offsets : {OffsetMap(), OffsetMap(3), OffsetMap(table)}) {
        SpanFinder finder(text, offsets);
        for (std::uint32_t i = 0; i < 400; ++i) {
            const std::uint32_t start = i * 97 % 350;
            const Span span{start, start + i % 40};
            CAPTURE(start);
            CHECK(finder.span_of(span) == looked_for(text, offsets, span));
        }
    }
}

TEST_CASE("an empty text holds empty spans")
{
    const OffsetMap offsets(3);
    CHECK(SpanFinder("", offsets).span_of({3, 9}) == TextSpan{0, 0});
}
