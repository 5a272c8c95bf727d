// Turns the paths that a user gives into the sources of all letters behind them.
#include <filesystem>
#include <iterator>
#include <variant>

#include "input/files.h"
#include "input/source.h"

namespace amends {
namespace {

template <class Value>
void append(std::vector<Value>&& from, std::vector<Value>& into)
{
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void read_file(const std::string& path, const InputOptions& options, Inputs& into)
{
    auto bytes = bytes_of(path);
    if (auto* error = std::get_if<InputError>(&bytes)) {
        into.errors.push_back(std::move(*error));
        return;
    }
    auto inputs = read_bytes(path, std::move(std::get<std::string>(bytes)), options);
    append(std::move(inputs.sources), into.sources);
    append(std::move(inputs.errors), into.errors);
    append(std::move(inputs.notes), into.notes);
}

void read_folder(const std::string& path, const InputOptions& options, Inputs& into)
{
    const auto errors = into.errors.size();
    const auto files = letters_in(path, into.errors);
    if (files.empty() and into.errors.size() == errors)
        into.errors.push_back({path, {}, {}, "not read: the folder holds no letters (.txt, .text, .md, .markdown, .letter); name the files themselves or rename them"});
    for (const auto& file : files)
        read_file(file, options, into);
}

}  // namespace

Inputs read_paths(const std::vector<std::string>& paths, const InputOptions& options)
{
    Inputs inputs;
    for (const auto& path : paths) {
        std::error_code code;
        if (path != "-" and std::filesystem::is_directory(path, code))
            read_folder(path, options, inputs);
        else
            read_file(path, options, inputs);
    }
    return inputs;
}

}  // namespace amends
