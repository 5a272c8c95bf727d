// Keeps results under a name of their own until they are whole.
#include "archive/results_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "render/write_all.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

fs::path with_ending(const fs::path& path, const char* ending)
{
    fs::path longer = path;
    longer += ending;
    return longer;
}

fs::path folder_of(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : ".";
}

/// Cuts a file behind its last line end, and stands there.
bool cut_torn_line(int descriptor)
{
    std::array<char, 1 << 16> block{};
    off_t end = ::lseek(descriptor, 0, SEEK_END);
    while (end > 0) {
        const off_t start = end > static_cast<off_t>(block.size()) ? end - static_cast<off_t>(block.size()) : 0;
        const ssize_t size = ::pread(descriptor, block.data(), static_cast<std::size_t>(end - start), start);
        if (size <= 0)
            return false;
        const auto last = std::string_view(block.data(), static_cast<std::size_t>(size)).rfind('\n');
        end = last == std::string_view::npos ? start : start + static_cast<off_t>(last) + 1;
        if (last != std::string_view::npos)
            break;
    }
    return end >= 0 and ::ftruncate(descriptor, end) == 0 and ::lseek(descriptor, end, SEEK_SET) == end;
}

/// Whether the name still leads to the open file: another run may have finished it in between.
bool is_still(const fs::path& path, int descriptor)
{
    struct stat open{}, named{};
    return ::fstat(descriptor, &open) == 0 and ::stat(path.c_str(), &named) == 0 and open.st_ino == named.st_ino and open.st_dev == named.st_dev;
}

void sync_folder(const fs::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.is_open())
        ::fsync(descriptor.number());
}

std::string line_of(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::string line;
    std::getline(stream, line);
    return line;
}

}  // namespace

ResultsFile::Trouble ResultsFile::begin(const fs::path& path, std::string_view terms)
{
    if (Trouble trouble = open(path))
        return trouble;
    if (m_part.empty())
        return std::nullopt;
    std::error_code ignored;
    if (fs::exists(m_notes_path, ignored) and fs::file_size(m_part, ignored) > 0)
        return fmt::format("{} holds what an earlier scan had done when it was broken off. Go on with it by --resume, or delete it.", m_part.string());
    return start_anew(terms);
}

ResultsFile::Trouble ResultsFile::resume(const fs::path& path, std::string_view terms)
{
    std::error_code ignored;
    m_is_whole = fs::is_regular_file(path, ignored) and not fs::exists(with_ending(path, ".part"), ignored);
    if (m_is_whole)
        return std::nullopt;
    if (Trouble trouble = open(path))
        return trouble;
    if (m_part.empty())
        return "is no file, so that there is nothing to go on from; leave out --resume.";
    if (line_of(m_notes_path).empty())
        return start_anew(terms);
    if (Trouble trouble = compare(terms))
        return trouble;
    m_has_kept = true;
    m_notes = Descriptor(::open(m_notes_path.c_str(), O_RDWR | O_CLOEXEC));
    if (not m_notes.is_open() or not cut_torn_line(m_file.number()) or not cut_torn_line(m_notes.number()))
        return fmt::format("{} cannot be gone on with: {}.", m_part.string(), std::strerror(errno));
    return std::nullopt;
}

ResultsFile::Trouble ResultsFile::open(const fs::path& path)
{
    m_path = path;
    if (path == "-") {
        m_file = Descriptor(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3));
        return m_file.is_open() ? std::nullopt : Trouble("standard output is closed.");
    }
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (fs::is_directory(status))
        return "is a folder; name a file in it.";
    if (const fs::path folder = folder_of(path); not fs::is_directory(folder, ignored))
        return fmt::format("there is no folder {0}; make it first: mkdir -p '{0}'", folder.string());
    if (not fs::exists(status) or fs::is_regular_file(status)) {
        m_part = with_ending(path, ".part");
        m_notes_path = with_ending(path, ".part.notes");
        return open_part();
    }
    m_file = Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    return m_file.is_open() ? std::nullopt : Trouble(fmt::format("failed to open: {}.", std::strerror(errno)));
}

ResultsFile::Trouble ResultsFile::open_part()
{
    do {
        m_file = Descriptor(::open(m_part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
        if (not m_file.is_open())
            return fmt::format("nothing can be written to {}: {}. Name a file elsewhere.", m_part.string(), std::strerror(errno));
        if (::flock(m_file.number(), LOCK_EX | LOCK_NB) != 0)
            return "another scan is writing it at this moment; name another file, or wait for that one.";
    } while (not is_still(m_part, m_file.number()));
    return std::nullopt;
}

ResultsFile::Trouble ResultsFile::start_anew(std::string_view terms)
{
    m_notes = Descriptor(::open(m_notes_path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (not m_notes.is_open() or ::ftruncate(m_file.number(), 0) != 0)
        return fmt::format("nothing can be written to {}: {}. Name a file elsewhere.", m_notes_path.string(), std::strerror(errno));
    m_error = write_all(m_notes.number(), std::string(terms) + "\n");
    return m_error == 0 ? std::nullopt : Trouble(fmt::format("failed to write: {}.", std::strerror(m_error)));
}

ResultsFile::Trouble ResultsFile::compare(std::string_view terms) const
{
    if (line_of(m_notes_path) == terms)
        return std::nullopt;
    return fmt::format("{} was begun with other inputs, options, rules or another version of amends; give those again, or delete it and scan anew.", m_part.string());
}

void ResultsFile::write(std::string_view lines, std::string_view notes)
{
    if (m_error == 0 and m_notes.is_open())
        m_error = write_all(m_notes.number(), notes);
    if (m_error == 0 and m_file.is_open())
        m_error = write_all(m_file.number(), lines);
}

ResultsFile::Trouble ResultsFile::end(bool is_complete)
{
    if (not m_file.is_open())
        return std::nullopt;
    if (m_error == 0 and is_complete and not m_part.empty() and ::fsync(m_file.number()) != 0)
        m_error = errno;
    if (m_error != 0)
        return fmt::format("failed to write: {}.{}", std::strerror(m_error), m_part.empty() ? "" : fmt::format(" What was done is in {}; go on with --resume.", m_part.string()));
    return is_complete and not m_part.empty() ? give_name() : std::nullopt;
}

ResultsFile::Trouble ResultsFile::give_name()
{
    if (::rename(m_part.c_str(), m_path.c_str()) != 0)
        return fmt::format("failed to write: {}.", std::strerror(errno));
    ::unlink(m_notes_path.c_str());
    sync_folder(folder_of(m_path));
    return std::nullopt;
}

}  // namespace amends
