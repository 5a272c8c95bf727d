// The messages of a locale file, each handed on as a letter of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/mapped_text.h"
#include "input/source.h"
#include "text/line_index.h"

namespace amends {

/// The text of a message as it is put together from its file. Positions are bytes of the file's text.
class MessageText {
public:
    explicit MessageText(std::uint32_t start) : m_start(start), m_end(start) {}

    /// Appends file.substr(start, end - start).
    void copy(std::string_view file, std::size_t start, std::size_t end);
    /// Appends what is written otherwise between `start` and `end`.
    void stand_for(std::string_view utf8, std::size_t start, std::size_t end);

    [[nodiscard]] std::string_view text() const { return m_text.text(); }

private:
    friend class Messages;

    MappedText m_text;
    std::uint32_t m_start, m_end;
};

/// One locale file: its text, and who takes its messages.
class Messages {
public:
    /// `file` is UTF-8 that begins `shift` bytes behind the beginning of the file called `path`; all must outlive this.
    Messages(const std::string& path, std::string_view file, std::uint32_t shift, const Receiver& into)
        : m_path(path), m_file(file), m_shift(shift), m_into(into), m_lines(file), m_utf16_lines(file, ColumnUnit::utf16), m_utf8_lines(file, ColumnUnit::utf8)
    {
    }

    [[nodiscard]] std::string_view file() const { return m_file; }

    /// Hands a message on as a template, if it is long enough to be judged: it holds the end of a sentence or 40 characters.
    void hand_on(std::string key, MessageText message);

    /// Tells what is wrong at byte `at`.
    void error(std::size_t at, std::string message);
    /// Tells it at a place that a parser counted, from 1.
    void error_in(std::uint32_t line, std::uint32_t column, std::string message);

    /// Notes that there was nothing to hand on, if so.
    void finish();

private:
    const std::string& m_path;
    std::string_view m_file;
    std::uint32_t m_shift;
    const Receiver& m_into;
    LineIndex m_lines, m_utf16_lines, m_utf8_lines;
    std::uint32_t m_count = 0;
    bool m_has_error = false;
};

/// The text of a locale file, or nothing where it was no UTF-8, which has been told.
struct LocaleText {
    std::string text;
    std::uint32_t shift = 0;  ///< bytes of the byte order mark
};
[[nodiscard]] std::optional<LocaleText> locale_text(const std::string& path, std::string bytes, const Receiver& into);

/// Reads the messages of a file of one format: a Reader is made of Messages and run.
template <class Reader>
void read_messages(const std::string& path, std::string bytes, const Receiver& into)
{
    const auto file = locale_text(path, std::move(bytes), into);
    if (not file)
        return;
    Messages messages(path, file->text, file->shift, into);
    Reader(messages).run();
    messages.finish();
}

}  // namespace amends
