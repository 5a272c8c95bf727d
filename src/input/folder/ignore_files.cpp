// Turns the .gitignore and .amendsignore files round a walk into what it is to leave out.
#include "input/folder/ignore_files.h"

#include <algorithm>
#include <fstream>

namespace amends {
namespace {

namespace fs = std::filesystem;

/// Bytes of an ignore file; nobody writes more by hand.
constexpr std::size_t most_bytes = std::size_t{1} << 20;

}  // namespace

fs::path repository_of(const fs::path& folder)
{
    std::error_code code;
    for (fs::path root = folder; root.has_relative_path(); root = root.parent_path())
        if (fs::exists(root / ".git", code))
            return root;
    return folder;
}

std::string IgnoreFiles::begin(const fs::path& folder)
{
    std::error_code code;
    const auto real = fs::canonical(folder, code), root = repository_of(real);
    std::string below;
    if (root != real) {
        for (const auto& name : real.lexically_relative(root)) {
            (void)enter(root / below, below);
            below += name.string() + "/";
        }
    }
    for (const auto& line : m_exclude)
        m_options.add_line(line, below.size());
    return below;
}

std::size_t IgnoreFiles::enter(const fs::path& folder, std::string_view below)
{
    const std::size_t outside = m_rules.size();
    read(folder / ".gitignore", below.size());
    read(folder / ".amendsignore", below.size());
    return outside;
}

void IgnoreFiles::read(const fs::path& file, std::size_t base)
{
    std::error_code code;
    if (not fs::is_regular_file(file, code))
        return;
    std::ifstream stream(file, std::ios::binary);
    if (not stream)
        return m_errors.push_back(
            {file.string(), {}, {}, "not read: what is to be left out stays unknown; let the file be read, or remove it"});
    std::string lines(most_bytes, '\0');
    stream.read(lines.data(), static_cast<std::streamsize>(lines.size()));
    lines.resize(static_cast<std::size_t>(stream.gcount()));
    m_rules.add(lines, base);
}

bool IgnoreFiles::leaves_out(std::string_view below, bool is_folder) const
{
    if (const auto by_option = m_options.leave_out(below, is_folder))
        return *by_option;
    return m_rules.leave_out(below, is_folder).value_or(false);
}

}  // namespace amends
