// Lines and columns for who asks in order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/line_index.h"

namespace amends {

/// Goes ahead through a valid UTF-8 text, which must outlive it, and knows the line and column where it stands. Tells the same as a LineIndex, and looks at each
/// byte once instead of making an index first.
class LineWalk {
public:
    explicit LineWalk(std::string_view text, ColumnUnit unit = ColumnUnit::code_points);

    /// The byte where it stands: the beginning of a character, or the end.
    [[nodiscard]] std::uint32_t at() const { return m_at; }
    /// Goes on to byte `at`, which is not before where it stands.
    LineColumn to(std::uint32_t at);

private:
    void find_next_line();

    std::string_view m_text;
    ColumnUnit m_unit;
    std::uint32_t m_at;
    LineColumn m_place;
    std::size_t m_line_feed;    ///< the first that is not passed by yet, or the end
    std::size_t m_next_line = 0;  ///< where the line after this one begins; beyond the text where this is the last
};

}  // namespace amends
