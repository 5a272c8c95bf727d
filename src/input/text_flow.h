// Running text as its reader sees it: white space collapsed, lines ended between blocks, somebody else's words set apart.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/mapped_text.h"

namespace amends {

/// Takes the words of a marked-up text from front to back. What comes between two pieces of text (a line's end, a space, the mark
/// of an item) stands for all bytes between them. Places are bytes of the original.
class TextFlow {
public:
    /// The original begins at byte `start`.
    TextFlow(MappedText& into, std::uint32_t start) : m_into(into), m_end(start) {}

    /// Appends valid UTF-8 in which a run of white space is one space.
    void words(std::string_view utf8, std::uint32_t at);
    /// Appends valid UTF-8 whose white space counts.
    void kept(std::string_view utf8, std::uint32_t at);
    /// Appends valid UTF-8 as it is.
    void whole(std::string_view utf8, std::uint32_t at);
    /// Appends the character that the bytes `original` stand for; white space counts as any.
    void character(std::string_view utf8, Span original);
    /// Appends what the bytes `original` stand for.
    void stand_for(std::string_view utf8, Span original);

    /// Appends valid UTF-8 in place of which something else will stand.
    void slot(std::string_view utf8, std::uint32_t at, SlotKind kind);

    /// Sees to it that the next words begin a new line, after a blank one where `lines` is 2.
    void end_lines(unsigned lines);
    /// Ends one more line.
    void add_line_end();
    /// Parts the next words from those before as two cells of a row.
    void part_cells() { m_parts_cells = true; }
    /// The next words follow this mark, which is none of theirs: "- " or "# ". Lives as long as the flow.
    void mark(std::string_view mark) { m_mark = mark; }
    /// Draws a line across.
    void draw_rule();

    /// Appends a comment to this tool. Inside somebody else's words it says nothing.
    void directive(std::string_view comment, std::uint32_t at);
    /// What follows is somebody else's words until all that began has ended.
    void begin_quote();
    void end_quote();
    /// Ends what is still open.
    void finish();

    /// Whether no words have come yet.
    [[nodiscard]] bool is_empty() const { return not m_has_begun; }
    /// Bytes of the text so far.
    [[nodiscard]] std::uint32_t size() const { return m_into.size(); }
    /// Where the last piece ended.
    [[nodiscard]] std::uint32_t end() const { return m_end; }

private:
    void settle(std::uint32_t at);

    MappedText& m_into;
    std::uint32_t m_end;            ///< of the original that is read
    std::uint32_t m_quote_start = 0;  ///< in the text, where m_has_quote
    std::string_view m_mark;
    unsigned m_lines = 0;           ///< that end before the next words
    unsigned m_quotes = 0;
    bool m_has_begun = false, m_has_space = false, m_parts_cells = false, m_has_quote = false;
};

}  // namespace amends
