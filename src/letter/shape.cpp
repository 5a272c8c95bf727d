// Turns the index of a paragraph into its words.
#include "letter/shape.h"

namespace amends {

UnitSpan Draft::words(std::uint32_t index) const
{
    auto span = letter.paragraphs[index].span;
    --span.end;
    return span;
}

std::u16string_view Draft::text(std::uint32_t index) const
{
    const auto span = words(index);
    return std::u16string_view(letter.folded.units).substr(span.start, span.size());
}

}  // namespace amends
