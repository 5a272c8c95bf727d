// What of a letter is in the writer's own words.
#pragma once

#include <algorithm>
#include <string_view>

#include "letter/letter.h"

namespace amends {

/// Whether a paragraph is the writer's, with greeting and signature.
[[nodiscard]] inline bool is_own(const Paragraph& paragraph)
{
    return paragraph.block != BlockKind::quoted and paragraph.block != BlockKind::footer;
}

/// Whether a place lies in somebody else's words between quotation marks, or is one of a name or title between them.
[[nodiscard]] inline bool is_in_quotation(const Letter& letter, std::uint32_t at)
{
    return letter.is_quoted({at, at + 1});
}

/// The words of a span as the writer wrote them.
[[nodiscard]] inline std::string_view as_written(const Letter& letter, UnitSpan span)
{
    const TextSpan text = unfolded(letter.folded, letter.source->text, span);
    return std::string_view(letter.source->text).substr(text.start, text.size());
}

}  // namespace amends
