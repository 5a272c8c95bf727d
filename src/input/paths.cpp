// Turns the paths that a user gives into the letters behind them.
#include <algorithm>
#include <filesystem>
#include <limits>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "input/file.h"
#include "input/folder/files.h"
#include "input/formats.h"
#include "input/gzip.h"
#include "input/source.h"

namespace amends {
namespace {

/// What is read whole may hide behind a small file when it is packed; no letter is larger.
constexpr std::size_t most_unpacked = std::size_t{1} << 28;

void read_format(const std::string& path, Beginning begun, std::size_t most, const InputOptions& options, const Receiver& into)
{
    const InputFormat& format = reader_of(path, begun.head, options);
    if (begun.is_whole and format.read != nullptr)
        return format.read(path, std::move(begun.head), options, into);
    const ByteStream whole = with_head(std::move(begun.head), std::move(begun.rest));
    if (format.stream != nullptr)
        return format.stream(path, whole, options, into);
    std::string bytes = drained(whole, most);
    if (most == most_unpacked and bytes.size() >= most)
        return into.error({path, {}, {}, "not read: it unpacks to more than 256 MiB; unpack it and split it into files with a letter each"});
    format.read(path, std::move(bytes), options, into);
}

void read_stream(const std::string& path, ByteStream bytes, const InputOptions& options, const Receiver& into)
{
    try {
        Beginning begun = beginning_of(std::move(bytes), head_bytes);
        if (not is_gzip(begun.head))
            return read_format(path, std::move(begun), std::numeric_limits<std::uint32_t>::max(), options, into);
        ByteStream packed = with_head(std::move(begun.head), std::move(begun.rest));
        read_format(path, beginning_of(unpacked(std::move(packed)), head_bytes), most_unpacked, options, into);
    } catch (const StreamError& error) {
        into.error({path, {}, {}, error.message});
    }
}

std::string letter_endings()
{
    std::vector<std::string_view> endings;
    for (const InputFormat& format : input_formats())
        endings.insert(endings.end(), format.endings.begin(), format.endings.end());
    return fmt::format("{}", fmt::join(endings, ", "));
}

std::vector<std::string> files_in_folder(const std::string& path, const std::vector<std::string>& exclude, const std::function<void(InputError)>& error)
{
    std::vector<InputError> errors;
    auto files = letters_in(path, exclude, errors);
    if (files.empty() and errors.empty())
        error({path, {}, {}, fmt::format("not read: the folder holds no letters ({}), or .gitignore, .amendsignore or --exclude leave them out; name the files themselves or rename them", letter_endings())});
    std::for_each(errors.begin(), errors.end(), error);
    return files;
}

/// Collects what is received.
Receiver collector(Inputs& inputs)
{
    return {[&](Source source) { inputs.sources.push_back(std::move(source)); },
            [&](InputError error) { inputs.errors.push_back(std::move(error)); },
            [&](std::string note) { inputs.notes.push_back(std::move(note)); }};
}

}  // namespace

void read_bytes(std::string path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    const auto none = [](std::span<char>) { return std::size_t{0}; };
    if (is_gzip(bytes))
        return read_stream(path, with_head(std::move(bytes), none), options, into);
    const InputFormat& format = reader_of(path, std::string_view(bytes).substr(0, head_bytes), options);
    if (format.read != nullptr)
        return format.read(std::move(path), std::move(bytes), options, into);
    format.stream(std::move(path), with_head(std::move(bytes), none), options, into);
}

Inputs read_bytes(std::string path, std::string bytes, const InputOptions& options)
{
    Inputs inputs;
    read_bytes(std::move(path), std::move(bytes), options, collector(inputs));
    return inputs;
}

std::vector<std::string> files_of(const std::string& path, const std::vector<std::string>& exclude, const std::function<void(InputError)>& error)
{
    std::error_code code;
    if (path == "-" or not std::filesystem::is_directory(path, code))
        return {path};
    return files_in_folder(path, exclude, error);
}

bool is_left_out_of_folder(const std::string& path, const std::vector<std::string>& exclude, const std::function<void(InputError)>& error)
{
    std::vector<InputError> errors;
    const bool is_out = is_left_out(path, exclude, errors);
    std::for_each(errors.begin(), errors.end(), error);
    return is_out;
}

void read_file(const std::string& path, const InputOptions& options, const Receiver& into)
{
    auto bytes = open_bytes(path);
    if (auto* error = std::get_if<InputError>(&bytes))
        return into.error(std::move(*error));
    const bool is_named = path == "-" and options.stdin_name;
    read_stream(is_named ? *options.stdin_name : path, std::move(std::get<ByteStream>(bytes)), options, into);
}

void read_paths(const std::vector<std::string>& paths, const InputOptions& options, const Receiver& into)
{
    for (const auto& path : paths) {
        for (const auto& file : files_of(path, options.exclude, into.error))
            read_file(file, options, into);
    }
}

Inputs read_paths(const std::vector<std::string>& paths, const InputOptions& options)
{
    Inputs inputs;
    read_paths(paths, options, collector(inputs));
    return inputs;
}

}  // namespace amends
