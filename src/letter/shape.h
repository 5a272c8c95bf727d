// What the layout of a paragraph shows, beside its words.
#pragma once

#include <vector>

#include "letter/letter.h"

namespace amends {

/// How a paragraph lies in the text.
struct Shape {
    TextSpan text;                 ///< from its first word to its last
    std::uint32_t cells = 0;       ///< width of its widest line in terminal cells
    bool is_after_blank = false;   ///< a blank line or a rule stands before it, or it is the first
    bool is_after_rule = false;
    bool is_after_delimiter = false;
    bool is_quoted = false;
    bool is_marked_heading = false;  ///< `#` stands before it
    bool is_turn = false;            ///< it is a turn of a chat
};

/// A letter whose paragraphs are folded but not yet told apart, with the shape of each.
struct Draft {
    Letter& letter;
    std::vector<Shape> shapes;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(shapes.size()); }
    /// The folded words of a paragraph without its line end.
    [[nodiscard]] UnitSpan words(std::uint32_t index) const;
    [[nodiscard]] std::u16string_view text(std::uint32_t index) const;
    /// Reaches through to the letter: the draft itself stays as it is.
    [[nodiscard]] BlockKind& block(std::uint32_t index) const { return letter.paragraphs[index].block; }
};

}  // namespace amends
