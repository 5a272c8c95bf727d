// The lines of a stream for whoever must not wait for more than a line.
#pragma once

#include <cstddef>
#include <string>

#include "input/byte_stream.h"

namespace amends {

/// A line without its end, which is \n alone.
struct FilterLine {
    std::string text;  ///< empty where the line is too long
    bool is_too_long = false;
};

/// Cuts a stream into lines and never holds more of it than a block and one line.
class FilterLines {
public:
    /// Of a line of more than `longest` bytes nothing is kept.
    FilterLines(ByteStream stream, std::size_t longest);

    /// Reads on to the end of the next line; false at the end of the stream. What the stream throws passes through.
    [[nodiscard]] bool next(FilterLine& line);

    /// Whether a whole line is at hand, so that `next` need not wait for the stream.
    [[nodiscard]] bool has_next() const;

private:
    [[nodiscard]] bool fill();
    void take(std::size_t size, FilterLine& line);

    ByteStream m_stream;
    std::size_t m_longest;
    std::string m_block;
    std::size_t m_at = 0, m_end = 0;  ///< what of the block is left
};

}  // namespace amends
