// Where a byte of a document stands for an editor: its line, and units of the encoding that both agreed on.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

enum class PositionEncoding : std::uint8_t { utf8, utf16, utf32 };
inline constexpr std::array<std::string_view, 3> position_encoding_names = {"utf-8", "utf-16", "utf-32"};

/// Both count from 0; `character` counts units of the encoding from the start of the line.
struct Position {
    std::uint32_t line = 0, character = 0;

    friend auto operator<=>(const Position&, const Position&) = default;
};

/// Half-open.
struct PositionRange {
    Position start, end;

    friend bool operator==(const PositionRange&, const PositionRange&) = default;
};

/// Lines and units of a valid UTF-8 text, which must outlive this. Lines end at \n, \r\n or a lone \r. A look-up takes O(log n), however long
/// the line is.
class Positions {
public:
    Positions(std::string_view text, PositionEncoding encoding);

    /// Where byte `at` stands. A byte inside a character is where the character is; beyond the text is its end.
    [[nodiscard]] Position position(std::uint32_t at) const;
    [[nodiscard]] PositionRange range(TextSpan span) const { return {position(span.start), position(span.end)}; }
    /// The byte at a position: of a unit inside a character where that begins, beyond a line its end, beyond the last line that of the text.
    [[nodiscard]] std::uint32_t byte(Position position) const;
    /// The byte where the line that holds byte `at` begins.
    [[nodiscard]] std::uint32_t line_start(std::uint32_t at) const { return m_starts[line_of(at)]; }

private:
    [[nodiscard]] std::uint32_t line_of(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t line_end(std::uint32_t line) const;
    [[nodiscard]] std::uint32_t units_before(std::uint32_t at) const;

    std::string_view m_text;
    PositionEncoding m_encoding;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_units;  ///< before each block of bytes
};

}  // namespace amends
