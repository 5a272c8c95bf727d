// Turns a path into the letters it stands for, and each of them into its bytes or the reason why there are none.
#include "input/files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <limits>
#include <set>

#include <fmt/format.h>

namespace amends {
namespace {

namespace fs = std::filesystem;

constexpr auto endings = std::to_array<std::string_view>({".txt", ".text", ".md", ".markdown", ".letter"});

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

/// A walk through folders that remembers where it was.
class Walk {
public:
    explicit Walk(std::vector<InputError>& errors) : m_errors(errors) {}

    void enter(const fs::path& folder)
    {
        std::error_code code;
        const auto real = fs::canonical(folder, code);
        if (code or not m_seen.insert(real).second)
            return;
        std::vector<fs::path> entries;
        for (fs::directory_iterator it(folder, code), end; not code and it != end; it.increment(code))
            entries.push_back(it->path());
        if (code)
            m_errors.push_back(refusal(folder.string(), code.value()));
        std::sort(entries.begin(), entries.end());
        for (const auto& entry : entries)
            take(entry);
    }

    std::vector<std::string> files;

private:
    void take(const fs::path& entry)
    {
        const auto name = entry.filename().string();
        std::error_code code;
        if (name.starts_with('.'))
            return;
        if (fs::is_directory(entry, code))
            enter(entry);
        else if (is_letter_name(name) and fs::is_regular_file(entry, code))
            files.push_back(entry.string());
    }

    std::vector<InputError>& m_errors;
    std::set<fs::path> m_seen;
};

/// Reads on until the end, or a little past the largest size that can be a letter.
std::string drained(std::istream& stream)
{
    constexpr std::size_t chunk = std::size_t{1} << 16;
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
    std::string bytes;
    while (stream and bytes.size() < most) {
        const auto size = bytes.size();
        bytes.resize(size + std::max(chunk, size));
        stream.read(bytes.data() + size, static_cast<std::streamsize>(bytes.size() - size));
        bytes.resize(size + static_cast<std::size_t>(stream.gcount()));
    }
    return bytes;
}

}  // namespace

bool is_letter_name(std::string_view name)
{
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return small.ends_with(ending); });
}

std::vector<std::string> letters_in(const std::string& path, std::vector<InputError>& errors)
{
    Walk walk(errors);
    walk.enter(path);
    return std::move(walk.files);
}

std::variant<std::string, InputError> bytes_of(const std::string& path)
{
    if (path == "-")
        return drained(std::cin);
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (not stream)
        return refusal(path, errno);
    auto bytes = drained(stream);
    if (stream.bad())
        return refusal(path, errno);
    return bytes;
}

}  // namespace amends
