// Writes a file beside its final name, and gives it that name once all of it is on the disk.
#include "commands/report_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "commands/unfinished.h"
#include "render/write_all.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

std::string reason(int error)
{
    return std::strerror(error);
}

/// The file that a name leads to, through symbolic links, also where the last one leads to nothing yet.
fs::path followed(fs::path path)
{
    constexpr int most_links = 40;
    std::error_code ignored;
    for (int i = 0; i < most_links and fs::is_symlink(path, ignored); ++i)
        path = path.parent_path() / fs::read_symlink(path, ignored);
    return path;
}

fs::path folder_of(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : ".";
}

/// Lets the new name outlive a loss of power, where the file system can.
void sync_folder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

ReportFile::~ReportFile()
{
    close();
    if (m_unfinished.empty())
        return;
    ::unlink(m_unfinished.c_str());
    forget_unfinished(m_unfinished);
}

Trouble ReportFile::open(const fs::path& path)
{
    m_path = followed(path);
    std::error_code ignored;
    const fs::file_status status = fs::status(m_path, ignored);
    if (fs::is_directory(status))
        return "is a folder; name a file in it.";
    if (const fs::path folder = folder_of(m_path); not fs::is_directory(folder, ignored))
        return fmt::format("there is no folder {0}; make it first: mkdir -p '{0}'", folder.string());
    if (fs::exists(status) and ::access(m_path.c_str(), W_OK) != 0)
        return fmt::format("cannot be written to: {}. Name another file, or change its permissions.", reason(errno));
    if (not fs::exists(status) or fs::is_regular_file(status))
        return open_beside();
    m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
    return m_descriptor < 0 ? Trouble(fmt::format("failed to open: {}.", reason(errno))) : std::nullopt;
}

Trouble ReportFile::open_end(const fs::path& path)
{
    m_path = path;
    m_descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    return m_descriptor < 0 ? Trouble(fmt::format("failed to open: {}.", reason(errno))) : std::nullopt;
}

Trouble ReportFile::open_beside()
{
    const fs::path folder = folder_of(m_path);
    int error = EEXIST;
    for (int count = 0; error == EEXIST; ++count) {
        const fs::path beside = folder / fmt::format(".amends-{}-{}.tmp", ::getpid(), count);
        remember_unfinished(beside);  // before it is there: a signal may come between any two steps
        m_descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        error = m_descriptor < 0 ? errno : 0;
        if (error == 0)
            m_unfinished = beside;
        else
            forget_unfinished(beside);
    }
    if (error != 0)
        return fmt::format("nothing can be written in the folder {}: {}. Name a file elsewhere.", folder.string(), reason(error));
    struct stat old{};
    if (::stat(m_path.c_str(), &old) == 0)
        ::fchmod(m_descriptor, old.st_mode & 07777);
    return std::nullopt;
}

void ReportFile::write(std::string_view text)
{
    if (m_error == 0)
        m_error = write_all(m_descriptor, text);
}

Trouble ReportFile::finish()
{
    const bool is_on_disk = m_error != 0 or m_unfinished.empty() or ::fsync(m_descriptor) == 0 or errno == EINVAL;
    if (not is_on_disk)
        m_error = errno;
    close();
    if (m_error == 0 and not m_unfinished.empty())
        return replace();
    return m_error == 0 ? std::nullopt : Trouble(fmt::format("failed to write: {}.", reason(m_error)));
}

Trouble ReportFile::replace()
{
    if (::rename(m_unfinished.c_str(), m_path.c_str()) != 0)
        return fmt::format("failed to write: {}.", reason(errno));
    forget_unfinished(m_unfinished);
    m_unfinished.clear();
    sync_folder(folder_of(m_path));
    return std::nullopt;
}

void ReportFile::close()
{
    if (m_descriptor >= 0 and ::close(m_descriptor) != 0 and m_error == 0)
        m_error = errno;
    m_descriptor = -1;
}

}  // namespace amends
