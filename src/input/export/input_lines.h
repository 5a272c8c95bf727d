// The decoded lines of a stream, each with the way back to its bytes.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "input/raw_lines.h"
#include "text/encoding.h"

namespace amends {

/// A line as text.
struct InputLine {
    std::string text;                  ///< valid UTF-8, with its line ending, without byte order mark
    std::vector<std::uint32_t> table;  ///< as in `Decoded`, from `base` on
    std::uint32_t shift = 0;           ///< as in `Decoded`
    std::uint64_t base = 0;            ///< bytes of the file before the line
    std::uint32_t size = 0;            ///< bytes of the line in the file
    std::uint32_t number = 1;          ///< from 1
};

/// A line that is none: why, and where.
struct BadLine {
    std::uint32_t number = 1;
    std::string message;  ///< says what to do
};

/// Reads lines in one encoding: what a byte order mark tells, else what the user names, else what the first line beyond ASCII and the block behind
/// it look like.
/// A stream that breaks off throws StreamError.
class InputLines {
public:
    /// A line longer than this many bytes is a bad one.
    static constexpr std::size_t longest = std::size_t{64} << 20;

    /// `encoding` is a label that text/charset.h knows, or nothing.
    InputLines(ByteStream stream, const std::optional<std::string>& encoding);

    /// The next line, or nothing at the end.
    [[nodiscard]] std::optional<std::variant<InputLine, BadLine>> next();

    /// The encoding that was told by the looks of the lines, where it is not UTF-8.
    [[nodiscard]] const std::optional<std::string>& guessed() const { return m_guessed; }

private:
    [[nodiscard]] std::variant<InputLine, BadLine> decoded(RawLine line);
    void tell_charset(std::string_view line);

    RawLines m_lines;
    std::optional<std::string> m_charset;  ///< unknown while all is ASCII
    std::optional<std::string> m_guessed;
};

}  // namespace amends
