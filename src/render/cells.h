// Text as a terminal lays it out: characters as a reader counts them, and the cells each takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace amends {

/// A character as drawn: a grapheme cluster of the text it was made from.
struct Glyph {
    std::uint32_t start = 0, end = 0;  ///< bytes of that text
    std::uint32_t cells = 0;
    char32_t base = 0;        ///< its first code point
    bool is_blank = false;    ///< a space, or a tab drawn as spaces
    bool is_masked = false;   ///< would steer the terminal instead of being seen: drawn as a replacement character
};

/// The glyphs of one line of valid UTF-8. Tabs reach to the next multiple of four cells.
[[nodiscard]] std::vector<Glyph> glyphs_of(std::string_view line);

/// What to print for `glyph` of `line`: its bytes, the spaces of a tab, or a replacement character.
[[nodiscard]] std::string drawn(const Glyph& glyph, std::string_view line);

/// `text` fit for a terminal: tabs as spaces, control characters replaced. Bytes that are no UTF-8 must not be in it.
[[nodiscard]] std::string drawn(std::string_view text);

/// A path fit for a terminal: bytes that are no UTF-8 are replaced as well.
[[nodiscard]] std::string drawn_path(std::string_view path);

}  // namespace amends
