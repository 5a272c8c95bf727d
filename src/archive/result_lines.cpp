// Parts a file of results into lines and has each read.
#include "archive/result_lines.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>

#include <fmt/format.h>

#include "archive/result_reader.h"
#include "input/raw_lines.h"

namespace amends {
namespace {

/// A file with more broken lines is no file of results.
constexpr std::size_t most_broken = 20;

ByteStream bytes_of(std::istream& stream)
{
    return [&stream](std::span<char> into) {
        errno = 0;
        stream.read(into.data(), static_cast<std::streamsize>(into.size()));
        if (stream.bad())
            throw StreamError{fmt::format("not read on: {}", std::strerror(errno))};
        return static_cast<std::size_t>(stream.gcount());
    };
}

/// The record in a line, or what is wrong with the line.
std::variant<ResultRecord, std::string> record_in(const RawLine& line, std::size_t longest, ResultReader& reader)
{
    if (line.is_too_long)
        return fmt::format("it is longer than {} bytes", longest);
    const std::string_view bytes = line.bytes;
    return reader.read(bytes.substr(0, bytes.find_last_not_of("\r\n") + 1));
}

void read_lines(const std::string& path, RawLines lines, std::size_t longest, const std::function<void(ResultRecord)>& take, const std::function<void(InputError)>& error)
{
    ResultReader reader;
    std::size_t broken = 0;
    for (RawLine line; lines.next(line);) {
        auto read = record_in(line, longest, reader);
        if (auto* record = std::get_if<ResultRecord>(&read)) {
            take(std::move(*record));
            continue;
        }
        error({path, line.number, {}, fmt::format("this line is none of the results of a scan: {}; write the results again with amends scan -o", std::get<std::string>(read))});
        if (line.number == 1 or ++broken == most_broken)
            return error({path, {}, {}, "not read on: this is no file of results, or much of it is broken"});
    }
}

void read_stream(const std::string& path, std::istream& stream, std::size_t longest, const std::function<void(ResultRecord)>& take,
                 const std::function<void(InputError)>& error)
{
    try {
        read_lines(path, RawLines(bytes_of(stream), longest), longest, take, error);
    } catch (const StreamError& broken) {
        error({path, {}, {}, broken.message});
    }
}

}  // namespace

void read_results(const std::string& path, const std::function<void(ResultRecord)>& take, const std::function<void(InputError)>& error, std::size_t longest)
{
    if (path == "-")
        return read_stream(path, std::cin, longest, take, error);
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (not stream.is_open() or std::filesystem::is_directory(path))
        return error({path, {}, {}, fmt::format("not read: {}; name a file that amends scan -o has written", errno == 0 ? "it is a folder" : std::strerror(errno))});
    read_stream(path, stream, longest, take, error);
}

}  // namespace amends
