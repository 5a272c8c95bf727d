// The file that results go to, which has its name once they are whole.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "archive/descriptor.h"

namespace amends {

/// Results in the making: FILE.part, which holds whole lines but for the last, and FILE.part.notes, whose first line says what they are the results of and
/// whose others are examples. Both survive a run that is broken off, and only one run at a time has them. A device or a pipe is written to directly.
class ResultsFile {
public:
    /// What went wrong, and what to do about it, to be put behind the name of the file.
    using Trouble = std::optional<std::string>;

    ResultsFile() = default;

    /// Begins results at `path`; "-" is standard output. `terms` says on one line what they depend on. What another run left unfinished stays.
    [[nodiscard]] Trouble begin(const std::filesystem::path& path, std::string_view terms);
    /// Goes on with what a run on the same `terms` left, from behind its last whole line; begins where there is nothing.
    [[nodiscard]] Trouble resume(const std::filesystem::path& path, std::string_view terms);
    /// Whether resume() found nothing left to do: the results are whole.
    [[nodiscard]] bool is_whole() const { return m_is_whole; }

    /// Where the lines that are there already can be read; empty where there are none.
    [[nodiscard]] std::filesystem::path kept() const { return m_has_kept ? m_part : std::filesystem::path{}; }
    [[nodiscard]] std::filesystem::path notes() const { return m_notes_path; }
    /// The unfinished file, for people; empty for a device.
    [[nodiscard]] const std::filesystem::path& part() const { return m_part; }

    /// Writes notes first, so that a line never stands there without its examples. Once a piece was not written the rest is dropped.
    void write(std::string_view lines, std::string_view notes);
    /// The errno of what was not written, or 0.
    [[nodiscard]] int error() const { return m_error; }
    /// Gives the results their name, or leaves them as they are where `is_complete` is false.
    [[nodiscard]] Trouble end(bool is_complete);

private:
    [[nodiscard]] Trouble open(const std::filesystem::path& path);
    [[nodiscard]] Trouble open_part();
    [[nodiscard]] Trouble start_anew(std::string_view terms);
    [[nodiscard]] Trouble compare(std::string_view terms) const;
    [[nodiscard]] Trouble give_name();

    std::filesystem::path m_path, m_part, m_notes_path;  ///< the latter two empty where it is written to directly
    Descriptor m_file, m_notes;
    int m_error = 0;
    bool m_is_whole = false, m_has_kept = false;
};

}  // namespace amends
