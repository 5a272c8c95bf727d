// Where a byte stands for people: its line and column.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace amends {

/// What a column counts. People count characters; each machine format has its own habit.
enum class ColumnUnit : std::uint8_t { code_points, utf16, utf8 };

/// Both count from 1; a column counts characters (code points) unless another unit was asked for. A byte order mark has no column.
struct LineColumn {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

/// Columns that a stretch of valid UTF-8 within one line takes.
[[nodiscard]] std::uint32_t columns_of(std::string_view text, ColumnUnit unit);

/// Lines and columns of a valid UTF-8 text, which must outlive the index. Lines end at \n, \r\n or a lone \r. A look-up
/// takes O(log n) however long the line is.
class LineIndex {
public:
    explicit LineIndex(std::string_view text, ColumnUnit unit = ColumnUnit::code_points);

    /// Where byte `at` stands. A byte inside a character is where the character is; beyond the text is its end.
    [[nodiscard]] LineColumn place(std::uint32_t at) const;
    /// The text of `line` (from 1, at most `lines()`) without its ending.
    [[nodiscard]] std::string_view line_text(std::uint32_t line) const;
    /// The byte where `line` (from 1, at most `lines()`) begins.
    [[nodiscard]] std::uint32_t line_start(std::uint32_t line) const { return m_starts[line - 1]; }
    [[nodiscard]] std::uint32_t lines() const { return static_cast<std::uint32_t>(m_starts.size()); }

private:
    void add_starts();
    [[nodiscard]] std::uint32_t units_before(std::uint32_t at) const;

    std::string_view m_text;
    ColumnUnit m_unit;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_counts;  ///< units before each block of bytes
};

}  // namespace amends
