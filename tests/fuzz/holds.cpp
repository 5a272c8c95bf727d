// Turns what was read into nothing, or into the end of a fuzzing run that names what did not hold.
#include "holds.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#include "text/utf8.h"

namespace amends::fuzz {
namespace {

bool is_boundary(std::string_view text, std::uint32_t at)
{
    return at == text.size() or (at < text.size() and not is_continuation_byte(text[at]));
}

void expect_regions(const Source& source)
{
    std::uint32_t end = 0;
    for (const Region& region : source.regions) {
        expect(region.span.start >= end, "regions are in order");
        expect(region.span.start <= region.span.end and region.span.end <= source.text.size(), "a region lies in the text");
        expect(is_boundary(source.text, region.span.start) and is_boundary(source.text, region.span.end),
               "a region holds whole characters");
        end = region.span.end;
    }
}

}  // namespace

void expect(bool condition, std::string_view what)
{
    if (condition)
        return;
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

void expect_decoded(const Decoded& decoded, std::size_t size)
{
    expect(not first_invalid_utf8(decoded.text), "decoded text is UTF-8");
    expect(not first_nul(decoded.text), "decoded text has no NUL");
    if (decoded.table.empty())
        return expect(decoded.text.size() + decoded.shift == size, "without a table every byte is one byte");
    expect(decoded.table.size() == decoded.text.size() + 1, "the table has an entry for every byte and one for the end");
    expect(decoded.table.back() == size, "the table ends where the input does");
    for (std::size_t i = 1; i < decoded.table.size(); ++i)
        expect(decoded.table[i - 1] <= decoded.table[i], "the table does not run backwards");
}

void expect_source(const Source& source)
{
    expect(not first_invalid_utf8(source.text), "the text of a source is UTF-8");
    expect_regions(source);
    const Span whole = source.original_offsets.original(TextSpan{0, static_cast<std::uint32_t>(source.original.size())});
    for (std::uint32_t at = 0; at < source.text.size(); ++at) {
        const Span span = source.offsets.original(TextSpan{at, at + 1});
        expect(span.start <= span.end, "the original of a byte does not run backwards");
        expect(source.original.empty() or span.end <= whole.end, "the original of a byte lies in the original");
    }
}

void expect_error(const InputError& error)
{
    expect(not error.path.empty(), "an error names its file");
    expect(error.message.find("; ") != std::string::npos, "an error has a remedy");
    expect(error.line.value_or(1) > 0 and error.column.value_or(1) > 0, "places count from 1");
}

void expect_read(std::string_view path, std::string_view bytes, const InputOptions& options)
{
    const Receiver receiver{[](const Source& source) { expect_source(source); },
                            [](const InputError& error) { expect_error(error); },
                            [](const std::string& note) { expect(not note.empty(), "a note says something"); }};
    read_bytes(std::string(path), std::string(bytes), options, receiver);
}

}  // namespace amends::fuzz
