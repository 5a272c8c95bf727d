// Where a span of the original bytes stands: in the text, in lines and columns.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "input/source.h"
#include "render/cells.h"
#include "render/span_finder.h"
#include "text/line_index.h"
#include "text/line_walk.h"
#include "text/span.h"

namespace amends {

/// Lines and columns count from 1, columns in the unit asked for; the end is just past the last character.
struct SpanPlace {
    std::uint32_t line = 1, column = 1, end_line = 1, end_column = 1;
};

/// Finds the places of spans in one source, which must outlive it.
class Places {
public:
    explicit Places(const Source& source, ColumnUnit unit = ColumnUnit::code_points)
        : m_source(source), m_unit(unit), m_in_text(source.text, source.offsets), m_in_original(source.original, source.original_offsets), m_walk(counted(), unit)
    {}

    [[nodiscard]] TextSpan in_text(Span span) const;
    [[nodiscard]] SpanPlace of(Span span) const;
    /// The first line of what the letter says, without the blanks round it: where a report anchors what is about the whole letter. It never
    /// reaches into a second line of the file.
    [[nodiscard]] SpanPlace anchor() const;
    /// The byte of the file that byte `at` of the original is.
    [[nodiscard]] std::uint64_t in_file(std::uint32_t at) const { return m_source.base + at; }
    /// The text of a span; a view of the source.
    [[nodiscard]] std::string_view text(Span span) const;
    /// The number of the line that holds byte `at` of the text.
    [[nodiscard]] std::uint32_t line_of(std::uint32_t at) const;
    /// The number of the line of the file where byte `at` of the text comes from.
    [[nodiscard]] std::uint32_t line_in_file(std::uint32_t at) const;
    /// Where the bytes of the text stand in the file, if the line there reads otherwise than that of the text: markup, an encoding or a record
    /// lies between.
    [[nodiscard]] std::optional<SpanPlace> elsewhere(TextSpan bytes) const;
    /// Where the letter begins in the file.
    [[nodiscard]] SpanPlace beginning() const;
    /// The file as given by the user, fit for a terminal.
    [[nodiscard]] std::string path() const { return drawn_path(m_source.path); }
    /// The text of line `number`, without its end.
    [[nodiscard]] TextSpan line(std::uint32_t number) const;

private:
    /// What lines and columns are counted in.
    [[nodiscard]] const std::string& counted() const { return m_source.original.empty() ? m_source.text : m_source.original; }
    [[nodiscard]] const LineIndex& lines() const;
    [[nodiscard]] const LineIndex& counted_lines() const;
    [[nodiscard]] std::pair<LineColumn, LineColumn> ends(TextSpan span) const;

    const Source& m_source;
    ColumnUnit m_unit;
    mutable SpanFinder m_in_text, m_in_original;
    mutable LineWalk m_walk;  ///< through what is counted in: places are mostly asked for in order
    mutable std::optional<LineIndex> m_lines, m_counted_lines;  ///< of the text and of what is counted in, once they are needed
};

}  // namespace amends
