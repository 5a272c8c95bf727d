// The lines of a letter, each with the marks that stand before its words taken off.
#pragma once

#include <vector>

#include "input/source.h"

namespace amends {

/// A line as it lies in the text.
struct Line {
    TextSpan span;            ///< its words, without marks before them and white space around them
    TextSpan speaker;         ///< in a chat, who says it; empty otherwise
    std::uint32_t cells = 0;  ///< its width in terminal cells with indent and marks, at most `most_cells`
    bool is_blank = false;    ///< nothing is left of it to read
    bool is_quoted = false;   ///< `>` stands before it, or the format marks it as somebody else's
    bool is_item = false;
    bool is_heading = false;  ///< `#` stands before it
    bool is_rule = false;     ///< a line drawn across: -----
    bool is_delimiter = false;  ///< `-- `, which announces a signature
    bool joins_next = false;    ///< it was wrapped: the next line goes on with the same paragraph
};

/// Wider than anything that is asked of a line; what comes after is not counted.
inline constexpr std::uint32_t most_cells = 256;

/// Cuts the text of `source` into lines. A line that is hidden altogether is blank; one that holds nothing but a comment to this tool is left out, so
/// that the lines round it stay together. Linear in the text.
[[nodiscard]] std::vector<Line> lines_of(const Source& source);

}  // namespace amends
