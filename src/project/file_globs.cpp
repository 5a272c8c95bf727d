// Asks the lines of a configuration about a file, folder by folder.
#include "project/file_globs.h"

namespace amends {

FileGlobs::FileGlobs(const std::vector<std::string>& lines, std::filesystem::path base) : m_base(std::move(base))
{
    for (const std::string& line : lines)
        m_rules.add_line(line, 0);
}

bool FileGlobs::name(const std::filesystem::path& file) const
{
    std::string below = file.lexically_relative(m_base).generic_string();
    if (below.empty() or below.starts_with(".."))  // a file elsewhere is known by its name alone
        below = file.filename().generic_string();
    for (std::size_t slash = below.find('/'); slash != std::string::npos; slash = below.find('/', slash + 1)) {
        if (m_rules.leave_out(std::string_view(below).substr(0, slash), true).value_or(false))
            return true;
    }
    return m_rules.leave_out(below, false).value_or(false);
}

}  // namespace amends
