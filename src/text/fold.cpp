// Turns text into folded text, and spans of it back into the bytes they came from.
#include "text/fold.h"

#include <utility>

#include "text/fold_table.h"
#include "text/folder.h"
#include "text/utf8.h"

namespace amends {

void FoldedText::clear()
{
    units.clear();
    origin.clear();
    capital.clear();
}

void fold(std::string_view text, std::uint32_t at, FoldedText& into) { Folder(text, at, into).run(); }

std::u16string folded(std::string_view text)
{
    FoldedText result;
    fold(text, 0, result);
    return std::move(result.units);
}

TextSpan unfolded(const FoldedText& folded, std::string_view text, UnitSpan span)
{
    const std::uint32_t start = folded.origin[span.start];
    if (span.empty())
        return {start, start};
    const std::uint32_t last = folded.origin[span.end - 1];
    std::size_t after = span.end;
    while (after < folded.units.size() and folded.origin[after] == last)
        ++after;
    const std::uint32_t limit = folded.origin[after];
    std::uint32_t end = last + utf8_size(text[last]);
    while (end < limit and is_combining(code_point_at(text, end).value))
        end += utf8_size(text[end]);
    return {start, end};
}

}  // namespace amends
