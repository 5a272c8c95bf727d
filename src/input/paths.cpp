// Turns the paths that a user gives into the letters behind them.
#include <algorithm>
#include <filesystem>
#include <limits>
#include <variant>

#include "input/files.h"
#include "input/formats.h"
#include "input/source.h"

namespace amends {
namespace {

void read_stream(const std::string& path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
{
    std::string head(head_bytes, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        const std::size_t count = bytes(std::span{head}.subspan(size));
        if (count == 0)
            break;
        size += count;
    }
    head.resize(size);
    const InputFormat& format = format_of(path, head, options);
    const ByteStream whole = with_head(std::move(head), bytes);
    if (format.stream != nullptr)
        format.stream(path, whole, options, into);
    else
        format.read(path, drained(whole, std::numeric_limits<std::uint32_t>::max()), options, into);
}

void read_file(const std::string& path, const InputOptions& options, const Receiver& into)
{
    const auto bytes = open_bytes(path);
    if (const auto* error = std::get_if<InputError>(&bytes))
        return into.error(*error);
    try {
        read_stream(path, std::get<ByteStream>(bytes), options, into);
    } catch (const StreamError& error) {
        into.error({path, {}, {}, error.message});
    }
}

void read_folder(const std::string& path, const InputOptions& options, const Receiver& into)
{
    std::vector<InputError> errors;
    const auto files = letters_in(path, errors);
    if (files.empty() and errors.empty())
        into.error({path, {}, {}, "not read: the folder holds no letters (.txt, .text, .letter, .md, .markdown, .html, .htm); name the files themselves or rename them"});
    std::for_each(errors.begin(), errors.end(), into.error);
    for (const auto& file : files)
        read_file(file, options, into);
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
    const InputFormat& format = format_of(path, std::string_view(bytes).substr(0, head_bytes), options);
    if (format.read != nullptr)
        return format.read(std::move(path), std::move(bytes), options, into);
    const auto none = [](std::span<char>) { return std::size_t{0}; };
    format.stream(std::move(path), with_head(std::move(bytes), none), options, into);
}

Inputs read_bytes(std::string path, std::string bytes, const InputOptions& options)
{
    Inputs inputs;
    read_bytes(std::move(path), std::move(bytes), options, collector(inputs));
    return inputs;
}

void read_paths(const std::vector<std::string>& paths, const InputOptions& options, const Receiver& into)
{
    for (const auto& path : paths) {
        std::error_code code;
        if (path != "-" and std::filesystem::is_directory(path, code))
            read_folder(path, options, into);
        else
            read_file(path, options, into);
    }
}

Inputs read_paths(const std::vector<std::string>& paths, const InputOptions& options)
{
    Inputs inputs;
    read_paths(paths, options, collector(inputs));
    return inputs;
}

}  // namespace amends
