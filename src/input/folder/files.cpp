// Turns a path into the letters it stands for, and each of them into its bytes or the reason why there are none.
#include "input/folder/files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "input/formats.h"
#include "input/folder/ignore_files.h"
#include "input/locale/strings.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

/// What the operating system's refusal means for the person who gave the path, and what to do.
InputError refusal(const std::string& path, int code)
{
    std::string message;
    switch (code) {
    case ENOENT: message = "not read: there is no such file; check the path"; break;
    case EACCES: message = "not read: you have no permission to read it; change its mode or its owner"; break;
    case EISDIR: message = "not read: it is a folder; give a file in it"; break;
    default: message = fmt::format("not read: {}; check the path and the disk", code == 0 ? "it broke off" : std::strerror(code));
    }
    return {path, {}, {}, std::move(message)};
}

/// Whether the ending of a file's name, or the folder that it lies in, says that it may hold a letter.
bool is_letter_name(std::string_view path)
{
    const auto& all = input_formats();
    return std::any_of(all.begin(), all.end(), [&](const InputFormat& format) { return has_ending(path, format); }) or is_locale_file(path);
}

bool is_maildir(const fs::path& folder)
{
    std::error_code code;
    return fs::is_directory(folder / "cur", code) and fs::is_directory(folder / "new", code);
}

/// Whether a file is a mail of a maildir, whose names do not tell.
bool is_in_maildir(const fs::path& file)
{
    const auto folder = file.parent_path();
    return (folder.filename() == "cur" or folder.filename() == "new") and is_maildir(folder.parent_path());
}

/// A walk through folders that remembers where it was and what is to be left out.
class Walk {
public:
    Walk(const std::vector<std::string>& exclude, std::vector<InputError>& errors) : m_errors(errors), m_ignore(exclude, errors) {}

    void run(const fs::path& top) { enter(top, m_ignore.begin(top)); }

    std::vector<std::string> files;

private:
    /// Walks `folder`, whose path below the top of the rules is `below`, empty or with a slash at its end.
    void enter(const fs::path& folder, const std::string& below)
    {
        std::error_code code;
        const auto real = fs::canonical(folder, code);
        if (code or not m_seen.insert(real).second)
            return;
        const std::size_t outside = m_ignore.enter(folder, below);
        for (const auto& entry : entries(folder))
            take(entry, below + entry.path().filename().string());
        m_ignore.leave(outside);
    }

    /// Entries know what they are from the folder itself, where its file system tells.
    std::vector<fs::directory_entry> entries(const fs::path& folder)
    {
        std::error_code code;
        std::vector<fs::directory_entry> found;
        for (fs::directory_iterator it(folder, code), end; not code and it != end; it.increment(code))
            found.push_back(*it);
        if (code)
            m_errors.push_back(refusal(folder.string(), code.value()));
        std::sort(found.begin(), found.end());
        return found;
    }

    void take(const fs::directory_entry& entry, const std::string& below)
    {
        const fs::path& path = entry.path();
        const auto name = path.filename().string();
        std::error_code code;
        const bool is_folder = entry.is_directory(code);
        // The folders of a maildir are hidden beside its mails, and what is on its way into it lies in tmp.
        if (name.starts_with('.') ? not is_maildir(path) : name == "tmp" and is_maildir(path.parent_path()))
            return;
        if (is_folder and not m_ignore.leaves_out(below, true))
            enter(path, below + "/");
        else if (not is_folder and (is_letter_name(path.string()) or is_in_maildir(path)) and not m_ignore.leaves_out(below, false) and entry.is_regular_file(code))
            files.push_back(path.string());
    }

    std::vector<InputError>& m_errors;
    IgnoreFiles m_ignore;
    std::set<fs::path> m_seen;
};

/// The rest of an open stream, which stays open with the last copy of what is returned.
ByteStream bytes_of(std::shared_ptr<std::istream> stream)
{
    return [stream = std::move(stream)](std::span<char> into) {
        errno = 0;
        stream->read(into.data(), static_cast<std::streamsize>(into.size()));
        if (stream->bad())
            throw StreamError{refusal({}, errno).message};
        return static_cast<std::size_t>(stream->gcount());
    };
}

}  // namespace

std::vector<std::string> letters_in(const std::string& path, const std::vector<std::string>& exclude, std::vector<InputError>& errors)
{
    Walk walk(exclude, errors);
    walk.run(path);
    return std::move(walk.files);
}

bool is_left_out(const std::string& path, const std::vector<std::string>& exclude, std::vector<InputError>& errors)
{
    std::error_code code;
    const auto own = fs::weakly_canonical(fs::absolute(path, code).parent_path(), code), file = own / fs::path(path).filename();
    auto folder = repository_of(own);
    if (const auto work = fs::current_path(code); folder == own and *own.lexically_relative(work).begin() != "..")
        folder = work;
    IgnoreFiles rules(exclude, errors);
    auto below = rules.begin(folder);
    for (const auto& name : file.lexically_relative(folder)) {
        (void)rules.enter(folder, below);
        folder /= name;
        below += name.string();
        if (rules.leaves_out(below, folder != file))
            return true;
        below += '/';
    }
    return false;
}

std::variant<ByteStream, InputError> open_bytes(const std::string& path)
{
    if (path == "-")
        return bytes_of({std::shared_ptr<void>{}, &std::cin});
    errno = 0;
    auto stream = std::make_shared<std::ifstream>(path, std::ios::binary);
    if (not *stream)
        return refusal(path, errno);
    return bytes_of(std::move(stream));
}

}  // namespace amends
