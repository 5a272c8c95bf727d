// Turns what happened while an export was read into notes.
#include "input/export/export_notes.h"

#include <fmt/format.h>

namespace amends {

void ExportNotes::add_empty(std::uint32_t line)
{
    if (m_count++ == 0)
        m_first_line = line;
}

void ExportNotes::tell(const std::string& path, const std::optional<std::string>& guessed, const Receiver& into) const
{
    if (guessed)
        into.note(fmt::format("{}: read as {}, as it is not UTF-8; if that is wrong, name its encoding with --encoding", path,
                              *guessed));
    if (m_count == 1)
        into.note(fmt::format("{}:{}: the record's letter is empty, nothing to read", path, m_first_line));
    else if (m_count > 1)
        into.note(fmt::format("{}: the letters of {} records are empty, the first in line {}; nothing to read there", path,
                              m_count, m_first_line));
}

}  // namespace amends
