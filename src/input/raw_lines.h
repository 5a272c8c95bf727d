// The lines of a stream as they lie in the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "input/byte_stream.h"

namespace amends {

/// The units that line ends are written in.
enum class LineUnit : std::uint8_t {
    byte,  ///< UTF-8 and every encoding in which a line end is one byte
    utf16_little,
    utf16_big
};

/// A line with its ending: \n, \r\n or a lone \r.
struct RawLine {
    std::string bytes;         ///< empty where the line is too long
    std::uint64_t base = 0;    ///< bytes of the file before it
    std::uint32_t number = 1;  ///< from 1
    bool is_too_long = false;
};

/// Cuts a stream into lines and never holds more of it than a block and one line. A byte order mark tells UTF-16 and stays in the first line.
/// A stream that breaks off throws StreamError.
class RawLines {
public:
    /// Of a line longer than `longest` bytes only the place is told. `unit` is what lines end in where no mark tells.
    RawLines(ByteStream stream, std::size_t longest, LineUnit unit = LineUnit::byte);

    /// Reads the next line into `line`; false at the end of the stream.
    [[nodiscard]] bool next(RawLine& line);

    [[nodiscard]] LineUnit unit() const { return m_unit; }
    /// Whether a byte order mark has told the unit.
    [[nodiscard]] bool is_marked() const { return m_is_marked; }
    /// At least `size` bytes beyond the last line, less at the end of the stream. A view of the block, good until the next line.
    [[nodiscard]] std::string_view ahead(std::size_t size);

private:
    [[nodiscard]] std::string_view block() const { return std::string_view(m_storage).substr(0, m_filled); }
    [[nodiscard]] bool fill(std::size_t size);
    void read_block(std::size_t kept);
    [[nodiscard]] std::size_t width() const { return m_unit == LineUnit::byte ? 1 : 2; }
    [[nodiscard]] bool is_at(std::size_t at, char character) const;
    [[nodiscard]] std::size_t find_break() const;
    [[nodiscard]] std::size_t whole_units() const;
    void take(std::size_t size, RawLine& line);

    ByteStream m_stream;
    std::size_t m_longest;
    std::string m_storage;     ///< room for the block, which is filled over and over
    std::size_t m_filled = 0;  ///< bytes of the block
    std::size_t m_at = 0;      ///< in the block
    std::uint64_t m_base = 0;  ///< bytes of the file before the block
    std::uint32_t m_lines = 0;
    LineUnit m_unit;
    bool m_is_marked = false;
};

}  // namespace amends
